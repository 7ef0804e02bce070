import { error, type Place, type Problem } from '../../../base/problem.ts';

const dash = '[-–—−‐‑‒―]';
const dashes = new RegExp(
  `^[\\s\\u200b\\ufeff]*(?:${dash}{2,}|[–—−―]|${dash}(?:[ \\u00a0]${dash}){2,})\\s*$`,
);

/** Whether the line was meant as a fence: dashes only, also those that a word processor or a telephone makes of them. */
export function isFence(line: string): boolean {
  return dashes.test(line);
}

export const usualFirst = /^["']?(?:title|date|author|layout|tiêu đề|tác giả|ngày)["']?\s*[:：]/iu;

/** Signs that some write in the place of dashes: rules of Markdown, and the marks of code. */
const otherSigns = /^\s*(\*{3,}|={3,}|_{3,}|~{3,}|`{3,})\s*(?:ya?ml|markdown|md)?\s*$/i;

/** Of text above front matter. */
const mostAbove = 10;
const mostFields = 100;

/**
 * The lines with fences of dashes where fields stand between others, or below text, with an error that says so; null when there
 * are none. The number of lines stays.
 */
export function evenFences(
  lines: readonly string[],
  file: string,
): { readonly lines: string[]; readonly problem: Problem } | null {
  if (lines[0] === '---') return null;
  const first = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  const at = (index: number): Place => ({ file, line: index + 1, column: 1 });
  const opening = lines[first] ?? '';
  const sign = otherSigns.exec(opening)?.[1]?.slice(0, 3);
  if (sign !== undefined) {
    const problem = fenceProblem(opening, at(first), 'begins');
    if (isFence(lines[first + 1] ?? '') && usualFirst.test(lines[first + 2] ?? ''))
      return { lines: lines.with(first, ''), problem };
    const close = closing(lines, first, (line) => isFence(line) || line.trim().startsWith(sign));
    if (!usualFirst.test(lines[first + 1] ?? '') || close === null) return null;
    return { lines: lines.with(first, '---').with(close, '---'), problem };
  }
  if (isFence(opening) || usualFirst.test(opening)) return null;
  for (let index = first + 1; index < Math.min(lines.length, first + mostAbove); index += 1) {
    if (!isFence(lines[index] ?? '') || !usualFirst.test(lines[index + 1] ?? '')) continue;
    if (closing(lines, index, isFence) === null) continue;
    const below = lines.map((line, above) => (above < index ? '' : line));
    return { lines: below, problem: belowText(at(index)) };
  }
  return null;
}

function closing(lines: readonly string[], open: number, isEnd: (line: string) => boolean): number | null {
  for (let index = open + 2; index < Math.min(lines.length, open + mostFields); index += 1)
    if (isEnd(lines[index] ?? '')) return index;
  return null;
}

export function fenceProblem(written: string, at: Place, what: 'begins' | 'ends'): Problem {
  return error(
    'front-matter-fence',
    at,
    `The front matter ${what} with the line "${written.trimEnd().slice(0, 40)}", but it must be three dashes and nothing else.`,
    'Write three hyphens on that line and nothing else: ---',
  );
}

function belowText(at: Place): Problem {
  return error(
    'front-matter-not-first',
    at,
    'The front matter must begin on the first line of the file, but there is text above it.',
    'Move the text above this line below the front matter, or delete it.',
  );
}
