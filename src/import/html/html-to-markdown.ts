import type { Element, Root, RootContent } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import { h } from 'hastscript';
import type { FootnoteDefinition, FootnoteReference, Html, Image, Paragraph, PhrasingContent } from 'mdast';
import { type ContainerDirective, directiveToMarkdown } from 'mdast-util-directive';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { findEmbed } from '../../articles/markdown/embeds/find-embed.ts';
import { nameOf } from '../../base/addresses/paths.ts';
import { guess, left, type Note } from '../brought/brought.ts';
import { joinCaptions } from './captions.ts';
import { dropHidden } from './drop-hidden.ts';
import { joinFootnotes, noteReference, noteText } from './footnotes.ts';
import { parseHtml } from './parse-html.ts';
import { prepareTables, richTable, tableHtml } from './tables.ts';
import { elementsOf, isEmptyNode, wordsOf } from './words-of.ts';

/** The address that a link or picture has from now on; null for one that leads nowhere, whose words stay, `gone` between marks behind them. */
export type Changed = string | { readonly gone: string } | null;

type Change = (address: string, isPicture: boolean) => Changed;

/** HTML as Markdown, with links and pictures as `change` says. */
export function htmlToMarkdown(
  html: string | Root,
  from: string,
  change: Change,
): { markdown: string; notes: Note[] } {
  const notes: Note[] = [];
  const tell = (what: string) => (words: string) => notes.push(guess(from, what, words, 'likely'));
  const tree = typeof html === 'string' ? parseHtml(html) : html;
  dropHidden(tree, (words) => notes.push(left(from, 'text that the old page did not show', words)));
  joinFootnotes(tree);
  readdress(tree, change);
  dropEmpty(tree);
  joinCaptions(tree, tell('caption of a picture'));
  prepareTables(tree, tell('head of a table'));
  lowerHeadings(tree);
  return { markdown: chain.stringify(chain.runSync(tree)).trim(), notes };
}

const handlers: Readonly<Record<string, Handle>> = {
  figure,
  iframe: film,
  embed: film,
  sup: raised,
  sub: raised,
  'bantin-block': block,
  [richTable]: (_, node: Element) => tableHtml(node),
  [noteReference]: (_, node: Element): FootnoteReference => ({ type: 'footnoteReference', ...named(node) }),
  [noteText]: (state, node: Element): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    ...named(node),
    children: state.toFlow(state.all(node)) as FootnoteDefinition['children'],
  }),
};

const chain = unified()
  .use(rehypeRemark, { handlers })
  .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: true })
  .data('toMarkdownExtensions', [
    gfmTableToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmFootnoteToMarkdown(),
    // Would begin or end a block, `:::box`.
    { handlers: directiveToMarkdown().handlers ?? {} },
    { unsafe: [{ atBreak: true, character: ':', after: '::' }] },
  ])
  .freeze();

function named({ properties }: Element): { identifier: string; label: string } {
  return { identifier: String(properties.dataNote), label: String(properties.dataNote) };
}

/** A link to a part of the page leads nowhere any more, so that its words stay alone. */
function readdress(tree: Root, change: Change): void {
  for (const one of elementsOf(tree, 'img', 'a')) {
    const isPicture = one.tagName === 'img';
    const name = isPicture ? 'src' : 'href';
    const address = one.properties[name];
    if (typeof address !== 'string') {
      if (!isPicture) one.tagName = 'span';
      continue;
    }
    const to = !isPicture && address.startsWith('#') ? null : change(address.trim(), isPicture);
    if (typeof to === 'string') one.properties[name] = to;
    else if (isPicture) Object.assign(one, h('span', missing(one)));
    else {
      one.tagName = 'span';
      if (to !== null) one.children.push({ type: 'text', value: ` ⟦${to.gone.replace(/[⟦⟧]/g, '')}⟧` });
    }
  }
}

