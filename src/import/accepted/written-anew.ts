/** Changes of files that were put, by what came after them. */

import { parse } from 'yaml';
import { readAddress } from '../../articles/markdown/address.ts';
import { documentText } from '../brought/document-text.ts';
import { withNewLinks } from '../markdown/with-new-links.ts';
import type { ClosedLink } from './links-between.ts';

/** The file, which is to stand at `path` below the content folder, with the words of these links alone; and what they were. */
export function withoutClosed(
  text: string,
  path: string,
  closed: readonly ClosedLink[],
): { readonly text: string; readonly gone: readonly (readonly [why: string, address: string])[] } {
  const gone: [string, string][] = [];
  const { front, body } = parted(text);
  const changed = withNewLinks(body, (address) => {
    const named = readAddress(address, path);
    const link = closed.find(({ target }) => named.kind === 'article' && named.target === target);
    if (link === undefined) return null;
    if (!gone.some(([, before]) => before === address)) gone.push([reasons[link.why], address]);
    return { gone: '' };
  });
  return { text: front + changed, gone };
}

const reasons: Readonly<Record<ClosedLink['why'], string>> = {
  missing: 'link to a file or page that is not there',
  draft: 'link to a draft',
  coming: 'link to an article that has yet to appear',
};

/** The file without these old addresses. */
export function withoutAliases(text: string, lost: readonly string[]): string {
  const { front, body } = parted(text);
  const { aliases, ...fields }: Record<string, unknown> = parse(front.slice(mark.length - 1, -mark.length));
  const kept = Array.isArray(aliases) ? aliases.filter((one) => !lost.includes(one)) : aliases;
  return documentText({ fields: { ...fields, aliases: kept }, body });
}

/** As `documentText` puts them together. */
function parted(text: string): { front: string; body: string } {
  const start = text.indexOf(mark) + mark.length;
  return { front: text.slice(0, start), body: text.slice(start) };
}

const mark = '\n---\n';
