import type { Html, Parents, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { error, type Place, type Problem, warning } from '../../../base/problem.ts';
import { placeOf, type TransformContext, transformContextOf } from '../context/transform-context.ts';
import { codeOfTags } from '../mends/code-of-tags.ts';
import { unreadLinks } from '../mends/unread-link.ts';
import { markdownOf, writtenText } from '../mends/written-text.ts';
import { unclosed } from '../raw/unclosed.ts';

/** What a text holds in which marks may be left. */
const mayHold =
  /[\]（]|!\S[^\n(]{0,200}\(|!\(|\[[^\]\n]{1,200}\(|\*\*|~~|__|(?:^|\s)[*_][^\s*_]|(?:<|&lt;)\s*!|^[ >]*#[^\s#]|\.(?:jpe?g|png|gif|webp|avif|svg)$/im;

/** A mark of emphasis; between digits it is none, nor in brackets of its own, nor before an argument of a program, as in `call(**options)`. */
const mark =
  /(?<![*\d])\*\*(?!\*)(?<!\(\*\*(?=\)))(?<![(,] ?\*\*(?=[a-z_]\w*[),]))|(?<!\*)\*\*(?![*\d])(?<!\(\*\*(?=\)))|(?<![\p{L}\p{N}_/])__(?=[\p{L}\p{N}])|(?<!~)~~(?!~)/u;

/** Two single marks that both open: `một *hai *ba`. */
const opened = /(?<=^|\s)\*(?=\p{L}[^*\n]{1,80}\s\*\p{L})|(?<=^|\s)_(?=\p{L}[^_\n]{1,80}\s_\p{L})/u;

/**
 * Warns of links, pictures, emphasis and headings that nobody reads, and so are printed with their signs, but not in code that tags of another
 * tool mark: of these `foreignMarkup` tells. Changes nothing.
 */
export const unreadMarks: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (!mayHold.test(markdown)) return;
  const code = codeOfTags(markdown);
  const isCode = ({ position }: Text) => code(position?.start.offset ?? -1);
  search(tree, markdown, isCode, transformContextOf(file));
};

function search(
  parent: Parents,
  markdown: string,
  isCode: (node: Text) => boolean,
  context: TransformContext,
): void {
  for (const child of parent.children) {
    if (child.type === 'html') searchHtml(child, context);
    else if (child.type === 'text') {
      if (!mayHold.test(child.value) || isCode(child)) continue;
      const isFirst = parent.type === 'paragraph' && child === parent.children[0];
      const isLast = parent.type === 'paragraph' && child === parent.children.at(-1);
      searchText(child, markdown, context, { isFirst, isLast });
    } else if ('children' in child) search(child, markdown, isCode, context);
  }
}

/** Markdown between tags of HTML, where it means nothing. */
const withinTags =
  />[^<>]*?(\*\*[^\s*][^*<>\n]{0,100}\*\*|!?\[[^[\]<>\n]{1,100}\]\((?:https?:\/\/|[^\s()<>]{1,100}\.\w{2,5}\))[^\s()<>]{0,100}\)?)/;

/** What shows or runs its content as it stands. */
const verbatim = /<(?:pre|code|script|style|textarea|!--)/i;

function searchHtml(node: Html, context: TransformContext): void {
  const [, found] = verbatim.test(node.value) ? [] : (withinTags.exec(node.value) ?? []);
  if (found === undefined) return;
  context.problems.push(
    warning(
      'markdown-in-html',
      placeOf(node, context),
      `"${shortened(found)}" is printed as it stands, because Markdown means nothing between the tags of HTML.`,
      'Leave an empty line before and behind it, or write it in HTML: <strong>…</strong>, <a href="…">…</a>, <img src="…" alt="…">.',
    ),
  );
}

/** `isFirst` says that a paragraph begins with it, `isLast` that one ends with it. */
function searchText(
  node: Text,
  markdown: string,
  context: TransformContext,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): void {
  const text = writtenText(node, markdown);
  const place = (index: number) => {
    const start = text.pointAt(index);
    return placeOf(start === null ? node : { position: { start } }, context);
  };
  for (const { index, isPicture, why, written, hint } of unreadLinks(text.signs, node.value)) {
    const message = `The ${isPicture ? 'picture' : 'link'} "${shortened(written)}" stays text, because ${why}.`;
    context.problems.push(
      warning(isPicture ? 'image-not-recognised' : 'link-not-recognised', place(index), message, hint),
    );
  }
  const comment = text.signs.search(/<!--(?=\s*[\p{L}\p{N}])/u);
  if (comment >= 0) context.problems.push(unclosed('<!--', place(comment), 'isPrinted'));
  const slip = text.signs.search(slips);
  const isMeant = text.signs[slip] === '<' || markdown[text.pointAt(slip)?.offset ?? -1] === '&';
  if (slip >= 0 && isMeant) context.problems.push(mistypedComment(place(slip)));
  const match = mark.exec(text.signs) ?? opened.exec(text.signs);
  if (match !== null) context.problems.push(unreadEmphasis(match[0], place(match.index)));
  for (const { 0: name, index } of isFirst ? text.signs.matchAll(lonePicture) : []) {
    const endsText = index + name.length === node.value.length;
    // With spaces it may be the end of a sentence, unless nothing else stands there.
    if (endsText ? isLast && (index === 0 || !name.includes(' ')) : !name.includes(' '))
      context.problems.push(unshownPicture(name, place(index)));
  }
  for (const { 0: line, index } of text.signs.matchAll(heading))
    if (index > 0 || isFirst) context.problems.push(unreadHeading(line, place(index)));
}

/** A comment begun with spaces or with dashes, or one that was written as references, which are U+0000 here, from its first sign to its last. */
const slips = /<\s+!\s*--?(?!-)|<!(?:\s+--?|-)(?!-)|<\s*!\s*[—–]|\0!--(?=[^\0]{1,500}--\0)/u;

/** A line that is nothing but the name of a picture, and no sentence that ends with one. */
const lonePicture =
  /(?<=^|\n)(?!(?:xem|tệp|file|tải|mở|như|là|see|open)\s)(?:[^\s/\\:*?"<>|()[\],.]{1,40} ){0,4}[^\s/\\:*?"<>|()[\]]{1,100}\.(?:jpe?g|png|gif|webp|avif|svg)(?=\n|$)/giu;

function unshownPicture(name: string, at: Place): Problem {
  return warning(
    'image-not-recognised',
    at,
    `The picture "${name}" stays text, because its name stands alone.`,
    `Write ![what it shows](${name}).`,
  );
}

/** A line of several words that begins with one sign; more are read, and one word, or several signs, are hashtags. */
const heading = /(?<=^|\n)#(?=\p{Lu})[^\s#]+ [^#\n]*(?=\n|$)/gu;

function mistypedComment(at: Place): Problem {
  return error(
    'unclosed-comment',
    at,
    'Readers would see this note: it does not begin as a comment does, "<!--" without spaces.',
    'Write <!-- … --> around it, or take it out.',
  );
}

function unreadHeading(line: string, at: Place): Problem {
  return warning(
    'heading-not-recognised',
    at,
    `The line "${shortened(line)}" is printed with its "#", because no space stands behind it.`,
    `For a heading, write "# ${shortened(line.slice(1))}". For a hashtag, write \\#.`,
  );
}

function unreadEmphasis(mark: string, at: Place): Problem {
  return warning(
    'emphasis-not-recognised',
    at,
    `The mark "${mark}" is printed as it stands, because it cannot be told which words it emphasises.`,
    `Write it directly before the first word and directly behind the last one, with spaces outside: một ${mark}hai ba${mark} bốn. To print the signs, write ${mark.replace(/./g, '\\$&')}.`,
  );
}

function shortened(written: string): string {
  const line = written.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