/** Takes out what stands in a line and holds nothing. For each of them all that follow would be looked through, and links would show as `[]()`. */
function dropEmpty(tree: Root | Element): void {
  for (const child of tree.children) if (child.type === 'element') dropEmpty(child);
  tree.children = (tree.children as RootContent[]).filter(
    (child) => child.type !== 'element' || child.children.length > 0 || !inline.test(child.tagName),
  ) as Element['children'];
}

const inline = /^(?:a|abbr|b|big|del|em|font|i|mark|s|small|span|strong|sub|sup|u)$/;

function missing({ properties: { alt, src } }: Element): string {
  const name = /^(?:data|picture):/.test(String(src)) ? '' : nameOf(String(src).replace(/[?#].*$/s, ''));
  const words = String(alt || name)
    .replace(/[⟦⟧]/g, '')
    .slice(0, 80);
  return `⟦picture${words === '' ? '' : `: ${words}`}⟧`;
}

/** The headline is the only heading of its level; empty ones are none. */
function lowerHeadings(tree: Root): void {
  const headings = elementsOf(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  for (const one of headings) if (wordsOf(one) === '') one.tagName = 'p';
  const lowers = headings.some(({ tagName }) => tagName === 'h1');
  for (const one of headings)
    if (lowers && /^h[1-5]$/.test(one.tagName)) one.tagName = `h${Number(one.tagName.slice(1)) + 1}`;
}

/** A picture with its caption, as its title says it. */
function figure(state: State, node: Element): ReturnType<Handle> {
  const pictures = elementsOf(node, 'img').flatMap(({ properties }): Image[] =>
    typeof properties.src === 'string'
      ? [{ type: 'image', url: properties.src, alt: String(properties.alt ?? '') }]
      : [],
  );
  const [caption] = elementsOf(node, 'figcaption');
  if (pictures.length === 0 || elementsOf(node, 'table').length > 0) {
    const rest = node.children.filter((child) => !isEmptyNode(child));
    return state.toFlow(state.all({ ...node, children: rest })) as ReturnType<Handle>;
  }
  const last = pictures.at(-1);
  const words = caption === undefined ? '' : wordsOf(caption);
  if (last !== undefined && words !== '') last.title = words;
  return pictures.map((picture): Paragraph => ({ type: 'paragraph', children: [picture] }));
}

/** What stands between colons; its title, where it has one, in the first line. */
function block(state: State, node: Element): ReturnType<Handle> {
  const { dataName, dataTitle } = node.properties;
  const title = String(dataTitle ?? '');
  const label: Paragraph = {
    type: 'paragraph',
    data: { directiveLabel: true },
    children: [{ type: 'text', value: title }],
  };
  const children = state.toFlow(state.all(node)) as ContainerDirective['children'];
  if (children.length === 0) return [];
  return {
    type: 'containerDirective',
    name: String(dataName),
    attributes: {},
    children: title === '' ? children : [label, ...children],
  };
}

/** Square and cubic measures by their signs, what else is raised or lowered as HTML, which Markdown has no other form for. */
function raised(state: State, node: Element): ReturnType<Handle> {
  const sign = node.tagName === 'sup' ? { 2: '²', 3: '³' }[wordsOf(node)] : undefined;
  if (sign !== undefined) return { type: 'text', value: sign };
  if (wordsOf(node) === '') return state.all(node) as ReturnType<Handle>;
  // So that it is known to stand within a line.
  const data = { hName: node.tagName };
  const tag = (value: string): Html => ({ type: 'html', value, data });
  const within = state.all(node) as PhrasingContent[];
  return [tag(`<${node.tagName}>`), ...within, tag(`</${node.tagName}>`)];
}

function film(_: State, node: Element): Paragraph {
  const src = String(node.properties.src ?? '').replace(/^\/\//, 'https://');
  const url = findEmbed(src, [])?.page ?? src;
  return { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: url }] }] };
}
