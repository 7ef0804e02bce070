import type { Link, Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { error, type Place, warning } from '../../../base/problem.ts';
import { blockNameIn } from '../blocks/block-kinds.ts';
import { blockMeant } from '../blocks/block-problems.ts';
import { placeOf, type TransformContext, transformContextOf } from '../context/transform-context.ts';
import { shortcodeAddress } from '../embeds/shortcode-address.ts';
import { foreignSyntax } from '../mends/foreign-syntax.ts';
import { markdownOf, writtenText } from '../mends/written-text.ts';
import { rawTokens } from '../raw/raw-tokens.ts';
import { tagAsWord } from '../raw/removed-html.ts';

/** What a text holds that may have been written for another tool. */
const mayHold =
  /[\]{^$~|_]|<[!@]|[\ue000-\uf8ff]|\((?:chèn|đặt|insert|btv|bbt|tk|biên)|^:\p{L}|&[#a-z]|\n:[ \t]|[:：]{3}|::\p{L}|!!!|\?\?\?|==|%%|<%|\+[+-]|:[a-z_+]+1?:/imu;

/**
 * Warns of the syntax of other tools, which readers would see as it stands: of each kind once. Changes nothing. What a
 * plugin of the site has read is no longer there.
 */
export const foreignMarkup: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (!mayHold.test(markdown)) return;
  const context = transformContextOf(file);
  const found = new Map<string, { readonly at: Place; readonly better: string | null; count: number }>();
  search(tree, placeOf(tree, context));
  for (const { what, hint, hides } of foreignSyntax) {
    const known = found.get(what);
    if (known === undefined) continue;
    const { at, better, count } = known;
    const times = count > 1 ? `, ${count} times` : '';
    const message = `${what}, is printed as it stands${times}.`;
    const told = [at, message, better ?? hint] as const;
    context.problems.push(hides ? error('foreign-syntax', ...told) : warning('foreign-syntax', ...told));
  }

  function search(node: Nodes, around: Place): void {
    const at = node.position === undefined ? around : placeOf(node, context);
    if (node.type === 'text') {
      if (!mayHold.test(node.value)) return;
      const text = writtenText(node, markdown);
      note(text.signs, (index) => {
        const start = text.pointAt(index);
        return start === null ? at : placeOf({ position: { start } }, context);
      });
    } else if (node.type === 'html') {
      const [declared] = /^<!(?!--|doctype\b|\[CDATA\[)[^<>]{0,200}>/i.exec(node.value) ?? [];
      if (declared !== undefined) context.problems.push(tagAsWord(declared, at));
      noteWithin(node.value, at);
    }
    // The beginning of `<address|words>` is an address by itself.
    else if (node.type === 'link' && node.url.includes('|')) note(asWritten(node, markdown), () => at, slack);
    if ('children' in node) for (const child of node.children) search(child, at);
  }

  /** In HTML only what a template would fill, and some others, are surely of another tool; what begins an attribute may be an address, which is read. */
  function noteWithin(written: string, at: Place): void {
    if (/\{[{%]/.test(written)) note(written.replace(/(?<==\s?["'])\s*(?:\{\{|\{%)/g, ''), () => at);
    else if (written.includes('[')) note(betweenTags(written), () => at, inHtml);
  }

  function note(text: string, place: (index: number) => Place, kinds = foreignSyntax): void {
    for (const { what, pattern, hint } of kinds) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const known = found.get(what);
      if (known === undefined) {
        const better = betterHint(text.slice(match.index, match.index + 500), hint, context);
        found.set(what, { at: place(match.index), better, count: 1 });
      } else known.count += 1;
    }
  }
};

/** A link as it was written, with what stands around it. */
function asWritten({ position }: Link, markdown: string): string {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  return markdown.slice(Math.max(0, start - 1), end + 200);
}

const slack = foreignSyntax.filter(({ what }) => what.includes('Slack'));
const inHtml = foreignSyntax.filter((kind) => kind.inHtml);

/** The HTML without its tags; nothing where some of it is no text. */
function betweenTags(html: string): string {
  const { tags } = rawTokens(html);
  if (tags.some(({ name }) => codes.has(name))) return '';
  const ends = [0, ...tags.map(({ end }) => end)];
  return ends.map((end, index) => html.slice(end, tags[index]?.start)).join(' ');
}

const codes = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'textarea', 'xmp']);

/** What to write in place of this one: the address of a film, or the block that was meant; null where nobody knows. */
function betterHint(
  written: string,
  hint: string,
  { settings: { embeds, language } }: TransformContext,
): string | null {
  const film = shortcodeAddress(written, embeds);
  if (film !== null)
    return `Write the address of the film or post in its place; alone in a paragraph it is enough: ${film}`;
  const [, address, shown] = /^<(https?:[^\s|<>]+)\|([^<>\n]+)>/.exec(written) ?? [];
  if (address !== undefined) return `Write [${shown}](${address}) in its place.`;
  const [, name] =
    /^\n?[ \t]*[([][^\d()[\]\n]{0,20}?(?:ảnh|hình)[ \t:：-]+([^()[\]\n]{1,100}\.\w{3,4})(?!\w)/iu.exec(
      written,
    ) ?? [];
  if (name !== undefined) return `Write ![what it shows](${name}) in its place, in a paragraph of its own.`;
  const [, head = ''] = /^\n?(?::(?=\p{L})|[:：]{2,}[ \t]*|\[\/)(\p{L}[^[\]{\n]*)/u.exec(written) ?? [];
  const words = head.trim().split(/\s+/).slice(0, 3);
  const names = words.map((_, index) => words.slice(0, words.length - index).join('-')).filter(Boolean);
  const block = names.map(blockMeant).find((one) => one !== null) ?? null;
  return block === null ? null : `Did you mean ":::${blockNameIn(language, block)}"? ${hint}`;
}
