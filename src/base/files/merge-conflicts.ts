import { error, type Problem } from '../problem.ts';
import { isDocumentName } from './document-name.ts';

/** What a merge that was not finished left in a text; lines are counted from 0. */
interface MergeConflict {
  /** That of its first mark. */
  readonly first: number;
  /** Those of all its marks. */
  readonly marks: readonly number[];
  /** Those of all versions but the first. */
  readonly others: readonly number[];
}

/** In a list, in a quotation, and with the sign escaped that an editor escapes, they are marks as well. */
const begins = /^[ \t>]*\\?<{7}(?: .*)?\s*$/;
const base = /^[ \t>]*\\?\|{7}(?: .*)?\s*$/;
const between = /^[ \t>]*\\?={7}\s*$/;
const ends = /^(?:[ \t>]*[ \t])?\\?>{7}(?: .*)?\s*$/;
/** A quote within quotes may begin so too; without a beginning above it, it ends in one word or a commit. */
const surelyEnds = /^>{7} (?:\S+|[\da-f]{7,40} \(.*\))\s*$/;

/** The conflicts in the lines of a text; those inside the fenced code of Markdown are shown to readers, and are none. */
export function mergeConflicts(lines: readonly string[], isMarkdown: boolean): MergeConflict[] {
  const found: MergeConflict[] = [];
  let fence = '';
  let after = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, mark = '', info = ''] =
      (isMarkdown && /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})(.*)$/.exec(line)) || [];
    if (fence !== '' && mark.startsWith(fence) && info.trim() === '') fence = '';
    else if (fence === '' && mark !== '' && !(mark.startsWith('`') && info.includes('`'))) fence = mark;
    if (fence !== '' || !(begins.test(line) || surelyEnds.test(line))) continue;
    const conflict = begins.test(line) ? fromBeginning(lines, index) : fromEnd(lines, index, after);
    found.push(conflict);
    index = conflict.marks.at(-1) ?? index;
    after = index + 1;
  }
  return found;
}

function fromBeginning(lines: readonly string[], first: number): MergeConflict {
  const marks = [first];
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (begins.test(line)) break;
    if (base.test(line) || between.test(line)) marks.push(index);
    if (!ends.test(line)) continue;
    marks.push(index);
    return { first, marks, others: range((marks[1] ?? index) + 1, index) };
  }
  return { first, marks, others: [] };
}

/** What is left where somebody has deleted the first mark; its lines begin at `from`. */
function fromEnd(lines: readonly string[], end: number, from: number): MergeConflict {
  let middle = end - 1;
  while (middle >= from && !between.test(lines[middle] ?? '')) middle -= 1;
  return middle < from
    ? { first: end, marks: [end], others: [] }
    : { first: middle, marks: [middle, end], others: range(middle + 1, end) };
}

function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
}

/** The text with its first version alone, in the same lines, and an error for each conflict in it. */
export function withoutConflicts(
  text: string,
  file: string,
): { readonly text: string; readonly problems: readonly Problem[] } {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return { text, problems: [] };
  const lines = text.split('\n');
  const problems = mergeConflicts(lines, isDocumentName(file)).map(({ first, marks, others }) => {
    const problem = mergeConflict(file, first + 1, lines[first] ?? '', chooseOne);
    for (const index of [...marks, ...others]) lines[index] = '';
    return problem;
  });
  return { text: problems.length === 0 ? text : lines.join('\n'), problems };
}

const chooseOne =
  'Keep the version that is right, or put both together, and delete every line that begins with <<<<<<<, |||||||, ======= or >>>>>>>.';

export function mergeConflict(file: string, line: number, mark: string, hint: string): Problem {
  return error(
    'merge-conflict',
    { file, line, column: 1 },
    `A merge in Git was not finished here: the line "${mark.trim().slice(0, 60)}" is its mark, and two versions stand one behind the other.`,
    hint,
  );
}
