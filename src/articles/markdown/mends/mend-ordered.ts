import type { List, ListItem, RootContent } from 'mdast';

/** Numbers from here on are years and the like, which no list begins with. */
const firstYear = 100;

/**
 * What an ordered list stands for when its numbers are no numbers of a list: paragraphs that begin with a year, `1975. …`. Else
 * null, and its items keep the numbers that they were given, where a browser would count on: 1, 2, 4.
 */
export function mendOrdered(list: List, markdown: string): RootContent[] | null {
  if (list.ordered !== true) return null;
  const marks = list.children.map((item) => markOf(item, markdown));
  const numbers = marks.map((mark) => Number.parseInt(mark, 10));
  if ((numbers[0] ?? 0) >= firstYear) {
    return list.children.flatMap((item, index) => unlisted(item, marks[index] ?? ''));
  }
  const goOn = (isNext: (number: number, before: number) => boolean) =>
    numbers.every((number, index) => index === 0 || isNext(number, numbers[index - 1] ?? 0));
  // Numbers that are all the same are left for the browser to count.
  if (!goOn((number, before) => number > before) && !goOn((number, before) => number < before)) return null;
  for (const [index, item] of list.children.entries()) {
    const number = numbers[index] ?? 0;
    const isNext = index === 0 || number === (numbers[index - 1] ?? 0) + 1;
    if (!isNext) item.data = { ...item.data, hProperties: { value: String(number) } };
  }
  return null;
}

function markOf(item: ListItem, markdown: string): string {
  const start = item.position?.start.offset ?? 0;
  return /^\d{1,9}[.)]/.exec(markdown.slice(start, start + 11))?.[0] ?? '';
}

function unlisted({ children, position }: ListItem, mark: string): RootContent[] {
  const text = { type: 'text', value: `${mark} ` } as const;
  const [first, ...others] = children;
  const begun = first?.type === 'paragraph' ? first.children : [];
  const rest = first?.type === 'paragraph' ? others : children;
  return [{ type: 'paragraph', children: [text, ...begun], ...(position && { position }) }, ...rest];
}
