import type { RootContent } from 'mdast';
import { bulletSign, mendBullets } from './mend-lists.ts';
import { type Line, paragraphLines } from './paragraph-lines.ts';

/** Whether a paragraph may begin with the sign of an item: most begin with a word. */
const mayBegin = /^(?:[^\p{L}\p{N}\s]|\p{L}[\t\u00a0 ])/u;

/** How people who speak end, where a list has semicolons or nothing. */
const isSaid = ({ words }: Line) => /[.?!…:”"»’]\s*$/u.test(words);

/**
 * The blocks with one list in place of paragraphs that begin with its sign, as `• Một` and `• Hai` are pasted with an empty line between
 * them; null where there are none.
 */
export function mendSpaced(blocks: readonly RootContent[], markdown: string): RootContent[] | null {
  const made: RootContent[] = [];
  let found = false;
  for (let index = 0; index < blocks.length; ) {
    const run = runFrom(blocks, index, markdown);
    const list = mendBullets(run.flat(), markdown);
    const length = list === null ? 1 : run.length;
    made.push(...(list ?? blocks.slice(index, index + length)));
    found ||= list !== null;
    index += length;
  }
  return found ? made : null;
}

/** The lines of the paragraphs from there on that are items of one list; none where they are not. */
function runFrom(blocks: readonly RootContent[], index: number, markdown: string): Line[][] {
  const first = blocks[index];
  if (first?.type !== 'paragraph' || itemLines(blocks[index + 1], markdown) === null) return [];
  const run = [paragraphLines(first, markdown)];
  const signs = run.flat().map(bulletSign);
  const sign = signs.includes('sure') ? 'sure' : signs.findLast((one) => one !== null);
  if (sign === undefined || sign === '—') return [];
  for (;;) {
    const lines = itemLines(blocks[index + run.length], markdown);
    const own = bulletSign(lines?.[0]);
    if (lines === null || !(own === sign || (sign === 'sure' && own !== null && !lines.some(isSaid)))) break;
    // Nothing more is asked of people who speak.
    if (sign !== 'sure' && run.at(-1)?.some(isSaid)) return [];
    run.push(lines);
  }
  return run.length > 1 ? run : [];
}

function itemLines(block: RootContent | undefined, markdown: string): Line[] | null {
  if (block?.type !== 'paragraph') return null;
  const [first] = block.children;
  return first?.type === 'text' && mayBegin.test(first.value) ? paragraphLines(block, markdown) : null;
}
