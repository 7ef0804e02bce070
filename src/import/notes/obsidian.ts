import { findBlock, plainBlockName } from '../../articles/markdown/blocks/block-kinds.ts';
import { nameOf } from '../../base/addresses/paths.ts';
import { slugify } from '../../base/text/text.ts';
import { outsideCode } from '../markdown/outside-code.ts';

/** What a link between notes leads to: an address, or nothing. */
type NoteAddress = (name: string, isShown: boolean) => string | null;

/**
 * The text of a note of Obsidian as Markdown: `[[links]]` and `![[pictures]]` by `addressOf`, callouts as blocks, marked words;
 * without comments and the names of paragraphs. Listings and code are left as they are; links that lead nowhere are in `left`.
 */
export function plainNote(text: string, addressOf: NoteAddress): { text: string; left: string[] } {
  const left: string[] = [];
  const plain = outsideCode(withoutComments(text).text, (part) => prose(part, addressOf, left));
  return { text: withCallouts(plain), left };
}

/**
 * The text without what stands between `%%` and `%%`, over however many lines; a comment that nobody closed stays. In listings
 * and code the signs mean nothing, but in comments fences do not either.
 */
export function withoutComments(text: string): { text: string; isOpen: boolean } {
  let kept = '';
  let rest = text;
  for (;;) {
    const found = commentOrCode.exec(rest);
    if (found === null) return { text: kept + rest, isOpen: false };
    const isComment = found[0] === '%%';
    const end = isComment ? rest.indexOf('%%', found.index + 2) : found.index + found[0].length;
    if (end < 0) return { text: kept + rest, isOpen: true };
    kept += rest.slice(0, isComment ? found.index : end);
    rest = rest.slice(isComment ? end + 2 : end);
  }
}

const commentOrCode = /%%|^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1[`~]*[ \t]*$|`[^`\n]+`/m;

function prose(text: string, addressOf: NoteAddress, left: string[]): string {
  return text
    .replace(/==(?=\S)([^=\n]*\S)==/g, '<mark>$1</mark>')
    .replace(/(?<![ \t])[ \t]+\^[\w-]+[ \t]*$/gm, '')
    .replace(/(!?)\[\[([^[\]\n|#]*)(#[^[\]\n|]*)?(?:\\?\|([^[\]\n]*))?\]\]/g, (_, shown, name, part, label) =>
      link(
        shown === '!',
        name.trim(),
        (part ?? '').replace(/^#\^?/, ''),
        /^#\^/.test(part ?? ''),
        label?.trim() ?? '',
        addressOf,
        left,
      ),
    );
}

function link(
  isShown: boolean,
  name: string,
  part: string,
  isParagraph: boolean,
  label: string,
  addressOf: NoteAddress,
  left: string[],
): string {
  const words = (label || part || nameOf(name)).replace(/[[\]<>]/g, ' ').trim();
  const heading = part.split('#').at(-1) ?? '';
  // A paragraph, as in `#^name`, has no address of its own.
  const anchor = isShown || isParagraph ? '' : slugify(heading);
  if (name === '') return anchor === '' ? words : `[${words}](#${anchor})`;
  const address = addressOf(name, isShown);
  if (address === null) {
    left.push(name);
    return `${isShown ? '' : `${words} `}⟦${name.replace(/[[\]⟦⟧`*_<>\\]/g, ' ')}⟧`;
  }
  if (!isShown || !picture.test(name))
    return `[${words}](<${address.replace(/[<>]/g, '')}${anchor === '' ? '' : `#${anchor}`}>)`;
  const alt = /^\d+(?:x\d+)?$/.test(label) ? '' : label.replace(/\|\d+(?:x\d+)?$/, '');
  return `![${alt}](<${address.replace(/[<>]/g, '')}>)`;
}

const picture = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** `> [!note] Title`, with the quoted lines below it. */
function withCallouts(text: string): string {
  return text.replace(
    /^ {0,3}>[ \t]*\[!([\w-]+)(?:\|[^\]]*)?\][+-]?[ \t]*([^\n]*)\n?((?:^ {0,3}>[^\n]*\n?)*)/gm,
    (_, kind: string, title: string, quoted: string) => {
      const inner = withCallouts(quoted.replace(/^ {0,3}> ?/gm, '')).trim();
      const inside = [...inner.matchAll(/^ {0,3}(:{3,})/gm)].map(([, run = '']) => run.length + 1);
      const colons = ':'.repeat(Math.max(3, ...inside));
      const name = blockOf(kind);
      const said = title.replace(/[[\]]/g, ' ').trim();
      if (inner === '') return `\n${colons}${name}\n${said}\n${colons}\n\n`;
      return `\n${colons}${name}${said === '' ? '' : `[${said}]`}\n${inner}\n${colons}\n\n`;
    },
  );
}

function blockOf(kind: string): string {
  const plain = plainBlockName(kind);
  if (plain === 'quote' || plain === 'cite') return 'quote';
  if (['abstract', 'summary', 'tldr'].includes(plain) || findBlock(kind) === 'key-points')
    return 'key-points';
  return 'box';
}
