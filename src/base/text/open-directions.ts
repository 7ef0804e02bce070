/** What begins a run of a direction of its own, and what ends one: embeddings and isolates. */
const directions = /[\u202a-\u202c\u2066-\u2069]/g;

/**
 * The text without the signs that begin a direction which nothing in their line ends: on a page it would go on into what is
 * printed behind the text.
 */
export function withoutOpenDirections(text: string): string {
  if (text.search(directions) < 0) return text;
  return text
    .split('\n')
    .map((line) => {
      const open = openDirections(line);
      return open.size === 0 ? line : line.replace(directions, (sign, at) => (open.has(at) ? '' : sign));
    })
    .join('\n');
}

/** Where they stand. An isolate ends every embedding in it, an embedding no isolate (UAX #9). */
function openDirections(line: string): ReadonlySet<number> {
  const open: { readonly at: number; readonly isIsolate: boolean }[] = [];
  let isolates = 0;
  for (const { 0: sign, index } of line.matchAll(directions)) {
    if (sign === '\u2069') {
      if (isolates === 0) continue;
      while (open.pop()?.isIsolate === false);
      isolates -= 1;
    } else if (sign === '\u202c') {
      if (open.at(-1)?.isIsolate === false) open.pop();
    } else {
      open.push({ at: index, isIsolate: sign >= '\u2066' });
      if (sign >= '\u2066') isolates += 1;
    }
  }
  return new Set(open.map(({ at }) => at));
}
