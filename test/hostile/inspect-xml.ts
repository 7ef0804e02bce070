/** What is active or out of place in a feed, a list of feeds or a sitemap, read by a strict parser. */

import { parseXml, XmlCdata, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { inspectFragment } from './inspect-html.ts';

const elements: Readonly<Record<string, RegExp>> = {
  rss: /^(?:rss|channel|title|link|description|language|lastBuildDate|item|guid|pubDate|category|enclosure|(?:atom:link|content:encoded|dc:creator|media:\w+))$/,
  feed: /^(?:feed|title|subtitle|id|link|updated|published|author|name|uri|entry|summary|content|category|rights|generator|logo|icon|media:\w+)$/,
  opml: /^(?:opml|head|title|body|outline)$/,
  urlset: /^(?:urlset|url|loc|lastmod|(?:image|news|xhtml):\w+)$/,
  sitemapindex: /^(?:sitemapindex|sitemap|loc|lastmod)$/,
};
/** Where HTML stands as text. */
const holdHtml = /^(?:content:encoded|content)$/;

export interface Feed {
  readonly findings: readonly string[];
  /** All that its readers may read. */
  readonly words: string;
}

export function inspectXml(xml: string, base: string): Feed {
  const findings: string[] = [];
  const words: string[] = [];
  const document = parseXml(xml, { preserveDocumentType: true, preserveXmlDeclaration: true });
  const root = document.root;
  if (root === null) return { findings: ['no element at all'], words: '' };
  const allowed = elements[root.name];
  if (allowed === undefined) findings.push(`a document of <${root.name}>`);
  for (const node of document.children) {
    if (!(node instanceof XmlElement) && !/^(?:xmldecl)$/i.test(node.type)) findings.push(`a ${node.type}`);
  }
  visit(root);
  return { findings, words: words.join(' ') };

  function visit(element: XmlElement): void {
    if (!allowed?.test(element.name)) findings.push(`<${element.name}> has no place here`);
    for (const [name, value] of Object.entries(element.attributes)) {
      words.push(value);
      if (/^on|:href$|^style$/i.test(name)) findings.push(`<${element.name} ${name}>`);
      if (/^(?:href|url|xmlUrl|htmlUrl|src)$/.test(name)) ofAddress(value);
    }
    if (/^(?:link|loc|uri|image:loc)$/.test(element.name) && element.text.trim() !== '')
      ofAddress(element.text);
    if (holdHtml.test(element.name)) {
      for (const scripting of [true, false]) {
        for (const what of inspectFragment(element.text, base, scripting).findings)
          findings.push(`${element.name}: ${what}`);
      }
    }
    for (const child of element.children) ofNode(child);
  }

  function ofNode(node: XmlNode): void {
    if (node instanceof XmlElement) visit(node);
    else if (node instanceof XmlText || node instanceof XmlCdata) words.push(node.text);
    else findings.push(`a ${node.type}`);
  }

  function ofAddress(value: string): void {
    if (!/^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : ''))
      findings.push(`the address "${value}"`);
  }
}

/** What is active in a drawing. */
export function inspectDrawing(xml: string): string[] {
  const findings: string[] = [];
  const visit = (node: XmlNode): void => {
    if (!(node instanceof XmlElement)) return;
    if (!/^(?:svg|g|defs|title|desc|text|tspan|rect|path|use|symbol)$/.test(node.name)) {
      findings.push(`<${node.name}> has no place here`);
    }
    for (const [name, value] of Object.entries(node.attributes)) {
      if (/^on|style$/i.test(name)) findings.push(`<${node.name} ${name}>`);
      if (/href$/.test(name) && !value.startsWith('#')) findings.push(`the address "${value}"`);
    }
    node.children.forEach(visit);
  };
  const { children } = parseXml(xml, { preserveDocumentType: true });
  for (const node of children) {
    if (node instanceof XmlElement) visit(node);
    else findings.push(`a ${node.type}`);
  }
  return findings;
}
