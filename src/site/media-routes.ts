import { targetsOf } from '../articles/card.ts';
import { mediaUrl } from './media.ts';
import type { FileRoute } from './route.ts';
import type { Site } from './site.ts';

/**
 * The pictures and attachments that the articles and authors of a site name, each once. What only withheld articles
 * name is not among them, so that nothing of these leaks (R12.5); files in `static/` are published anyway.
 */
export function mediaRoutes({ articles, authors, files }: Site): FileRoute[] {
  const routes = new Map<string, FileRoute>();
  const named = [
    ...articles.flatMap(({ card }) => targetsOf(card, 'file')),
    ...authors
      .flatMap(({ profile }) => profile?.references ?? [])
      .flatMap(({ kind, target }) => (kind === 'file' ? [target] : [])),
  ];
  for (const target of named) {
    const facts = files.get(target);
    if (facts === undefined || facts.file.startsWith('static/')) continue;
    const url = mediaUrl(facts);
    routes.set(url, { url, file: facts.file, digest: facts.digest });
  }
  return [...routes.values()];
}
