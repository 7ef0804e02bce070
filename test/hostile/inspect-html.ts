/** What is active in a page: read as browsers read it, and held against what a page of a newspaper may consist of. */

import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter as dom,
  parse,
  parseFragment,
  serialize,
} from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const list = (words: string) => new Set(words.split(/\s+/));

/** What an article may consist of, and what only the frame around it may. */
const elements =
  list(`a abbr aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl
  dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small
  source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr`);
const frame =
  list(`html head body title meta link script main nav header footer article address form label input select
  option button search noscript`);
const attributes =
  list(`abbr align alt cite class colspan controls datetime decoding dir fetchpriority headers height
  href id kind label lang loading loop media muted open playsinline poster preload reversed rowspan scope sizes span src
  srclang srcset start title type value width role rel tabindex hidden download translate cite default itemprop`);
const ofFrame =
  list(`charset content name property as crossorigin defer action method for placeholder required checked
  disabled autocomplete autocapitalize spellcheck enterkeyhint http-equiv`);
const addresses = list('href src poster cite action formaction data longdesc background');
const protocols = { embedded: /^https?:$/, link: /^(?:https?|mailto|tel):$/ };

export interface Page {
  readonly document: Node;
  /** What is active or out of place, each as a sentence. */
  readonly findings: readonly string[];
}

/** A whole page, whose own files lie at `base`. `scripting` is how browsers read `noscript`. */
export function inspectPage(html: string, base: string, scripting = true): Page {
  const document = parse(html, { scriptingEnabled: scripting });
  return { document, findings: [...each(document)].flatMap((element) => ofElement(element, base, false)) };
}

/** A piece of HTML as feed readers put it into a page of their own. */
export function inspectFragment(html: string, base: string, scripting = true): Page {
  const document = parseFragment(html, { scriptingEnabled: scripting });
  return { document, findings: [...each(document)].flatMap((element) => ofElement(element, base, true)) };
}

/** The article's text on its page; null on other pages. */
export function proseOf(document: Node): Element | null {
  for (const element of each(document)) if (attributeOf(element, 'class') === 'prose') return element;
  return null;
}

/** The inner HTML as a browser would write it: read again, it must not mean more. */
export function written(element: Element): string {
  return serialize(element);
}

/** All words of a node, those in attributes that readers get to see among them. */
export function wordsOf(node: Node): string {
  const parts: string[] = [];
  const visit = (at: Node) => {
    if (dom.isTextNode(at)) parts.push(at.value);
    if (dom.isElementNode(at)) {
      for (const { name, value } of at.attrs)
        if (/^(?:alt|title|content|download)$/.test(name)) parts.push(` ${value} `);
    }
    if ('childNodes' in at) for (const child of at.childNodes) visit(child);
  };
  visit(node);
  return parts.join('');
}

/** The texts of the elements of that name. */
export function textsOf(document: Node, tagName: string): string[] {
  return [...each(document)].filter((element) => element.tagName === tagName).map(wordsOf);
}

/** The JSON-LD of a page, which throws when it is no JSON. */
export function linkedDataOf(document: Node): unknown[] {
  return [...each(document)]
    .filter(
      (element) => element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json',
    )
    .map((element) => JSON.parse(wordsOf(element)));
}

