import type { Hole } from '../../articles/fragment.ts';
import type { ViewContext } from './view-context.ts';

/**
 * A value for each hole, with addresses as `print` writes them: `href` on pages, `absolute` in feeds (R2.4). A hole that
 * asks for something the site does not have gets an empty one: `checkReferences` has made that an error, so nothing is
 * published, but the pages are made all the same to find what else is wrong with them.
 */
export function holeValues(
  holes: readonly Hole[],
  context: ViewContext,
  print: (path: string) => string,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const hole of holes) values[hole] = holeValue(hole, context, print);
  return values;
}

function holeValue(hole: Hole, { site, mediaUrl }: ViewContext, print: (path: string) => string): string {
  const colon = hole.indexOf(':');
  const kind = hole.slice(0, colon);
  const target = hole.slice(colon + 1);
  if (kind === 'page') return print(target);
  if (kind === 'article') {
    const url = site.byKey.get(target)?.url ?? site.gone.get(target);
    return url === undefined ? '' : print(url);
  }
  const facts = site.files.get(target);
  if (facts === undefined) return '';
  if (kind === 'file') return print(mediaUrl(facts));
  return String((kind === 'width' ? facts.size?.width : facts.size?.height) ?? '');
}
