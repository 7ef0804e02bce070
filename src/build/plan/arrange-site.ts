import type { Problem } from '../../base/problem.ts';
import { mediaRoutes } from '../../site/addresses/media-routes.ts';
import type { FileRoute } from '../../site/addresses/route.ts';
import { type AssembleSites, assembleSites } from '../../site/order/assemble/assemble-sites.ts';
import type { Sites } from '../../site/order/sites.ts';
import type { BuildOptions } from '../options.ts';
import { preparePictures } from '../pictures/prepare-pictures.ts';
import type { RecordedPictures } from '../pictures/recorded-pictures.ts';
import { tellOfPeople } from '../pictures/tell-of-people.ts';
import { runPlugins } from '../plugins/run-plugins.ts';
import type { Session } from '../session.ts';
import type { SiteInputs } from './gather-inputs.ts';

interface ArrangedSite extends Pick<RecordedPictures, 'pictures' | 'made'> {
  /** With what the plugins of the site add. */
  readonly sites: Sites;
  /** What it was put in order from, to be put in order as of another day. */
  readonly assembled: AssembleSites;
  /** What is published as it lies on the disk, or was made of a picture. */
  readonly fileRoutes: readonly FileRoute[];
  readonly problems: readonly Problem[];
}

/** The site in order, with its pictures made and its plugins asked. */
export async function arrangeSite(
  { articles, files, homes, settings, read }: SiteInputs,
  options: BuildOptions,
  session: Session,
): Promise<ArrangedSite> {
  const assembled = { ...options, ...settings, ...articles, ...files, homes, read };
  const order = assembleSites(assembled);
  const { whole } = order.sites;
  const plugged = await runPlugins(order.sites, read, settings, session);
  const {
    pictures,
    made,
    problems: ofPictures,
  } = await preparePictures(whole, files, read, settings, session);
  const fileRoutes = [...files.routes, ...mediaRoutes(whole, pictures)];
  const asTheyAre = fileRoutes.filter(({ url }) => !made.has(url));
  const ofPeople = await tellOfPeople(asTheyAre, files.disks, settings, session.records.facts);
  return {
    sites: plugged.sites,
    assembled,
    pictures,
    made,
    fileRoutes,
    problems: [
      ...ofPeople,
      ...plugged.problems,
      ...withoutDoubtsOfLost(order.problems, articles.unusable),
      ...ofPictures,
      ...files.problems,
    ],
  };
}

/** What may be untrue of how authors are written goes while a file of one cannot be read, which may say it. */
function withoutDoubtsOfLost(problems: readonly Problem[], unusable: readonly string[]): readonly Problem[] {
  if (!unusable.some((path) => /(?:^|\/)authors\/[^/]+/.test(path))) return problems;
  return problems.filter(({ code }) => code !== 'author-spellings' && code !== 'unknown-author');
}
