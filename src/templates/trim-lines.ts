import type { Token } from 'ventojs/core/tokenizer.js';

/** Tags that print nothing where they stand. */
const quiet =
  /^(?:(?:if|for|set|slot|include|layout|import|export|function|async|else)\b|\/(?:if|for|set|slot|layout|export|function)$|else$|break$|continue$)/;

/**
 * Takes away the whole line of a tag or comment that stands alone on it and prints nothing, so that templates can be
 * laid out for people without leaving empty lines in pages. Spaces between tags on one line stay.
 */
export function trimLines(tokens: readonly Token[]): void {
  const first = tokens[0];
  const atLineStart = new Set<Token>(first ? [first] : []);
  for (const [index, [type, code]] of tokens.entries()) {
    if (type !== 'comment' && !(type === 'tag' && quiet.test(code))) continue;
    const before = tokens[index - 1];
    const after = tokens.slice(index + 1).find(([kind]) => kind !== 'filter');
    if (before?.[0] !== 'string' || after?.[0] !== 'string') continue;
    const opens = /\n[ \t]*$/.test(before[1]) || (atLineStart.has(before) && /^[ \t]*$/.test(before[1]));
    const closes = /^[ \t]*\n/.test(after[1]) || (after === tokens.at(-1) && /^[ \t]*$/.test(after[1]));
    if (!opens || !closes) continue;
    before[1] = before[1].replace(/[ \t]*$/, '');
    after[1] = after[1].replace(/^[ \t]*\n?/, '');
    atLineStart.add(after);
  }
}
