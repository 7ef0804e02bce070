/** Where Jekyll, Hugo and their like mark code by tags, of which only code fences and inline code have no marks of Markdown. */
const tag = /\{%-?\s*(end)?(highlight|raw)\b|\{\{[<%]-?\s*(\/)?\s*(highlight)\b/g;

/** Tells whether a place of the text stands between two such tags; what one that is not closed would hold does not. */
export function codeOfTags(markdown: string): (offset: number) => boolean {
  const parts: (readonly [from: number, to: number])[] = [];
  let open: { readonly name: string; readonly at: number } | null = null;
  for (const { 1: end, 2: liquid, 3: slash, 4: hugo, index } of markdown.matchAll(tag)) {
    const name = liquid ?? hugo ?? '';
    if (end === undefined && slash === undefined) open ??= { name, at: index };
    else if (open?.name === name) {
      parts.push([open.at, index]);
      open = null;
    }
  }
  return (offset) => {
    let [low, high] = [0, parts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle]?.[1] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset >= (parts[low]?.[0] ?? Number.POSITIVE_INFINITY);
  };
}
