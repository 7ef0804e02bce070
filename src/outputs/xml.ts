import type { Cdata, Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { xmlText } from '../base/escape.ts';
import { toUtf8 } from '../base/utf8.ts';

/**
 * The bytes of an XML document in UTF-8 with its declaration. Characters that XML forbids are left out (R2.9), and
 * `]]>`, which may not stand in text and which the serialiser leaves alone there, is escaped.
 */
export function xmlDocument(root: Element): Uint8Array {
  const text = xmlText(toXml(root)).replace(section, (found) => (found === ']]>' ? ']]&gt;' : found));
  return toUtf8(`<?xml version="1.0" encoding="utf-8"?>\n${text}\n`);
}

/** In text and attributes every `<` is escaped, so what looks like the start of a section is one. */
const section = /<!\[CDATA\[[\s\S]*?\]\]>|\]\]>/g;

/**
 * HTML as it is, instead of with every sign escaped. The serialiser escapes the `>` of `]]>` in it, which is the same
 * HTML; what XML forbids has to be out before, or it could leave a `]]>` behind.
 */
export function cdata(html: string): Cdata {
  return { type: 'cdata', value: xmlText(html) };
}
