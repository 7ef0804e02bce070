import type { List, RootContent } from 'mdast';

/**
 * The blocks with lists within items in place of lists of other signs directly below: official texts write `-`, below it `+` and then
 * `-` again, where Markdown sees three lists one after another. Null where there are none.
 */
export function mendLevels(blocks: readonly RootContent[], markdown: string): RootContent[] | null {
  const made: RootContent[] = [];
  for (let index = 0; index < blocks.length; ) {
    const run = levelsOf(runFrom(blocks, index, markdown), markdown);
    made.push(...(run.length > 1 ? [nested(run)] : blocks.slice(index, index + 1)));
    index += Math.max(1, run.length);
  }
  return made.length < blocks.length ? made : null;
}

interface SignedList {
  readonly list: List;
  readonly sign: string;
}

/** The lists from there on of which each stands directly below the one before it. */
function runFrom(blocks: readonly RootContent[], index: number, markdown: string): SignedList[] {
  const run: SignedList[] = [];
  for (let block = blocks[index]; block?.type === 'list' && block.ordered !== true; ) {
    const end = run.at(-1)?.list.position?.end.line;
    if (end !== undefined && block.position?.start.line !== end + 1) break;
    run.push({ list: block, sign: markdown.charAt(block.position?.start.offset ?? 0) });
    block = blocks[index + run.length];
  }
  return run;
}

/**
 * The lists from the first on that belong together: a new sign is of a deeper level where an earlier one comes back behind it, or where
 * the item above it ends with a colon.
 */
function levelsOf(run: readonly SignedList[], markdown: string): readonly SignedList[] {
  const last = new Map(run.map(({ sign }, index) => [sign, index]));
  const known = new Set<string>();
  let latest = 0;
  for (const [index, { sign }] of run.entries()) {
    if (index > 0 && !known.has(sign) && latest < index && !isOpened(run[index - 1], markdown))
      return run.slice(0, index);
    known.add(sign);
    latest = Math.max(latest, last.get(sign) ?? 0);
  }
  return run;
}

function isOpened(above: SignedList | undefined, markdown: string): boolean {
  const end = above?.list.position?.end.offset ?? 0;
  return /:[*_\s]*$/.test(markdown.slice(Math.max(0, end - 8), end));
}

/** One list: what has a new sign is in the last item before it, and what has an earlier one goes on with its list. */
function nested(run: readonly SignedList[]): List {
  const open: SignedList[] = [];
  for (const { list, sign } of run) {
    const known = open.findIndex((one) => one.sign === sign);
    const above = open.at(-1);
    if (known >= 0) {
      open.length = known + 1;
      open[known]?.list.children.push(...list.children);
    } else {
      above?.list.children.at(-1)?.children.push(list);
      open.push({ list, sign });
    }
    for (const one of open) growTo(one.list, list);
  }
  return (run[0] as SignedList).list;
}

function growTo(list: List, { position }: List): void {
  for (const node of [list, list.children.at(-1)]) {
    if (node?.position !== undefined && position !== undefined)
      node.position = { ...node.position, end: position.end };
  }
}
