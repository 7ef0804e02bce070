import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** Words in all marks whose bits are set in `format`; spaces at their ends stand outside, where Markdown needs them. */
export function inMarks(words: string, format: number): ElementContent[] {
  const said = words.trim();
  const start = words.indexOf(said);
  const [before, after] = [words.slice(0, start), words.slice(start + said.length)];
  const text = (value: string): ElementContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  if (said === '') return text(words);
  let [marked] = text(said);
  for (const [bit, name] of marks)
    if ((format & bit) !== 0 && marked !== undefined) marked = h(name, [marked]);
  return [...text(before), ...(marked === undefined ? [] : [marked]), ...text(after)];
}

/** The innermost first. */
const marks = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [4, 's'],
  [2, 'em'],
  [1, 'strong'],
] as const;
