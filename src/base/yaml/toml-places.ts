/** Line and columns, from 1, of a name and of its value. */
interface TomlPlace {
  readonly line: number;
  readonly key: number;
  readonly value: number;
}

/** Levels of values that are read, as of YAML: far more than anybody nests, and far less than fills a stack. */
export const deepestToml = 200;

/**
 * Where the values of a TOML text stand, by their path as JSON: `["figures",0,"src"]`. Those within brackets on one line have
 * no place of their own. The library says where a mistake is and not where a value is. Paths longer than what is read end there.
 */
export function tomlPlaces(text: string): ReadonlyMap<string, TomlPlace> {
  const places = new Map<string, TomlPlace>();
  const counts = new Map<string, number>();
  let table: (string | number)[] = [];
  let open: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (open !== null) {
      if (line.includes(open)) open = null;
      continue;
    }
    const header = tableLine.exec(line);
    if (header !== null) {
      table = inTables(namesOf(header[2] ?? ''), counts, header[1] === '[[').slice(0, longest);
      const column = line.indexOf('[') + 1;
      places.set(JSON.stringify(table), { line: index + 1, key: column, value: column });
      continue;
    }
    const [before, indent = '', name = ''] = valueLine.exec(line) ?? [];
    if (before === undefined) continue;
    const path = [...table, ...namesOf(name)].slice(0, longest);
    places.set(JSON.stringify(path), { line: index + 1, key: indent.length + 1, value: before.length + 1 });
    const quotes = /^(?:"""|''')/.exec(line.slice(before.length))?.[0];
    if (quotes !== undefined && !line.includes(quotes, before.length + 3)) open = quotes;
  }
  return places;
}

const name = String.raw`(?:[\w-]+|"(?:[^"\\]|\\.)*"|'[^']*')`;
const names = String.raw`${name}(?:[ \t]*\.[ \t]*${name})*`;
const tableLine = new RegExp(String.raw`^[ \t]*(\[\[?)[ \t]*(${names})[ \t]*\]\]?[ \t]*(?:#.*)?$`);
const valueLine = new RegExp(String.raw`^([ \t]*)(${names})[ \t]*=[ \t]*`);

const longest = deepestToml + 1;

/** No more of them than a path may have. */
function namesOf(written: string): string[] {
  const found: string[] = [];
  for (const [one] of written.matchAll(new RegExp(name, 'g'))) {
    if (found.push(one.replace(/^(["'])(.*)\1$/, '$2')) === longest) break;
  }
  return found;
}

/** The path of a table: a name that stands for several tables is followed by the number of the last. */
function inTables(
  path: readonly string[],
  counts: Map<string, number>,
  isNext: boolean,
): (string | number)[] {
  const table: (string | number)[] = [];
  for (const [index, step] of path.entries()) {
    table.push(step);
    const key = JSON.stringify(table);
    if (isNext && index === path.length - 1) counts.set(key, (counts.get(key) ?? -1) + 1);
    const count = counts.get(key);
    if (count !== undefined) table.push(count);
  }
  return table;
}
