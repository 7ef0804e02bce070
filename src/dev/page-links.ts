import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element `link` of a page. */
export interface PageLink {
  readonly isStylesheet: boolean;
  /** As browsers read it. */
  readonly href: string;
  /** Where the attribute stands in the text of the page. */
  readonly from: number;
  readonly to: number;
}

/** The links of a page that lead somewhere, in order, as a browser finds them. */
export function pageLinks(html: string): PageLink[] {
  const found: PageLink[] = [];
  visit(parse(html, { sourceCodeLocationInfo: true }), found);
  return found;
}

function visit(node: DefaultTreeAdapterTypes.ParentNode, found: PageLink[]): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const link = child.tagName === 'link' ? linkOf(child) : null;
    if (link !== null) found.push(link);
    visit(child, found);
  }
}

function linkOf({ attrs, sourceCodeLocation }: DefaultTreeAdapterTypes.Element): PageLink | null {
  const written = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? '';
  const place = sourceCodeLocation?.attrs?.href;
  if (place === undefined || written('href') === '') return null;
  const isStylesheet = written('rel').toLowerCase().split(/\s+/).includes('stylesheet');
  return { isStylesheet, href: written('href'), from: place.startOffset, to: place.endOffset };
}
