import type { Nodes, Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Plugin } from 'unified';
import { formatDate } from '../../../base/locale/format.ts';
import { readWrittenDate } from '../../front-matter/dates/written-date.ts';
import {
  type BlockName,
  blockKinds,
  findBlock,
  plainBlockName,
  titleSetting,
} from '../blocks/block-kinds.ts';
import * as problems from '../blocks/block-problems.ts';
import { placeOf, type TransformContext, transformContextOf } from '../context/transform-context.ts';
import { markdownOf } from '../mends/written-text.ts';
import { flowChildren } from './flow-children.ts';

/**
 * Makes of each block, `:::box[Title]` … `:::`, a `section` that says what it is: `blockElements` gives it its form when
 * the tree is clean. What a plugin of the site has read stays as it is.
 */
export const blocks: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (markdown.includes(':::')) readWithin(tree, markdown, transformContextOf(file));
};

function readWithin(node: Nodes, markdown: string, context: TransformContext): void {
  if (node.type === 'containerDirective' && node.data?.hName === undefined) read(node, markdown, context);
  if ('children' in node) for (const child of node.children) readWithin(child, markdown, context);
}

function read(block: ContainerDirective, markdown: string, context: TransformContext): void {
  const at = placeOf(block, context);
  const name = findBlock(block.name);
  if (name === null) context.problems.push(problems.unknownBlock(block.name, context.settings.language, at));
  const written = markdown.slice(block.position?.start.offset, block.position?.end.offset);
  if (!isClosed(written))
    context.problems.push(
      problems.unclosedBlock(block.name, /[^\s:>][ \t]*(?:::\]|:{3,}[ \t]*)$/m.test(written), at),
    );
  const [title] = block.children;
  const isTitled = title?.type === 'paragraph' && title.data !== undefined && 'directiveLabel' in title.data;
  if (isTitled) title.data = { ...title.data, hProperties: { dataBlockTitle: '' } };
  const settings = name === null ? {} : readSettings(block, name, isTitled, context);
  if (block.children.length === (isTitled ? 1 : 0) && settings.file === undefined)
    context.problems.push(problems.emptyBlock(block.name, at));
  else if (name !== null && listed.has(name) && !holdsList(block))
    context.problems.push(problems.blockWithoutList(block.name, name, at));
  else if (name === 'related') tellUnlinked(block, context);
  const { by, file, date } = settings;
  if (settings.title !== undefined) block.children.unshift(titleOf(settings.title));
  block.data = {
    ...block.data,
    hName: 'section',
    hProperties: {
      dataBlock: name ?? '',
      ...(by && { dataBy: by }),
      ...(file && { dataFile: file }),
      ...(date && { dataDate: date }),
    },
  };
}

/** What these hold is a list: their look and their words for machines are those of one. */
const listed: ReadonlySet<BlockName> = new Set<BlockName>(['key-points', 'timeline', 'related']);

/** Tells of each item of a list of other stories that leads to none. */
function tellUnlinked(block: ContainerDirective, context: TransformContext): void {
  for (const list of flowChildren(block, 'list'))
    for (const item of list.children)
      if (!holdsLink(item))
        context.problems.push(problems.itemWithoutLink(block.name, placeOf(item, context)));
}

function holdsLink(node: Nodes): boolean {
  return (
    node.type === 'link' ||
    node.type === 'linkReference' ||
    ('children' in node && node.children.some(holdsLink))
  );
}

function holdsList(node: Nodes): boolean {
  return node.type === 'list' || ('children' in node && node.children.some(holdsList));
}

/** A container that nothing ends goes on to the end of what it stands in. */
function isClosed(written: string): boolean {
  return /\n[ \t>]*:{3,}[ \t]*$/.test(written);
}

/** A title that was written as a setting, as other tools want it. */
function titleOf(text: string): Paragraph {
  const hProperties = { dataBlockTitle: '' };
  return { type: 'paragraph', data: { hProperties }, children: [{ type: 'text', value: text }] };
}

function readSettings(
  block: ContainerDirective,
  name: BlockName,
  isTitled: boolean,
  context: TransformContext,
): Record<string, string> {
  const at = placeOf(block, context);
  const settings: Readonly<Record<string, readonly string[]>> = {
    ...(isTitled ? {} : titleSetting),
    ...blockKinds[name].settings,
  };
  const read: Record<string, string> = {};
  for (const [written, value] of Object.entries(block.attributes ?? {})) {
    const plain = plainBlockName(written);
    const known = Object.keys(settings).find((key) => key === plain || settings[key]?.includes(plain));
    if (known === undefined) {
      context.problems.push(problems.unknownBlockSetting(block.name, written, Object.keys(settings), at));
    } else if (value) {
      const text = known === 'date' ? readDate(value, block, context) : value;
      if (text !== null) read[known] = text;
    }
  }
  return read;
}

/** The date as it is printed. */
function readDate(written: string, block: ContainerDirective, context: TransformContext): string | null {
  const { timezone, locale } = context.settings;
  const date = readWrittenDate(written, timezone);
  if (date.moment !== null) return formatDate(date.moment, 'short', locale);
  const { why, hint } = date.complaint;
  context.problems.push(problems.badBlockDate(why, hint, placeOf(block, context)));
  return null;
}
