/** The rows of the first table under a heading of a guide, each cell without the marks of code around the whole of it. */
export function rowsUnder(guide: string, heading: string): string[][] {
  const [, section = ''] = guide.split(new RegExp(`^#{2,4} ${heading}$`, 'm'));
  const table = /^\|.*\|\n\|[-|]+\|\n((?:\|.*\|\n)+)/m.exec(section.split(/^## /m)[0] ?? '')?.[1] ?? '';
  return table
    .trim()
    .split('\n')
    .map((line) => line.slice(1, -1).split(/(?<!\\)\|/))
    .map((cells) => cells.map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1')));
}

/** Everything that is written as code in a cell. */
export function codesIn(cell: string): string[] {
  const codes = [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  return codes.length === 0 && cell !== '' ? [cell] : codes;
}
