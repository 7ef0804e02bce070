import { holdsTemplate } from '../../articles/markdown/addresses/template-address.ts';
import type { Reference } from '../../articles/markdown/context/body.ts';
import { reservedIds } from '../../articles/markdown/raw/heading-ids.ts';
import { contentIdPrefix } from '../../articles/markdown/raw/sanitize-schema.ts';
import type { Anchor, ArticleSummary, ReadMeta } from '../../articles/summary/article-summary.ts';
import { folderOf, pathFrom } from '../../base/addresses/paths.ts';
import { type Problem, warning } from '../../base/problem.ts';
import { nearest } from '../../base/text/nearest.ts';
import { slugify } from '../../base/text/text.ts';
import type { Site } from '../order/site.ts';
import { keyMeant, knownKeys } from './key-meant.ts';
import type { Route } from './route.ts';
import { standing } from './standing.ts';

/** A warning for each link, in the articles shown and among `others`, to a place within a text that has no such place. */
export function checkAnchors(
  { pages, byKey, config }: Pick<Site, 'pages' | 'byKey' | 'config'>,
  routes: readonly Route[],
  read: ReadMeta,
  others: readonly Reference[],
): Problem[] {
  const linking = pages.filter(({ summary }) => summary.anchors.length > 0);
  if (linking.length === 0 && !others.some(hasId)) return [];
  const standsAt = standing(routes, config);
  const known = knownKeys(byKey);
  const lead = ({ kind, target }: Pick<Anchor, 'kind' | 'target'>): ArticleSummary | undefined => {
    if (kind === 'article') return byKey.get(keyMeant(target, known, config))?.summary;
    const page = kind === 'page' ? standsAt(target)?.target : undefined;
    return page?.kind === 'article' || page?.kind === 'page' ? byKey.get(page.key)?.summary : undefined;
  };
  const leadsNowhere = (reference: Pick<Anchor, 'kind' | 'target'> & { readonly id?: string }) =>
    hasId(reference) && !isThere(reference.id, lead(reference));
  const references = linking
    .filter(({ summary }) => summary.anchors.some(leadsNowhere))
    .flatMap((article) => read(article)?.references ?? []);
  return [...references, ...others].flatMap((reference) => {
    const summary = leadsNowhere(reference) ? lead(reference) : undefined;
    return summary === undefined ? [] : [nothingThere(reference, summary)];
  });
}

function hasId<T extends { readonly id?: string }>(reference: T): reference is T & { readonly id: string } {
  return reference.id !== undefined;
}

/** Pages are not known that are no articles: whoever links to one knows it. */
function isThere(id: string, summary: ArticleSummary | undefined): boolean {
  return (
    summary === undefined || summary.ids.includes(id) || reservedIds.has(id) || /^correction-\d+$/.test(id)
  );
}

function nothingThere({ written, at, id = '' }: Reference, { ids, file }: ArticleSummary): Problem {
  const alike = [contentIdPrefix + id, id.replace(contentIdPrefix, ''), slugify(id)];
  const meant = alike.find((other) => ids.includes(other)) ?? nearest(id, ids);
  const before = holdsTemplate(written)
    ? pathFrom(folderOf(at.file), file)
    : written.slice(0, written.indexOf('#'));
  return warning(
    'broken-anchor',
    at,
    `The link leads to "#${id}" in ${file}, but nothing there has that id.`,
    meant === null
      ? `Write "${before}", which leads to the top of it, or put {#${id}} behind the heading that is meant.`
      : `Did you mean "${before}#${meant}"?`,
  );
}
