/** Other names and forms in which people write the settings. Each row begins with our own name. */

import { type NameTable, nameTable } from '../../../articles/front-matter/names/name-table.ts';
import { rename } from '../../../articles/front-matter/own-names.ts';
import { plainName } from '../../../articles/source/plain-name.ts';
import { isObject } from '../../../base/is-object.ts';
import type { Problem } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';

type Group = Readonly<Record<string, unknown>>;
type Path = readonly PropertyKey[];

const settings = nameTable([
  ['title', 'tên trang', 'tên báo', 'tiêu đề'],
  ['description', 'mô tả', 'giới thiệu'],
  ['organization', 'organisation', 'tổ chức', 'cơ quan'],
  ['language', 'ngôn ngữ', 'tiếng'],
  ['timezone', 'time zone', 'múi giờ'],
  ['url', 'base url', 'site url'],
  ['perPage', 'paginate', 'per page'],
  ['sections', 'chuyên mục', 'các chuyên mục'],
  ['footer', 'chân trang'],
  ['imprint', 'tòa soạn', 'toà soạn', 'thông tin tòa soạn', 'thông tin toà soạn', 'thông tin cơ quan'],
]);

const imprint = nameTable([
  ['title', 'tiêu đề'],
  ['agency', 'cơ quan', 'cơ quan chủ quản', 'đơn vị chủ quản', 'chủ quản', 'owner'],
  ['license', 'licence', 'giấy phép', 'giấy phép số', 'số giấy phép', 'giấy phép hoạt động'],
  [
    'responsible',
    'chịu trách nhiệm',
    'chịu trách nhiệm nội dung',
    'chịu trách nhiệm chính',
    'tổng biên tập',
  ].concat([
    'trưởng ban biên tập',
    'người chịu trách nhiệm',
    'người chịu trách nhiệm nội dung',
    'editor in chief',
  ]),
  ['editors', 'editor', 'ban biên tập', 'biên tập', 'biên tập viên'],
  ['address', 'địa chỉ', 'trụ sở', 'tòa soạn', 'toà soạn'],
  ['phone', 'telephone', 'tel', 'điện thoại', 'số điện thoại', 'đường dây nóng', 'hotline'],
  ['email', 'e-mail', 'mail', 'thư điện tử', 'thư', 'hộp thư'],
  ['contacts', 'contact', 'liên hệ', 'đầu mối', 'đầu mối liên hệ'],
]);

const license = nameTable([
  ['number', 'số', 'số giấy phép'],
  ['date', 'ngày', 'ngày cấp', 'cấp ngày'],
]);

const contact = nameTable([
  ['name', 'tên', 'họ tên', 'họ và tên'],
  ['post', 'chức vụ', 'chức danh', 'phụ trách'],
  ['phone', 'tel', 'điện thoại', 'số điện thoại'],
  ['email', 'mail', 'thư điện tử', 'thư'],
]);

/** The settings under our own names and in our own forms, where only one thing can be meant. Places point to what was written. */
export function withSettingNames(yaml: YamlDocument): {
  readonly yaml: YamlDocument;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const written = new Map<string, string>();
  const original = (path: Path) =>
    path.map((step, index) => written.get(path.slice(0, index + 1).join('\n')) ?? step);
  const renamed = (value: unknown, path: Path, table: NameTable): unknown => {
    if (!isObject(value) || Object.keys(value).every((name) => isOwn(name, table))) return value;
    const found = rename(Object.entries(value), table, yaml, original(path));
    for (const [own, name] of found.written) written.set([...path, own].join('\n'), name);
    problems.push(...found.problems);
    return found.data;
  };
  const said = (value: unknown, path: Path): unknown => {
    if (!isObject(value)) return value;
    const own: Group = {
      ...value,
      imprint: ofImprint(value.imprint, [...path, 'imprint']),
      footer: ofFooter(value.footer),
    };
    return Object.fromEntries(Object.entries(own).filter(([name]) => name in value));
  };
  const ofImprint = (value: unknown, path: Path): unknown => {
    const own = renamed(value, path, imprint);
    if (!isObject(own)) return own;
    const { contacts } = own;
    return {
      ...own,
      ...('license' in own && { license: renamed(own.license, [...path, 'license'], license) }),
      ...(Array.isArray(contacts) && {
        contacts: contacts.map((one, index) => renamed(one, [...path, 'contacts', index], contact)),
      }),
    };
  };
  const data = said(renamed(yaml.data, [], settings), []) as Group;
  const { languages } = data;
  const each = (group: Group) =>
    Object.fromEntries(
      Object.entries(group).map(([name, own]) => [name, said(own, ['languages', name])] as const),
    );
  return {
    yaml: {
      ...yaml,
      data: isObject(languages) ? { ...data, languages: each(languages) } : data,
      placeOf: (path, key) => yaml.placeOf(original(path), key),
    },
    problems,
  };
}

function isOwn(name: string, table: NameTable): boolean {
  const own = table.get(plainName(name));
  return own === undefined || own === name;
}

/** A footer with the lines that it is or holds. */
function ofFooter(value: unknown): unknown {
  if (!isObject(value) || !('lines' in value)) return asLines(value);
  return { ...value, lines: asLines(value.lines) };
}

/** `- Trụ sở: 1 Phạm Văn Đồng` as the line that it is, which YAML takes for a name with a value. */
function asLines(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((line) => lineOf(line) ?? line);
  // A small word alone may have been meant as the name of a setting.
  if (!isObject(value) || Object.keys(value).some((name) => /^\p{Ll}\S*$/u.test(name))) return value;
  const lines = Object.entries(value).map((entry) => lineOf(Object.fromEntries([entry])));
  return lines.every((line) => line !== null) ? lines : value;
}

function lineOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const [[name, text] = ['', null], ...others] = Object.entries(value);
  return others.length === 0 && typeof text === 'string' ? `${name}: ${text}` : null;
}
