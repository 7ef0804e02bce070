import { addressValue } from '../../../articles/markdown/addresses/template-address.ts';
import { findEmbed } from '../../../articles/markdown/embeds/find-embed.ts';
import { outsideListings } from '../../markdown/outside-code.ts';
import { withBlocks } from './tag-blocks.ts';
import { readTag, tagMarkdown } from './tag-markdown.ts';

/** A text without foreign tags, and what of them is left in it between marks. */
interface Untagged {
  readonly text: string;
  readonly left: readonly string[];
}

/**
 * The text with the tags of Hugo, Jekyll, Eleventy and their like as Markdown: figures, films and listings, addresses of
 * pages by `addressOf`; what is not known stays visible, between the marks ⟦ and ⟧. Listings are left as they are.
 */
export function withoutShortcodes(text: string, addressOf: (page: string) => string | null): Untagged {
  const left: string[] = [];
  const plain = text
    .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
    .replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, '')
    .replace(
      highlighted,
      (_, hugo, jekyll, code) => `\n\`\`\`${hugo ?? jekyll ?? ''}\n${String(code).trim()}\n\`\`\`\n`,
    );
  const unlisted = outsideListings(plain, (part) =>
    part
      .replace(/^(#{1,6}[ \t].*)\n(?=\{:[^}\n]*#)/gm, '$1 ')
      .replace(codeOrAttributes, (whole, at: number) => {
        const near = part.slice(Math.max(0, at - longestHeading), at);
        const before = near.slice(near.lastIndexOf('\n') + 1);
        const behind = part.slice(at + whole.length, at + whole.length + 10);
        return isAttributes(whole, before, behind) ? headingName(whole, before) : whole;
      }),
  );
  const mended = outsideListings(withBlocks(unlisted), (part) =>
    part
      .replace(indentedTag, '   ')
      .replace(tag, (whole, at) =>
        one(whole, /\](?:\(|:)\s*<?[^\s)]*$|=["'][^"'\s]*$/.test(part.slice(Math.max(0, at - 200), at))),
      ),
  );
  return { text: mended, left };

  /** Within an address no space may stand. */
  function one(whole: string, isAddress: boolean): string {
    const inner = whole
      .replace(/^\{\{?[<%]?-?\s*|\s*-?[%>]?\}?\}$/g, '')
      .replace(/^\/\*|\*\/$/g, '')
      .trim();
    const value = liquidValue(inner, whole);
    if (value !== null) return value;
    const known = tagMarkdown(readTag(inner), addressOf);
    if (known !== null) return known;
    const shown = inner
      .replace(/\s+/g, ' ')
      .slice(0, 300)
      .replace(/[<>[\]`*_\\]/g, ' ')
      .trim();
    if (shown === '') return '';
    left.push(shown);
    return isAddress ? `⟦${shown.replace(/[\s"'()]+/g, '-').replace(/-$/, '')}⟧` : `⟦${shown}⟧`;
  }
}

const highlighted =
  /(?:\{\{[<%]\s*highlight\s+(\S+)[^}]*[%>]\}\}|\{%-?\s*highlight\s+(\S+)[^%]*%\})([\s\S]*?)(?:\{\{[<%]\s*\/\s*highlight\s*[%>]\}\}|\{%-?\s*endhighlight\s*-?%\})/g;
const tag = /\{\{[<%][\s\S]{0,2000}?[%>]\}\}|\{%[\s\S]{0,2000}?%\}|\{\{[\s\S]{0,500}?\}\}/g;
/** Templates took tags out before indentation could make listings of them. */
const indentedTag = /^(?: {4,}|\t[ \t]*)(?=\{\{[<%][^\n]*[>%]\}\}[ \t]*$|\{%[^\n]*%\}[ \t]*$)/gm;
/** Code within a line, or what kramdown and Goldmark read as classes of the element before. */
const codeOrAttributes =
  /`[^`\n]+`|(?<![ \t])[ \t]*\{:?\s*(?:(?:[.#][\w-]+)+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w-]+))(?:\s+(?:(?:[.#][\w-]+)+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w-]+)))*\s*\}/g;

const longestHeading = 1000;

/** Neither code, which may be a line that is only indented, nor braces within a sentence: `{:` begins nothing else. */
function isAttributes(found: string, before: string, behind: string): boolean {
  if (/^\s*\{:/.test(found)) return true;
  if (found.startsWith('`') || /^(?: {4}|\t)\s*\S/.test(before)) return false;
  return /^[ \t]*(?:\n|$)/.test(behind) || /[\])*_`>]$/.test(before);
}

/** The name of a heading, to which links lead: what is left of a list of attributes that ends its line. */
function headingName(attributes: string, before: string): string {
  const name = /#([a-z0-9]+(?:-[a-z0-9]+)*)(?=[\s.}])/.exec(attributes)?.[1];
  return name !== undefined && /^#{1,6}[ \t]/.test(before) ? ` {#${name}}` : '';
}

/** `{{ site.baseurl }}` and `{{ "/a" | relative_url }}`, which are parts of addresses. */
function liquidValue(inner: string, whole: string): string | null {
  if (/^\{\{[<%]/.test(whole) || whole.startsWith('{%')) return null;
  const film = /^["'](https?:[^"']*)["']\s*\|/.exec(inner)?.[1];
  if (film !== undefined) return `\n\n${findEmbed(film, [])?.page ?? film}\n\n`;
  return addressValue(inner);
}
