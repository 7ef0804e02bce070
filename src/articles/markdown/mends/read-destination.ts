import { isPictureName } from '../../files/picture-name.ts';

/** What stands between the round brackets of a link or a picture. */
interface Destination {
  readonly url: string;
  readonly title: string | null;
  /** How many characters it takes, the closing bracket included. */
  readonly length: number;
}

/** Longer ones are nothing that somebody typed, and so many closing brackets are tried. */
export const longestDestination = 600;
const mostBrackets = 12;

const quotes = `"'“”„‟«»‘’‚′″`;
const titled = new RegExp(`\\s[${quotes}]`);
const closing = new RegExp(`[${quotes}]$`);
const size = /\s=(?:\d{1,5}(?:%|px)?)?(?:x(?:\d{1,5}(?:%|px)?|\*)?)?$/i;

/** The name of a picture in quotes, and one with its size or its caption behind it, with any sign or none between them. */
const quoted = new RegExp(`^[${quotes}]([^${quotes}]+)[${quotes}]$`);
const followed =
  /^([^\n<>]{1,200}?\.(?:jpe?g|png|gif|webp|avif|svg))(?:(?:[ \t]+(?:width|height|w|h)=["“]?\d{1,5}(?:px|%)?["”]?)+|[ \t]*[,;:|–—-]?[ \t]+([^\n=<>]*\p{L}[^\n=<>]*))$/iu;

/** An address that begins with what another tool would fill. */
const templated =
  /^[ \t]*((?:\{\{[^\n\0]{1,200}?\}\}|\{%[^\n\0]{1,200}?%\})+[^\s()<>\0]*)(?:[ \t]+["“]([^"”\n]*)["”])?[ \t]*\)/;

/**
 * What a text that begins behind `](` names, where Markdown reads nothing but people read one thing only: a path with
 * spaces, a title in curly quotes, with quotes inside or without any behind the name of a picture, a picture with its size, a
 * number of telephone with spaces. Null where something else might be meant.
 */
export function readDestination(text: string, isPicture: boolean): Destination | null {
  const filled = templated.exec(text.slice(0, longestDestination));
  if (filled !== null) {
    const [{ length }, url = '', title = null] = filled;
    return { url, title, length };
  }
  let depth = 0;
  let tried = 0;
  const end = Math.min(text.length, longestDestination);
  for (let at = 0; at < end && tried < mostBrackets; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\0' || (sign === '\n' && text.charAt(at + 1) === '\n')) return null;
    if (sign === '(') depth += 1;
    if (sign !== ')') continue;
    depth -= 1;
    tried += 1;
    const inside = text.slice(0, at).trim();
    const hasTitle = titled.test(inside);
    if (hasTitle ? !closing.test(inside) : depth >= 0) continue;
    const read = readInside(inside, isPicture);
    return read && { ...read, length: at + 1 };
  }
  return null;
}

function readInside(inside: string, isPicture: boolean): { url: string; title: string | null } | null {
  const at = inside.search(titled);
  if (isPicture) {
    const [, only] = quoted.exec(inside) ?? [];
    if (only !== undefined && isPictureName(only)) return { url: only.trim(), title: null };
    const [, name, words = null] = (at < 0 && followed.exec(inside)) || [];
    // Two names are two pictures.
    if (name !== undefined && !isPictureName(words ?? '')) return { url: name, title: words };
  }
  const title = at < 0 ? null : inside.slice(at + 2, -1).trim();
  if (title?.includes('](')) return null;
  const written = (at < 0 ? inside : inside.slice(0, at)).trim();
  const url = readUrl((isPicture ? written.replace(size, '') : written).replace(/^<(.*)>$/, '$1'));
  return url === null || title === '' ? null : { url, title };
}

/** The address of a destination that can be nothing else; null for words. */
function readUrl(written: string): string | null {
  if (/^(?:tel|sms):\s*[+(\d][\d\s().-]*$/i.test(written)) return written.replace(/[\s().-]/g, '');
  const [, mail, query = ''] = /^(mailto:\s*[^\s@?]+@[^\s@?]+)(\?[^\n]*)?$/i.exec(written) ?? [];
  if (mail !== undefined) return mail.replace(/\s/g, '') + query.replace(/\s/g, '%20');
  if (/[\n<>[\]]/.test(written)) return null;
  const hasSpace = /\s/.test(written);
  if (!hasSpace) return /[./#:]/.test(written) ? written : null;
  return /\S\s.*\.[a-z\d]{2,5}(?:[?#]\S*)?$/i.test(written) && !/^\S+:\s/.test(written) ? written : null;
}

/** Whether it is surely an address although a space stands before its bracket, where words in brackets often stand. */
export function isSurelyAddress(url: string, isPicture: boolean): boolean {
  if (/\s/.test(url)) return isPicture && isPictureName(url);
  return /^(?:https?:\/\/|mailto:|tel:|\.{0,2}\/)|\.(?:md|html?|pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|gif|webp|avif|svg)(?:[?#]\S*)?$/i.test(
    url,
  );
}
