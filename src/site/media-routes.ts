import { mediaUrl } from './media.ts';
import type { FileRoute } from './route.ts';
import type { Site } from './site.ts';

/**
 * The pictures and attachments that the articles and authors of a site name, each once. What only withheld articles
 * name is not among them, so that nothing of these leaks (R12.5); files in `static/` are published anyway.
 */
export function mediaRoutes({ articles, authors, files }: Site): FileRoute[] {
  const routes = new Map<string, FileRoute>();
  const documents = [...articles.map(({ meta }) => meta), ...authors.map(({ profile }) => profile)];
  for (const { kind, target } of documents.flatMap((document) => document?.references ?? [])) {
    const facts = kind === 'file' ? files.get(target) : undefined;
    if (facts === undefined || facts.file.startsWith('static/')) continue;
    const url = mediaUrl(facts);
    routes.set(url, { url, file: facts.file, digest: facts.digest });
  }
  return [...routes.values()];
}
