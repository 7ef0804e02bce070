import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { xmlText } from '../base/escape.ts';
import { toUtf8 } from '../base/utf8.ts';

/**
 * The bytes of an XML document in UTF-8 with its declaration. Characters that XML forbids are left out (R2.9), and
 * `]]>`, which may not stand in text and which the serialiser leaves alone, is escaped.
 */
export function xmlDocument(root: Element): Uint8Array {
  const text = xmlText(toXml(root)).replaceAll(']]>', ']]&gt;');
  return toUtf8(`<?xml version="1.0" encoding="utf-8"?>\n${text}\n`);
}