function* each(node: Node): Generator<Element> {
  if (dom.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* each(child);
  if ('content' in node) yield* each(node.content);
}

const attributeOf = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

function ofElement(element: Element, base: string, isFragment: boolean): string[] {
  const { tagName, attrs, namespaceURI } = element;
  const isFrame = !isFragment && isOutsideProse(element);
  const shown = `<${tagName}${attrs.map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`).join('')}>`;
  const findings: string[] = [];
  if (namespaceURI !== 'http://www.w3.org/1999/xhtml') findings.push(`${shown} is no HTML`);
  const isTask = tagName === 'input' && attributeOf(element, 'type') === 'checkbox';
  if (!elements.has(tagName) && !(isFrame && frame.has(tagName)) && !isTask) {
    findings.push(`${shown} has no place here`);
  }
  for (const { name, value } of attrs) {
    const known =
      attributes.has(name) ||
      /^(?:aria|data)-[a-z-]+$/.test(name) ||
      ((isFrame || isTask) && ofFrame.has(name));
    if (!known) findings.push(`${shown}: "${name}" has no place here`);
    const isEmbedded = name === 'src' || name === 'poster' || tagName === 'link';
    if (addresses.has(name))
      findings.push(...ofAddress(value, base, isEmbedded).map((what) => `${shown}: ${what}`));
    if (name === 'srcset') {
      for (const [, address = ''] of value.matchAll(/\s*([^\s,]\S*[^\s,])(?:\s[^,]*)?(?:,|$)/g)) {
        findings.push(...ofAddress(address, base, true).map((what) => `${shown}: ${what}`));
      }
    }
    if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/.test(value)) {
      findings.push(`${shown}: a control or a noncharacter in "${name}"`);
    }
  }
  for (const child of element.childNodes) {
    if (
      dom.isTextNode(child) &&
      /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/.test(child.value)
    ) {
      findings.push(`${shown}: a control or a noncharacter in the text "${child.value.slice(0, 60)}"`);
    }
  }
  if (tagName === 'script') findings.push(...ofScript(element, base).map((what) => `${shown}: ${what}`));
  if (tagName === 'link') findings.push(...ofLink(element, base).map((what) => `${shown}: ${what}`));
  if (tagName === 'meta') findings.push(...ofMeta(element, base).map((what) => `${shown}: ${what}`));
  if (
    tagName === 'form' &&
    !/\bsearch\b/.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'role')}`)
  ) {
    findings.push(`${shown} is not our form`);
  }
  return findings;
}

function isOutsideProse(element: Element): boolean {
  for (let at: Node | null = element.parentNode; at !== null && 'tagName' in at; at = at.parentNode) {
    if (attributeOf(at, 'class') === 'prose') return false;
  }
  return true;
}

/** As browsers read it: controls and spaces around it go, and so do tabs and line breaks within. */
function ofAddress(value: string, base: string, isEmbedded: boolean): string[] {
  const plain = value.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '').replace(/[\t\n\r]/g, '');
  if (!URL.canParse(plain, base)) return [];
  const { protocol } = new URL(plain, base);
  return (isEmbedded ? protocols.embedded : protocols.link).test(protocol)
    ? []
    : [`the address "${value.slice(0, 60)}"`];
}

const isOurs = (address: string | null, base: string, below: string) =>
  address !== null && new URL(address, base).href.startsWith(new URL(below, base).href);

function ofScript(element: Element, base: string): string[] {
  const src = attributeOf(element, 'src');
  if (src !== null) return isOurs(src, base, '/assets/') ? [] : ['a script that is not ours'];
  if (attributeOf(element, 'type') !== 'application/ld+json') return ['a script within the page'];
  return /[<>]/.test(wordsOf(element)) ? ['JSON-LD that could end early'] : [];
}

function ofLink(element: Element, base: string): string[] {
  const rel = attributeOf(element, 'rel') ?? '';
  if (rel === 'canonical') return [];
  if (!/^(?:alternate|stylesheet|preload|icon|apple-touch-icon|manifest|license)$/.test(rel))
    return [`a link of the kind "${rel}"`];
  return isOurs(attributeOf(element, 'href'), base, '/') ? [] : ['a link to files that are not ours'];
}

function ofMeta(element: Element, base: string): string[] {
  const kind = attributeOf(element, 'http-equiv')?.toLowerCase() ?? null;
  const content = attributeOf(element, 'content') ?? '';
  if (kind === null || kind === 'content-security-policy') return [];
  const [, to = null] = /^0;\s*url=(\S+)$/i.exec(content) ?? [];
  return kind === 'refresh' && isOurs(to, base, '/') ? [] : [`a page that asks for "${kind}: ${content}"`];
}
