/**
 * XML written piece by piece. A text becomes XML only here, where it is escaped, and nothing else takes a text for XML: so
 * nobody can forget it, and no tree has to be made of documents that hold whole articles.
 */

import { xmlText } from '../base/text/escape.ts';
import { toUtf8 } from '../base/text/utf8.ts';

/** A piece of XML that is well formed. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number>>;
type Children = string | null | readonly Child[];
type Child = Xml | Children;

/** An element, with or without attributes; texts among its children are escaped, null stands for nothing. */
export function x(name: string, first: Attributes | Children = null, second: Child = null): Xml {
  if (isChildren(first)) return { xml: `<${name}>${inside(first)}</${name}>` };
  let attributes = '';
  for (const key in first) attributes += ` ${key}="${attributeText(String(first[key]))}"`;
  return { xml: `<${name}${attributes}>${inside(second)}</${name}>` };
}

function isChildren(first: Attributes | Children): first is Children {
  return typeof first === 'string' || first === null || Array.isArray(first);
}

function inside(children: Child): string {
  if (children === null) return '';
  if (typeof children === 'string') return childText(children);
  if ('xml' in children) return children.xml;
  let written = '';
  for (const child of children) written += inside(child);
  return written;
}

/** HTML as it is, instead of with every sign escaped. The `>` of `]]>` in it is escaped, which is the same HTML. */
export function cdata(html: string): Xml {
  const text = isPlain(html) ? html : xmlText(html);
  return { xml: `<![CDATA[${text.replaceAll(']]>', ']]&#x3E;')}]]>` };
}

/**
 * The bytes of an XML document in UTF-8 with its declaration. Characters that XML forbids are left out everywhere (R2.9),
 * and `]]>`, which may not stand in text, is escaped.
 */
export function xmlDocument(root: Xml): Uint8Array {
  return toUtf8(`<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`);
}

function childText(text: string): string {
  return /[&<>]/.test(text) || !isPlain(text) ? escaped(text, /[&<]/g) : text;
}

function attributeText(text: string): string {
  return /[&<>"]/.test(text) || !isPlain(text) ? escaped(text, /[&<"]/g) : text;
}

function escaped(text: string, signs: RegExp): string {
  return xmlText(text)
    .replace(signs, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)
    .replaceAll(']]>', ']]&gt;');
}

/** Whether `xmlText` would leave the text as it is. */
function isPlain(text: string): boolean {
  return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text);
}
