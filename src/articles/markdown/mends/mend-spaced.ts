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
    const { run, sign } = runFrom(blocks, index, markdown);
    // People who speak end as sentences do, each but the last.
    const isSpeech = sign !== 'sure' && run.slice(0, -1).some((lines) => lines.some(isSaid));
    const list = isSpeech ? null : mendBullets(run.flat(), markdown);
    // Behind a single sign of the one kind may stand a list of the other; what is none is not asked again.
    const length = list === null && sign === 'sure' ? 1 : Math.max(1, run.length);
    made.push(...(list ?? blocks.slice(index, index + length)));
    found ||= list !== null;
    index += length;
  }
  return found ? made : null;
}

/** Paragraphs by their lines, and the sign with which they begin. */
interface Run {
  readonly run: Line[][];
  readonly sign: string | null;
}

/** The paragraphs from there on that may be items of one list; none where they cannot. */
function runFrom(blocks: readonly RootContent[], index: number, markdown: string): Run {
  const none: Run = { run: [], sign: null };
  const first = blocks[index];
  if (first?.type !== 'paragraph' || itemLines(blocks[index + 1], markdown) === null) return none;
  const run = [paragraphLines(first, markdown)];
  const signs = run.flat().map(bulletSign);
  const sign = signs.includes('sure') ? 'sure' : (signs.findLast((one) => one !== null) ?? null);
  if (sign === null || sign === '—') return none;
  for (;;) {
    const lines = itemLines(blocks[index + run.length], markdown);
    const own = bulletSign(lines?.[0]);
    const isInItem = sign === 'sure' && own !== null && !lines?.some(isSaid);
    if (lines === null || !(own === sign || isInItem)) break;
    run.push(lines);
  }
  return run.length > 1 ? { run, sign } : none;
}

function itemLines(block: RootContent | undefined, markdown: string): Line[] | null {
  if (block?.type !== 'paragraph') return null;
  const [first] = block.children;
  return first?.type === 'text' && mayBegin.test(first.value) ? paragraphLines(block, markdown) : null;
}
