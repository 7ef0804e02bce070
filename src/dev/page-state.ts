import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import { mediaType } from '../base/files/media-type.ts';
import { type PageLink, pageLinks } from './page-links.ts';

/** The outputs of the last good build: path below the output folder → digest of the bytes. */
export type Outputs = ReadonlyMap<string, Digest>;

/** What an open page is made of, as far as a browser can tell: decides between reloading it and leaving it alone. */
export interface PageState {
  /** Everything but the stylesheets: another version has to be loaded anew. */
  readonly version: Digest;
  /** Addresses of the stylesheets in the order of the page: others can be put in their place. */
  readonly styles: readonly string[];
}

/** Files that a page may use without saying what is in them, as those in `static/`: any page may have to be loaded anew. */
export function unnamedFiles(outputs: Outputs): Outputs {
  return new Map([...outputs].filter(([name]) => !isHashed(name) && usedByPages.test(mediaType(name))));
}

const usedByPages = /^(?:image|font|audio|video)\/|\/(?:css|javascript)$/;

/**
 * The state of the page with the text `html`, which may use the files `unnamed`. Stylesheets count by their addresses
 * alone; those without a digest in their names get one here.
 */
export function pageState(html: string, unnamed: Outputs): PageState {
  const links = pageLinks(html);
  const hrefs = links.filter(({ isStylesheet }) => isStylesheet).map(({ href }) => href);
  const others = new Map(unnamed);
  const styles = hrefs.map((href) => {
    const digest = unnamed.get(outputOf(href));
    others.delete(outputOf(href));
    return digest === undefined ? href : `${href}?${digest.slice(0, 12)}`;
  });
  const bare = without(
    html,
    links.filter(({ href }) => hrefs.includes(href)),
  );
  return { version: digestValue([digestBytes(bare), others]), styles };
}

/** The page without these links' addresses. */
function without(html: string, links: readonly PageLink[]): string {
  let bare = '';
  let end = 0;
  for (const { from, to } of links) {
    bare += html.slice(end, from);
    end = to;
  }
  return bare + html.slice(end);
}

/** The output that an address from the top of the site stands for. */
function outputOf(href: string): string {
  return href.replace(/[?#].*$/, '').replace(/^\//, '');
}

/** Whether the name changes whenever the bytes do. */
function isHashed(name: string): boolean {
  return /^(?:assets|media)\//.test(name);
}
