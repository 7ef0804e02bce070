import type { Problem } from '../../base/problem.ts';
import type { Translate } from '../../messages/translator.ts';

const words = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A line for each code with its number, the most frequent first: what to mend first. */
export function countTable(problems: readonly Problem[], say: Translate): string {
  const counts = new Map<string, { readonly problem: Problem; count: number; files: Set<string> }>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const row = counts.get(key) ?? { problem, count: 0, files: new Set<string>() };
    row.count += 1;
    if (problem.at !== null) row.files.add(problem.at.file);
    counts.set(key, row);
  }
  const rows = [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ problem: { severity, code }, count, files }) => [
      String(count),
      say(words[severity]),
      code,
      files.size === 0 ? '' : say(`in ${files.size} ${files.size === 1 ? 'file' : 'files'}`),
    ]);
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const [first, second, third] = [width(0), width(1), width(2)];
  return rows
    .map(([count = '', word = '', code = '', where = '']) =>
      `  ${count.padStart(first)}  ${word.padEnd(second)}  ${code.padEnd(third)}  ${where}`.trimEnd(),
    )
    .join('\n');
}
