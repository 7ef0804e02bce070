import { slugify } from '../../../base/text/text.ts';
import { contentIdPrefix } from './sanitize-schema.ts';

/** Ids that pages use around an article. A heading never gets one of them. */
export const reservedIds: ReadonlySet<string> = new Set(
  'main top menu nav header footer search skip body article title lead author tags related attachments corrections source archive comments'.split(
    ' ',
  ),
);

/** For each id that is taken, besides the reserved ones, how often it was wanted, so that a next one is found at once. */
export type TakenIds = Map<string, number>;

/** A free id made of the text, which is taken from now on. */
export function freeId(text: string, taken: TakenIds): string {
  const slug = slugify(text);
  const base = /^[a-z]/.test(slug) ? slug : `h-${slug}`.replace(/-$/, '');
  let id = base;
  while (taken.has(id) || reservedIds.has(id)) {
    const count = (taken.get(base) ?? 1) + 1;
    taken.set(base, count);
    id = `${base}-${count}`;
  }
  taken.set(id, 1);
  return id;
}

/** The id of a heading that has one already: without the prefix of content where it is such a slug as others get, and free. */
export function ownId(id: string, taken: TakenIds): string {
  const bare = id.startsWith(contentIdPrefix) ? id.slice(contentIdPrefix.length) : id;
  if (bare === id || !/^[a-z][a-z\d-]*$/.test(bare) || taken.has(bare) || reservedIds.has(bare)) return id;
  taken.set(bare, 1);
  return bare;
}
