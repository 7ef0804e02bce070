import type { Element, Root, RootContent } from 'hast';
import { unified } from 'unified';
import type { Draft } from '../draft.ts';
import { frontFigures } from '../plugins/front-figures.ts';
import { numberFigures } from '../plugins/number-figures.ts';
import { pictureElements } from '../plugins/picture-elements.ts';
import { pictures } from '../plugins/pictures.ts';
import { eachElement } from '../walk.ts';
import type { Block, Sheet } from './sheet.ts';

/** What stands on the top level of a page: blocks of the text by their index, line breaks, footnotes, and figures. */
export type Layout = readonly (number | 'break' | 'notes' | Element)[];

const chain = unified().use(pictures).use(frontFigures).use(numberFigures).use(pictureElements).freeze();

/**
 * The blocks of a text without pictures, and among them the figures of the front matter, which the plugins of the chain
 * place: they get to see where paragraphs and footnotes stand, and note in `draft` what they find.
 */
export function layOut(blocks: readonly Block[], { notes, ids }: Sheet, draft: Draft): Layout {
  const text: (number | 'break' | 'notes')[] = [];
  for (const index of blocks.keys()) text.push(index, 'break');
  if (notes.size === 0) text.pop();
  else text.push('notes');
  if (draft.input.figures.length === 0) return text;

  const stands = new Map<RootContent, number | 'break' | 'notes'>();
  const children = text.map((part) => {
    const node = standIn(part, blocks);
    stands.set(node, part);
    return node;
  });
  const file = { value: '', data: { draft } };
  const tree = chain.runSync({ type: 'root', children }, file) as Root;
  eachElement(tree, ({ properties: { id } }) => {
    if (typeof id === 'string') ids.set(id, 1);
  });
  return tree.children.map((node) => stands.get(node) ?? (node as Element));
}

function standIn(part: number | 'break' | 'notes', blocks: readonly Block[]): RootContent {
  if (part === 'break') return { type: 'text', value: '\n' };
  const isParagraph = part !== 'notes' && blocks[part]?.node.type === 'paragraph';
  const properties = part === 'notes' ? { dataFootnotes: true } : {};
  return { type: 'element', tagName: isParagraph ? 'p' : 'div', properties, children: [] };
}
