/** Walks through a built site as readers, feed readers and search engines do, and says what does not hold together. */

import fs from 'node:fs';
import path from 'node:path';
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';

export interface Crawl {
  readonly pages: number;
  readonly links: number;
  /** Whatever is wrong, each as `file: what`. */
  readonly complaints: readonly string[];
}

interface Link {
  readonly from: string;
  readonly to: string;
}

const parse = rehypeRaw();

export function parseHtml(html: string): Root {
  const raw = { type: 'raw', value: html } as unknown as Element;
  const page = /^<!doctype html>/i.test(html);
  const tree: Root = { type: 'root', children: page ? [{ type: 'doctype' }, raw] : [raw] };
  return parse(tree, {} as never) as Root;
}

/**
 * Follows every address in the folder `out`, which is served at `base`, and looks at the build of every page. A base of
 * `file:` is the disk, where no server finds the page of a folder.
 */
export function crawl(out: string, base: string): Crawl {
  const urlOf = (name: string) =>
    new URL(base.startsWith('file:') ? name : name.replace(/(^|\/)index\.html$/, '$1'), base).href;
  const files = fs
    .readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(out, name)).isFile())
    .sort();
  const addresses = new Set(files.map(urlOf));
  const ids = new Map<string, ReadonlySet<string>>();
  const links: Link[] = [];
  const complaints: string[] = [];
  for (const name of files) {
    const url = urlOf(name);
    const complain = (what: string) => complaints.push(`${name}: ${what}`);
    const follow = (written: string, where = url) => {
      if (URL.canParse(written, where)) links.push({ from: name, to: new URL(written, where).href });
      else complain(`"${written}" is no address`);
    };
    const text = fs.readFileSync(path.join(out, name), 'utf8');
    if (name.endsWith('.html')) ids.set(url, readPage(parseHtml(text), follow, complain));
    else if (name.endsWith('.xml')) readXml(text, follow, complain);
    else if (name.endsWith('.opml')) readXml(text, follow, complain);
    else if (name === 'feed.json') readJsonFeed(text, follow, complain);
    else if (name === 'robots.txt') for (const [, to = ''] of text.matchAll(/^Sitemap: (.*)$/gm)) follow(to);
    else if (name.endsWith('.css')) for (const [, to = ''] of text.matchAll(/url\("?([^")]*)/g)) follow(to);
  }
  for (const { from, to } of links) {
    const why = deadEnd(new URL(to), base, addresses, ids);
    if (why !== null) complaints.push(`${from}: ${to} ${why}`);
  }
  return { pages: ids.size, links: links.length, complaints };
}

type Say = (text: string) => void;

/** Follows the links of a page and gives its ids. */
function readPage(tree: Root, follow: Say, complain: Say): Set<string> {
  const ids = new Set<string>();
  let headlines = 0;
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'h1') headlines += 1;
    if (typeof properties.id === 'string') {
      if (ids.has(properties.id)) complain(`has two ids "${properties.id}"`);
      ids.add(properties.id);
    }
    for (const link of linksOf(element)) follow(link);
  });
  if (headlines !== 1) complain(`has ${headlines} h1`);
  visit(tree, 'element', ({ properties }) => {
    for (const name of [properties.ariaDescribedBy, properties.ariaLabelledBy].flat()) {
      if (typeof name === 'string' && !ids.has(name)) complain(`names the id "${name}", which it has not`);
    }
  });
  return ids;
}

/** Every address that an element leads to, loads or tells. */
function linksOf({ tagName, properties, children }: Element): string[] {
  const { href, src, poster, srcSet, property, name, httpEquiv, content, type } = properties;
  const links = [href, src, poster].filter((value) => typeof value === 'string');
  if (typeof srcSet === 'string') {
    links.push(...srcSet.split(',').map((choice) => choice.trim().split(/\s/)[0] ?? ''));
  }
  if (tagName === 'meta' && typeof content === 'string') {
    if (/^(og:(url|image)|twitter:image|article:author)$/.test(String(property ?? name))) links.push(content);
    if (String(httpEquiv) === 'refresh') links.push(content.replace(/^\d+;\s*url=/, ''));
  }
  if (tagName === 'script' && type === 'application/ld+json') {
    links.push(
      ...addressesIn(JSON.parse(children.map((child) => ('value' in child ? child.value : '')).join(''))),
    );
  }
  return links;
}

/** The addresses in structured data, without those that are mere names. */
function addressesIn(data: unknown): string[] {
  if (typeof data === 'string') return /^https?:\/\//.test(data) ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    /^@(context|id)$/.test(name) ? [] : addressesIn(value),
  );
}

/** Follows the links of a feed or sitemap, also those in the HTML of feed items. */
function readXml(text: string, follow: Say, complain: Say): void {
  const walk = (node: XmlNode) => {
    if (!(node instanceof XmlElement)) return;
    const { name, attributes, children } = node;
    for (const to of ['href', 'url', 'xmlUrl', 'htmlUrl'].map((attribute) => attributes[attribute])) {
      if (to !== undefined) follow(to);
    }
    if (/^(?:link|loc|image:loc|uri)$/.test(name) && node.text !== '') follow(node.text);
    if (name === 'guid' && attributes.isPermaLink !== 'false') follow(node.text);
    if (name === 'description' && /[<&]\w/.test(node.text)) complain(`has HTML in a description`);
    if (name === 'content:encoded' || name === 'content') readFullText(node.text, follow, complain);
    for (const child of children) walk(child as XmlNode);
  };
  for (const child of parseXml(text).children) walk(child as XmlNode);
}

function readJsonFeed(text: string, follow: Say, complain: Say): void {
  const { items, ...feed } = JSON.parse(text);
  for (const { content_html: html, ...item } of [...items, feed]) {
    for (const address of addressesIn({ ...item, id: null, version: null })) follow(address);
    if (html !== undefined) readFullText(html, follow, complain);
  }
}

/** The HTML of an item of a feed, whose addresses have to be absolute. */
function readFullText(html: string, follow: Say, complain: Say): void {
  visit(parseHtml(html), 'element', (element: Element) => {
    for (const link of linksOf(element)) {
      if (URL.canParse(link)) follow(link);
      else complain(`has the relative address "${link}"`);
    }
  });
}

/** Why an address leads nowhere, or null when all is well. */
function deadEnd(
  to: URL,
  base: string,
  addresses: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (['mailto:', 'tel:'].includes(to.protocol)) return null;
  if (!/^https?:$/.test(to.protocol) && to.protocol !== new URL(base).protocol)
    return `is of the kind ${to.protocol}`;
  if (to.protocol !== new URL(base).protocol || to.origin !== new URL(base).origin) return null;
  if (!to.href.startsWith(base)) return `is outside of ${base}`;
  const fragment = decodeURIComponent(to.hash.slice(1));
  const page = to.href.replace(/[?#].*$/, '');
  if (!addresses.has(page)) return 'leads nowhere';
  const found = fragment === '' || ids.get(page)?.has(fragment);
  return found ? null : 'names an id that the page has not';
}
