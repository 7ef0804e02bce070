import type { Element, Root } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { Image, Paragraph } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** HTML as Markdown; `change` gives the address that a link or picture has from now on. */
export function htmlToMarkdown(
  html: string,
  change: (address: string, isPicture: boolean) => string,
): string {
  const chain = unified()
    .use(rehypeParse, { fragment: true })
    .use(() => (tree: Root) => readdress(tree, change))
    .use(rehypeRemark, { handlers: { figure, iframe: film, embed: film } })
    .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: true })
    .data('toMarkdownExtensions', [gfmTableToMarkdown(), gfmStrikethroughToMarkdown()]);
  return String(chain.processSync(html)).trim();
}

function readdress(tree: Root, change: (address: string, isPicture: boolean) => string): void {
  visit(tree, 'element', (element: Element) => {
    const name = element.tagName === 'img' ? 'src' : element.tagName === 'a' ? 'href' : null;
    const address = name === null ? undefined : element.properties[name];
    if (name !== null && typeof address === 'string')
      element.properties[name] = change(address.trim(), name === 'src');
  });
}

/** A picture with its caption, as its title says it. */
function figure(state: State, node: Element): ReturnType<Handle> {
  const pictures: Image[] = [];
  let caption = '';
  visit(node, 'element', (element: Element) => {
    if (element.tagName === 'img' && typeof element.properties.src === 'string')
      pictures.push({
        type: 'image',
        url: element.properties.src,
        alt: String(element.properties.alt ?? ''),
      });
    if (element.tagName === 'figcaption') caption = textOf(element);
  });
  if (pictures.length === 0) return state.all(node) as ReturnType<Handle>;
  const last = pictures.at(-1);
  if (last !== undefined && caption !== '') last.title = caption;
  return pictures.map((picture): Paragraph => ({ type: 'paragraph', children: [picture] }));
}

function film(_: State, node: Element): Paragraph {
  const src = String(node.properties.src ?? '').replace(/^\/\//, 'https://');
  const id = /youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(src)?.[1];
  const url = id === undefined ? src : `https://www.youtube.com/watch?v=${id}`;
  return { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: url }] }] };
}

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text.replace(/\s+/g, ' ').trim();
}
