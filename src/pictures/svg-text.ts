import { utf16Of } from '../base/text/utf16.ts';

/** Values of entities are names and addresses: longer ones, and such as hold markup or name others, are not looked up (safety P41). */
const longest = 300;
const mostAdded = 1_000_000;
/** What stands before the drawing itself is short. */
const longestHead = 100_000;

/**
 * The text of a drawing without its document type, with the plain entities that this declared written out: Illustrator names
 * the namespaces of its drawings so. Null when they would make far more of it than was written. Entities that are not
 * plain stay, and are unknown to whoever reads the text next.
 */
export function svgText(bytes: Uint8Array): string | null {
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  const root = svgRoot(text);
  const head = root < 0 || root > longestHead ? '' : text.slice(0, root);
  const [doctype, inner = ''] =
    /<!DOCTYPE[^[>]*(?:\[((?:"[^"]*"|'[^']*'|<!--(?:(?!-->)[\s\S])*-->|<(?!!--)|[^\]"'<])*)\]\s*)?>/.exec(
      head,
    ) ?? [];
  if (doctype === undefined) return text;
  const values = new Map<string, string>();
  const declared = /<!ENTITY\s+([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
  for (const [, name = '', double, single = ''] of inner.matchAll(declared)) {
    const value = double ?? single;
    if (value.length <= longest && !/[<&%'"]/.test(value) && !values.has(name)) values.set(name, value);
  }
  let added = 0;
  const whole = text.replace(doctype, '').replace(/&([\w.:-]+);/g, (written, name: string) => {
    const value = values.get(name);
    if (value === undefined || added > mostAdded) return written;
    added += value.length;
    return value;
  });
  return added > mostAdded ? null : whole;
}

/** Where the element `svg` begins; negative when there is none. */
export function svgRoot(text: string): number {
  return text.search(/<(?:svg:)?svg[\s/>]/);
}

/** Drawings may say themselves how they are encoded. */
function decode(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [, label = 'utf-8'] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start) ?? [];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // A name that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}
