/** Other names and forms in which people write the blocks of `home.yaml`. Each row begins with our own name. */

import { nameTable } from '../../../articles/front-matter/names/name-table.ts';
import { rename } from '../../../articles/front-matter/own-names.ts';
import { isEmpty } from '../../../articles/front-matter/values/without-empty.ts';
import { plainName } from '../../../articles/source/plain-name.ts';
import { isObject } from '../../../base/is-object.ts';
import { error, type Place, type Problem } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';

const blockNames = nameTable([
  ['lead', 'bài chính', 'tin chính', 'bài mở đầu'],
  ['stories', 'các bài', 'bài chọn', 'tin chọn', 'bài'],
  ['newest', 'latest', 'mới nhất', 'tin mới', 'tin mới nhất', 'bài mới'],
  ['mostRead', 'đọc nhiều', 'đọc nhiều nhất', 'xem nhiều', 'xem nhiều nhất'],
  ['section', 'category', 'chuyên mục', 'mục'],
  ['series', 'loạt bài', 'chuyên đề'],
  ['tag', 'thẻ', 'nhãn'],
  ['page', 'trang'],
  ['gallery', 'chùm ảnh', 'bộ ảnh'],
  ['title', 'tiêu đề', 'tựa đề'],
  ['count', 'số bài', 'số tin', 'số lượng'],
  ['repeat', 'lặp lại'],
  ['notice', 'thông báo'],
]);

const noticeNames = nameTable([
  ['text', 'nội dung', 'chữ'],
  ['link', 'url', 'href', 'liên kết', 'địa chỉ', 'đường dẫn'],
  ['until', 'đến', 'đến ngày', 'đến hết', 'đến hết ngày', 'hết hạn'],
]);

const groups = ['newest', 'mostRead', 'section', 'series', 'tag', 'page', 'gallery'] as const;
const counted: ReadonlySet<string> = new Set(['newest', 'mostRead']);
const beside: ReadonlySet<string> = new Set(['name', 'count', 'title', 'repeat']);

/** Whether a block can be of what the name says, a hyphen before it or not. */
export function beginsBlock(name: string): boolean {
  const own = blockNames.get(plainName(name.replace(/^-/, '')));
  return own !== undefined && !beside.has(own);
}

/** The list of blocks under our own names and in our own forms, where only one thing can be meant. Places point to what was written. */
export function withHomeForms(yaml: YamlDocument): {
  readonly yaml: YamlDocument;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const written = new Map<string, string>();
  const original = (path: readonly PropertyKey[]) =>
    path.map((step, index) => written.get(path.slice(0, index + 1).join('\n')) ?? step);
  const renamed = (
    value: Readonly<Record<string, unknown>>,
    path: readonly PropertyKey[],
    isNotice: boolean,
  ) => {
    const found = rename(Object.entries(value), isNotice ? noticeNames : blockNames, yaml, original(path));
    for (const [own, name] of found.written) written.set([...path, own].join('\n'), name);
    problems.push(...found.problems);
    return found.data;
  };
  const blocks = [yaml.data.blocks].flat().map((block, index) => {
    if (!isObject(block)) return block;
    const path = ['blocks', index];
    const own = renamed(block, path, false);
    const beside = ofNoticeBeside(own);
    if (beside.length > 0) {
      own.notice = Object.fromEntries(beside.map((name) => [name, own[name]]));
      for (const name of beside) delete own[name];
      problems.push(notIndented(beside, yaml.placeOf([...path, beside[0] ?? ''], true)));
    }
    if (isObject(own.notice)) own.notice = renamed(own.notice, [...path, 'notice'], true);
    return inOurForm(own);
  });
  return {
    yaml: {
      ...yaml,
      data: { ...yaml.data, blocks },
      placeOf: (path, key) => yaml.placeOf(original(path), key),
    },
    problems,
  };
}

/** The names of a notice that stand beside it, where it says nothing itself. */
function ofNoticeBeside(block: Readonly<Record<string, unknown>>): readonly string[] {
  if (!('notice' in block) || !isEmpty(block.notice)) return [];
  return Object.keys(block).filter((name) => noticeNames.has(plainName(name)));
}

function notIndented(names: readonly string[], at: Place): Problem {
  const written = names.map((name) => `"${name}"`).join(', ');
  return error(
    'wrong-value',
    at,
    `The lines of the notice, ${written}, are not indented below it.`,
    'Begin each of them with two more spaces.',
  );
}

/** `newest: { count: 5 }`, `lead: [a.md]` and `stories: a.md, b.md` as the values that are meant. */
function inOurForm(block: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = { ...block };
  for (const kind of groups) {
    const value = made[kind];
    if (!isObject(value) || !Object.keys(value).every((name) => beside.has(name))) continue;
    const { name, count, ...others } = value;
    if (counted.has(kind) ? name !== undefined || count === undefined : name === undefined) continue;
    Object.assign(
      made,
      others,
      counted.has(kind) ? { [kind]: count } : { [kind]: name, ...(count ? { count } : {}) },
    );
  }
  const { lead, stories } = made;
  if (Array.isArray(lead) && lead.length === 1) [made.lead] = lead;
  if (typeof stories === 'string' && paths.test(stories))
    made.stories = stories.split(/[,;]/).map((one) => one.trim());
  return made;
}

/** Paths with commas between. */
const paths = /^[^\s,;]+(?:\s*[,;]\s*[^\s,;]+)+$/;
