import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { utf16Of } from '../../base/text/utf16.ts';

/**
 * Why an XML document must not be opened in a browser, as a clause; null when browsers show it and run nothing. They run
 * what its elements say in the namespaces of HTML, SVG and MathML, and what a style sheet makes of it, up to the first
 * mistake of the document.
 */
export function activeXml(bytes: Uint8Array): string | null {
  if (bytes.length > most)
    return `it is larger than the ${most / 1_000_000} MB of XML that are looked through`;
  const text = decoded(bytes);
  if (text === null) return 'it is in no encoding that all browsers read in one way (UTF-8 is)';
  try {
    return faultOf(fromXml(text));
  } catch {
    return 'it is no well-formed XML';
  }
}

const most = 10_000_000;

/** Encodings in which letters of ASCII are what they seem to be. */
const plainEncodings = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|iso-8859-\d{1,2}|windows-125\d|latin1)$/i;

function decoded(bytes: Uint8Array): string | null {
  const wide = utf16Of(bytes);
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  const said = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["']/i.exec(text)?.[1] ?? 'utf-8';
  if (text.includes('\0') || !plainEncodings.test(said)) return null;
  return wide === null && /^utf-?16/i.test(said) ? null : text;
}

/** What browsers make more of than text. */
const activeNamespace =
  /^\s*(?:http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math\/MathML|1999\/XSL\/Transform|2001\/XInclude)|http:\/\/www\.mozilla\.org\/.*)\s*$/i;

function faultOf(tree: Nodes): string | null {
  const left: Nodes[] = [tree];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === 'doctype') return 'it declares a document type';
    if (node.type === 'instruction' && /^xml-stylesheet$/i.test(node.name)) return 'it names a style sheet';
    if (node.type === 'element') {
      const spaces = Object.entries(node.attributes).filter(([name]) => /^xmlns(?::|$)/i.test(name));
      if (spaces.some(([, value]) => activeNamespace.test(value ?? '')))
        return 'it holds elements of web pages';
    }
    if ('children' in node) left.push(...node.children);
  }
  return null;
}
