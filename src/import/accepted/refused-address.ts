import { renderMarkdown } from '../../articles/markdown/markdown.ts';
import type { ArticleSettings } from '../../articles/settings.ts';

/** Why an address cannot stay: a build refuses it, or the file that it names is not there. */
export type RefusedAddress =
  | { readonly why: 'refused' }
  | { readonly why: 'missing'; readonly target: string };

/**
 * Tries addresses as a build of the document at `path` would take them, each alone; null for one that may stay. `isThere` knows
 * files by the paths used in holes. A picture `inText` may be no film.
 */
export function refusedAddress(
  path: string,
  settings: ArticleSettings,
  isThere: (target: string) => boolean,
): (address: string, isPicture: boolean, inText: boolean) => RefusedAddress | null {
  return (address, isPicture, inText) => {
    const link = `[a](<${address.replace(/[\\<>]/g, '\\$&').replace(/\s/g, encodeURIComponent)}>)`;
    const text = isPicture ? `${inText ? 'a ' : ''}!${link}` : link;
    const input = { path, body: text, bodyLine: 1, title: '', lead: null, figures: [] };
    const { body, problems } = renderMarkdown(input, settings);
    if (body === null || problems.some(({ severity }) => severity === 'error')) return { why: 'refused' };
    const lost = body.references.find(({ kind, target }) => kind === 'file' && !isThere(target));
    return lost === undefined ? null : { why: 'missing', target: lost.target };
  };
}
