import { escapeHtml } from '../base/escape.ts';

/**
 * A body as feeds may carry it: every address absolute (R2.4), nothing that runs or styles (R2.5). The HTML is what
 * the articles room serialised: tags in lower or mixed case, attribute values in double quotes or without, so tags can
 * be found without a parser, which would cost more than the rest of a feed.
 */

const forbiddenElements =
  /<(script|style|iframe|object|embed)\b[\s\S]*?<\/\1\s*>|<(?:iframe|embed)\b[^>]*>/gi;
/** Only those with attributes. */
const tag = /<([a-z][^\s/>]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|[^\s">]+))?)+)\s*(\/?)>/gi;
const attribute = /\s+([^\s=>/]+)(?:=(?:"([^"]*)"|([^\s">]+)))?/g;
const addresses = new Set(['href', 'src', 'poster', 'cite']);

/** The HTML with addresses resolved at `base`, the absolute address of the article's page. */
export function feedHtml(html: string, base: string): string {
  return html
    .replace(forbiddenElements, '')
    .replace(tag, (_, name: string, attributes: string, slash: string) => {
      const kept = attributes.replace(attribute, (whole, key: string, quoted?: string, bare?: string) => {
        const value = quoted ?? bare;
        const kind = key.toLowerCase();
        if (kind === 'style' || kind.startsWith('on')) return '';
        if (value === undefined) return whole;
        if (addresses.has(kind)) return ` ${key}="${absolute(value, base)}"`;
        return kind === 'srcset' ? ` ${key}="${absoluteSet(value, base)}"` : whole;
      });
      return `<${name}${kept}${slash}>`;
    });
}

/** An address as it stands in an attribute, with its scheme kept as written or else resolved at the base. */
function absolute(written: string, base: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return written;
  const plain = decoded(written);
  return URL.canParse(plain, base) ? escapeHtml(new URL(plain, base).href) : written;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Undoes the character references that a serialiser of HTML writes in attributes. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#x((?:10|[\da-f])?[\da-f]{1,4})|(\w+));/gi,
    (whole, hex?: string, name?: string) =>
      hex === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

function absoluteSet(written: string, base: string): string {
  return written
    .split(/,\s+/)
    .map((candidate) => candidate.trim().replace(/^\S+/, (address) => absolute(address, base)))
    .join(', ');
}
