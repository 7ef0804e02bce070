import { targetsOf } from '../../articles/summary/article-summary.ts';
import { shownProfiles } from '../order/groups/shown-profiles.ts';
import type { Pictures } from '../order/pictures/picture.ts';
import type { Site } from '../order/site.ts';
import { mayGoAsItIs, mediaUrl, renditionUrl } from './media.ts';
import type { FileRoute } from './route.ts';

/**
 * The pictures and attachments that the articles and authors of a site name, each once: of a picture the files that
 * were made of it, and itself only when the settings ask for that. What only withheld articles name is not among them,
 * so that nothing of these leaks (R12.5); files in `static/` are published anyway.
 */
export function mediaRoutes({ pages, files, config, ...site }: Site, pictures: Pictures): FileRoute[] {
  const routes = new Map<string, FileRoute>();
  const add = (url: string, file: string, digest: string) => routes.set(url, { url, file, digest });
  const named = [
    ...pages.flatMap(({ summary }) => targetsOf(summary, 'file')),
    ...shownProfiles(site)
      .flatMap(({ references }) => references)
      .flatMap(({ kind, target }) => (kind === 'file' ? [target] : [])),
  ];
  for (const target of named) {
    const facts = files.get(target);
    if (facts === undefined) continue;
    const picture = pictures.get(facts.file);
    for (const { suffix, digest } of picture?.renditions ?? []) {
      add(renditionUrl({ facts, digest: picture?.digest ?? '' }, suffix), facts.file, digest);
    }
    const asItIs = picture === undefined || picture.renditions.length === 0;
    const asked = config.pictures.originals && picture?.uses.full;
    if ((asItIs || asked) && mayGoAsItIs(facts) && !facts.file.startsWith('static/'))
      add(mediaUrl(facts), facts.file, facts.digest);
  }
  return [...routes.values()];
}
