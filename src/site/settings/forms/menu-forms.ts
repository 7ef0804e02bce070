/** Menus as other tools and people write them, in our form. Each row begins with our own name. */

import { nameTable } from '../../../articles/front-matter/names/name-table.ts';
import { rename } from '../../../articles/front-matter/own-names.ts';
import { plainName } from '../../../articles/source/plain-name.ts';
import { isObject } from '../../../base/is-object.ts';
import { error } from '../../../base/problem.ts';
import { type Forms, splitUp } from './list-forms.ts';

const names = nameTable([
  ['title', 'name', 'text', 'label', 'tiêu đề', 'tên', 'chữ'],
  ['section', 'category', 'chuyên mục', 'mục'],
  ['page', 'trang'],
  ['tag', 'thẻ', 'nhãn'],
  ['series', 'loạt bài', 'chuyên đề'],
  ['author', 'tác giả'],
  ['url', 'link', 'href', 'pageRef', 'permalink', 'địa chỉ', 'liên kết', 'đường dẫn'],
  ['items', 'children', 'submenu', 'sub', 'subitems', 'dropdown', 'pages', 'links', 'mục con', 'menu con'],
]);
const own: ReadonlySet<string> = new Set(names.values());

type Path = readonly PropertyKey[];

/** The entries of a menu under our names; null where an error says what it is. */
export function menuMeant(written: unknown, path: Path, forms: Forms): unknown {
  if (typeof written === 'string') return splitUp(written);
  if (isObject(written)) {
    const { main } = written;
    if (!Array.isArray(main) || Object.keys(written).length > 1) return refused(written, path, forms);
    forms.places.move(path, [...path, 'main']);
    return menuMeant(main, path, forms);
  }
  if (!Array.isArray(written)) return written;
  return written.map((entry, index) =>
    isObject(entry) ? entryMeant(entry, [...path, index], forms) : entry,
  );
}

function entryMeant(entry: Readonly<Record<string, unknown>>, path: Path, forms: Forms): unknown {
  const { places, problems } = forms;
  const [only, ...others] = Object.entries(entry);
  const alone = only !== undefined && others.length === 0 && !own.has(only[0]) ? only : null;
  if (alone !== null && isAddress(alone[1]) && names.get(plainName(alone[0])) !== 'url')
    return { title: alone[0], url: alone[1] };
  const at = places.written(path);
  const renamed = rename(Object.entries(entry), names, { ...places, data: {}, problems: [] }, path);
  for (const [name, field] of renamed.written) places.move([...path, name], [...at, field]);
  problems.push(...renamed.problems);
  const { data } = renamed;
  if (alone !== null && alone[0] in data && typeof alone[1] === 'string') {
    const [name, title] = alone;
    problems.push(
      error(
        'wrong-value',
        places.placeOf([...path, name], true),
        `The entry "${name}: ${title}" does not say what it leads to.`,
        `Write "- { title: ${title}, section: ${name} }", with "page", "tag", "series" or "author" where it leads to one.`,
      ),
    );
    // So that nothing else is said of it.
    return { title, url: '/' };
  }
  if (data.items != null) data.items = menuMeant(data.items, [...path, 'items'], forms);
  return data;
}

/** Names with addresses, or several menus in one. */
function refused(written: Readonly<Record<string, unknown>>, path: Path, { places, problems }: Forms): null {
  const entries = Object.entries(written);
  const lists = entries.filter(([, value]) => Array.isArray(value)).map(([name]) => name);
  const lines = entries.flatMap(([name, value]) =>
    typeof value !== 'string'
      ? []
      : isAddress(value)
        ? [`"- { title: ${name}, url: ${value} }"`]
        : [`"- { title: ${value}, section: ${name} }"`],
  );
  problems.push(
    error(
      'wrong-value',
      places.placeOf(path),
      'A menu is a list of entries, and here names with values stand below it.',
      lists.length > 0
        ? `Write the entries of "${lists[0]}" below "menu:" itself; those of the foot of pages belong below "footer:", "menu:".`
        : lines.length > 3
          ? `Begin each line with "- ": ${lines.slice(0, 3).join(', ')} …`
          : `Begin each line with "- ": ${lines.join(', ')}.`,
    ),
  );
  return null;
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^(?:https?:\/)?\//.test(value);
}
