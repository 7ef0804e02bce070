import type { Definition, Nodes, Parents, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { info, type Problem, warning } from '../../../base/problem.ts';
import { placeOf, transformContextOf } from '../context/transform-context.ts';
import { markdownOf } from '../mends/written-text.ts';

/**
 * Prints what only looks like the address of a link, `[Ảnh]: Reuters`, and tells of addresses that are lost: those for
 * which no text asks, and second ones of a name.
 */
export const definitions: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (!markdown.includes(']:')) return;
  const context = transformContextOf(file);
  const asked = new Set<string>();
  const found: { readonly node: Definition; readonly parent: Parents }[] = [];
  collect(tree, asked, found);
  const known = new Map<string, string>();
  for (const { node, parent } of found) {
    const name = node.label ?? node.identifier;
    const first = known.get(node.identifier);
    if (first !== undefined && asked.has(node.identifier) && first !== node.url) {
      context.problems.push(twice(name, node.url, placeOf(node, context)));
    }
    known.set(node.identifier, first ?? node.url);
    if (asked.has(node.identifier) || isComment(node)) continue;
    if (isAddress(node.url)) context.problems.push(unused(name, placeOf(node, context)));
    else
      parent.children.splice(parent.children.indexOf(node as never), 1, asWritten(node, markdown) as never);
  }
};

function collect(node: Nodes, asked: Set<string>, found: { node: Definition; parent: Parents }[]): void {
  if (node.type === 'linkReference' || node.type === 'imageReference') asked.add(node.identifier);
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'definition') found.push({ node: child, parent: node });
    else collect(child, asked, found);
  }
}

/** What people write into Markdown for no reader: `[//]: # (…)`. */
function isComment({ url, label }: Definition): boolean {
  return url === '' || url === '#' || /^(?:\/\/|#|comment|_|-)/i.test(label ?? '');
}

/** Whether it can be nothing but an address: "Dạ." and "baoquangngai.vn" are words that somebody says. */
function isAddress(url: string): boolean {
  return /^[a-z][a-z\d+.-]*:|[/#@]|\.(?:md|markdown|html?|pdf|docx?|jpe?g|png|gif|webp|avif|svg)$/i.test(url);
}

function asWritten({ position }: Definition, markdown: string): RootContent {
  const value = markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const text = { type: 'text', value, ...(position && { position }) } as const;
  return { type: 'paragraph', children: [text], ...(position && { position }) };
}

/** Of a name of words, which is text that is lost, and no number or key as lists of addresses have them. */
function unused(name: string, at: Problem['at']): Problem {
  const message = `No text asks for the address of "[${name}]", so this line is not printed.`;
  const hint = `Write [words][${name}] where the link belongs, or remove the line. To print it, write \\[${name}]:.`;
  return /^[a-z._-]*$|[\d#]/.test(name)
    ? info('unused-definition', at, message, hint)
    : warning('unused-definition', at, message, hint);
}

function twice(name: string, url: string, at: Problem['at']): Problem {
  return warning(
    'duplicate-definition',
    at,
    `"[${name}]" has an address already, so the links of that name do not lead to "${url}".`,
    'Give one of the two lines, and the links that mean it, another name.',
  );
}
