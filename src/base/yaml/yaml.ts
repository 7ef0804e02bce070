import { error, type Place, type Problem } from '../problem.ts';
import { carriedOn } from './yaml-carried.ts';
import { readYamlNode } from './yaml-data.ts';
import { explainMistakes } from './yaml-explain.ts';
import type { YamlForms } from './yaml-forms.ts';
import { linesAbove, linesCarriedOn, mendYamlLine } from './yaml-mend.ts';
import { lineAndColumn, linesOfYaml, type ParsedYaml, parseYamlText } from './yaml-parse.ts';
import { yamlOffset } from './yaml-place.ts';
import { plainData, plainOffset, readPlainYaml } from './yaml-plain.ts';

/** A YAML text as plain data: null, strings as written, lists, objects. Nothing is typed, aliased or tagged (safety R2). */
export interface YamlDocument {
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the value (with `key`, the name) at a path such as `['figures', 0, 'src']` stands; the nearest parent when absent. */
  readonly placeOf: (path: readonly PropertyKey[], key?: boolean) => Place;
  readonly problems: readonly Problem[];
}

/**
 * The YAML text as plain data with every mistake in it. `firstLine` is the line of `file` on which the text begins.
 * Objects have no prototype and their names are unique after NFC; empty values, `~` and `null` are null; every other
 * value is a string in NFC. Mistakes of the common kinds are mended in passing, so that all that follows them is
 * checked as well; a text that cannot be understood gives no data. `formOf` says of which values more can be told. Never
 * throws (safety R2).
 */
export function parseYaml(text: string, file: string, firstLine: number, formOf?: YamlForms): YamlDocument {
  const plain = readPlainYaml(text);
  if (plain === null) return parseAnyYaml(text, file, firstLine, formOf);
  const placeOf = (path: readonly PropertyKey[], key = false) => {
    const { line, column } = lineAndColumn(text, plainOffset(plain, path, key));
    return { file, line: line + firstLine - 1, column };
  };
  return { data: plainData(plain) as YamlDocument['data'], placeOf, problems: [] };
}

/** The same by the library, which knows all of YAML and what is wrong with a text. */
export function parseAnyYaml(
  text: string,
  file: string,
  firstLine: number,
  formOf?: YamlForms,
): YamlDocument {
  const written = text.replace(/\r\n?/g, '\n');
  const { text: readable, shifts } = carriedOn(written) ?? { text: written, shifts: null };
  const { parsed, mended } = parseAndMend(readable);
  const lineOf = linesOfYaml(parsed.text);
  const placeAt = (offset: number): Place => {
    const { line, column } = lineOf(offset);
    return { file, line: line + firstLine - 1, column: Math.max(1, column - (shifts?.get(line - 1) ?? 0)) };
  };
  const mendedProblems = mended.map(({ code, line, column, message, hint }) =>
    error(code, { file, line: line + firstLine - 1, column }, message, hint),
  );
  if (parsed.mistakes.length > 0) {
    return {
      data: Object.create(null),
      placeOf: () => placeAt(0),
      problems: [...mendedProblems, ...explainMistakes(parsed.mistakes, placeAt)],
    };
  }
  const root = parsed.document?.contents ?? null;
  const { data, problems } = readYamlNode(root, parsed.text, placeAt, formOf);
  return {
    data,
    placeOf: (path, key = false) => placeAt(yamlOffset(root, path, key)),
    problems: [...mendedProblems, ...problems],
  };
}

const mostMends = 20;
/** How many lines below the first one value may have that is put in quotes. */
const mostCarried = 12;
/** How many characters may be parsed again in search of mends, so that no text takes long. */
const mendBudget = 300_000;

type Mended = ReturnType<typeof mendYamlLine>[number] & { readonly line: number };

function parseAndMend(text: string): { parsed: ParsedYaml; mended: Mended[] } {
  const mended: Mended[] = [];
  let parsed = parseYamlText(text);
  let budget = mendBudget;
  const attempt = (changed: string): ParsedYaml | null => {
    budget -= changed.length;
    return budget < 0 ? null : parseYamlText(changed);
  };
  while (mended.length < mostMends) {
    const found = mendFirst(parsed, attempt);
    if (found === null) break;
    mended.push(found.mend);
    parsed = found.parsed;
  }
  return { parsed, mended };
}

/** The first mistake mended, or null when there is none or no way is known: a mend counts when it moves the mistake down. */
function mendFirst(
  parsed: ParsedYaml,
  attempt: (text: string) => ParsedYaml | null,
): { mend: Mended; parsed: ParsedYaml } | null {
  const [first] = parsed.mistakes;
  if (first === undefined) return null;
  const broken = lineAndColumn(parsed.text, first.offset).line;
  const lines = parsed.text.split('\n');
  for (const [index, line] of lines.slice(0, broken + 1).entries()) {
    // What is left open is noticed only further down; a line in the wrong column may upset the one above it.
    const carried = linesCarriedOn(line, lines.slice(index + 1, index + 1 + mostCarried));
    if (index + 1 < broken && carried === 0 && !/(?:: +|^\s*- +)["'[{]/.test(line)) continue;
    const isLeftOpen = index + 1 < broken && indentOf(lines[index + 1] ?? '') <= indentOf(line);
    const above = lines.slice(Math.max(0, index - linesAbove), index);
    for (const mend of mendYamlLine(line, above, lines.slice(index + 1, index + 1 + carried))) {
      const retried = attempt(mendedLines(lines, index, mend).join('\n'));
      if (retried === null) return null;
      const next = retried.mistakes[0];
      const reached =
        Math.max(broken, index + 1 + (mend.takes ?? 0)) + (isLeftOpen && mend.code === 'yaml-open' ? 0 : 1);
      if (next === undefined || lineAndColumn(retried.text, next.offset).line >= reached) {
        return { mend: { ...mend, line: index + 1 }, parsed: retried };
      }
    }
  }
  return null;
}

function mendedLines(
  lines: readonly string[],
  index: number,
  { text, movesBelow, takes = 0 }: Pick<Mended, 'text' | 'movesBelow' | 'takes'>,
): readonly string[] {
  if (takes > 0)
    return lines.map((line, at) => (at === index ? text : at > index && at <= index + takes ? '' : line));
  if (!movesBelow) return lines.with(index, text);
  const indent = indentOf(lines[index] ?? '');
  const end = lines.findIndex((line, at) => at > index && indentOf(line) !== indent);
  const moved = (line: string) => ' '.repeat(indentOf(text)) + line.slice(indent);
  return lines.map((line, at) => (at >= index && (end < 0 || at < end) ? moved(line) : line));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
