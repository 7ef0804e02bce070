/**
 * What is scheduled is tried today with the templates of the site: a page that fails on its day would stop a build that
 * nobody watches. Nothing of it is written. The price is that of these pages, each time, and only where a site has templates of its own.
 */

import type { ArticleSummary } from '../../articles/summary/article-summary.ts';
import { dayOf } from '../../base/time/moment.ts';
import { type Target, templateOf } from '../../site/addresses/route.ts';
import { type AssembleSites, assembleSites } from '../../site/order/assemble/assemble-sites.ts';
import { monthName } from '../../site/order/groups/calendar.ts';
import type { Pictures } from '../../site/order/pictures/picture.ts';
import { appearance } from '../../site/order/publication/publication.ts';
import type { Site } from '../../site/order/site.ts';
import { found } from '../../site/pages/page-kind.ts';
import { routesOfKinds, selectionOf } from '../../site/pages/page-kinds.ts';
import { openSelectors, type Shown } from '../../site/pages/selector.ts';
import { writeSelection } from '../../site/pages/written-selection.ts';
import { type BodySource, printSources } from '../documents/body-sources.ts';
import type { LoadedFiles } from '../pictures/load-files.ts';
import { renderContext } from '../render/render-context.ts';
import type { RenderContext, RenderInput } from '../render/render-task.ts';
import type { Session } from '../session.ts';
import type { ThemedSettings } from '../settings/load-settings.ts';
import type { PlannedOutput } from './planned-output.ts';
import { shellsOf } from './shells.ts';

/** Pages as they will be on one day, and what they are rendered with. */
export interface ComingPages {
  readonly context: RenderContext;
  readonly pages: readonly {
    readonly page: Pick<PlannedOutput, 'template' | 'url' | 'origin'>;
    readonly input: () => RenderInput;
  }[];
}

interface ComingSource {
  readonly assembled: AssembleSites;
  readonly pictures: Pictures;
  readonly texts: ReadonlyMap<string, BodySource & Shown>;
  readonly assets: LoadedFiles['assets'];
}

/** Every page that what is scheduled will have, or stand on first, as the site will be when it is out. */
export function* planComing(
  { coming }: Pick<Site, 'coming'>,
  { assembled, pictures, texts, assets }: ComingSource,
  settings: ThemedSettings,
  session: Session,
): Generator<ComingPages> {
  const { templates } = settings.theme;
  for (const now of daysOf(coming.map(({ summary }) => summary))) {
    const { sites } = assembleSites({ ...assembled, now });
    const isTried = isOf(sites.whole, new Set(coming.map(({ summary }) => summary.key)));
    const routes = routesOfKinds(sites).filter(
      ({ target }) => templates[`${target.kind}.vto`] !== undefined && isTried(target),
    );
    const selectors = openSelectors(sites, (key) => texts.get(key), pictures);
    const pages = routes.map((route) => {
      const { url, origin, target, language } = route;
      const input = (): RenderInput => {
        const selection = selectionOf(route, found(selectors.get(language), 'language'));
        return {
          selection: writeSelection({ kind: target.kind, url, language, as: null }, selection),
          ...printSources(selection, texts, session.records),
          disk: null,
          isOurs: false,
          standingView: null,
        };
      };
      return { page: { template: templateOf(target), url, origin }, input };
    });
    yield { context: renderContext(shellsOf(routes, sites, assets), settings, null), pages };
  }
}

/** Moments at which all of them are out, each at one at least: the latest, unless some have expired by then. */
function daysOf(summaries: readonly ArticleSummary[]): number[] {
  const days: number[] = [];
  let left = summaries.filter(
    (summary) => summary.expires === null || summary.expires.epoch > appearance(summary).epoch,
  );
  while (left.length > 0) {
    const day = Math.max(...left.map((summary) => appearance(summary).epoch));
    days.push(day);
    left = left.filter(({ expires }) => expires !== null && expires.epoch <= day);
  }
  return days;
}

/** Says of a target whether what is coming, by key, stands there, or beside it. */
function isOf({ pages }: Site, keys: ReadonlySet<string>): (target: Target) => boolean {
  const fresh = pages.filter(({ summary }) => keys.has(summary.key));
  const touched = new Set([...keys, ...fresh.flatMap(({ older }) => older ?? [])]);
  const groups = {
    section: new Set(fresh.flatMap(({ section }) => section ?? [])),
    tag: new Set(fresh.flatMap((article) => article.tags)),
    author: new Set(fresh.flatMap((article) => article.authors)),
  };
  const months = new Set(fresh.map(({ summary }) => monthName(dayOf(summary.date))));
  return (target) => {
    switch (target.kind) {
      case 'article':
      case 'page':
        return touched.has(target.key);
      case 'section':
      case 'tag':
      case 'author':
        return target.page === null && groups[target.kind].has(target.key);
      case 'month':
        return months.has(monthName(target));
      case 'year':
        return fresh.some(({ summary }) => dayOf(summary.date).year === target.year);
      default:
        return true;
    }
  };
}
