import { checkHeldFolders } from '../../articles/front-matter/held-names.ts';
import { type Discovery, discover } from '../../articles/source/discover.ts';
import { contentFile, siteFile } from '../../articles/source/site-file.ts';
import type { Problem } from '../../base/problem.ts';
import { mediaRoutes } from '../../site/addresses/media-routes.ts';
import { oldAddresses } from '../../site/addresses/old-addresses.ts';
import { recordedIn } from '../../site/addresses/register.ts';
import { assembleSites } from '../../site/order/assemble-sites.ts';
import { checkHidden } from '../../site/order/check-hidden.ts';
import { checkRecordings } from '../../site/order/check-recordings.ts';
import { checkUnsaid } from '../../site/order/check-unsaid.ts';
import { nextDue } from '../../site/order/next-due.ts';
import { heldCounts, steadySpan } from '../../site/order/publication.ts';
import { shownProfiles } from '../../site/order/shown-profiles.ts';
import { changeEach } from '../../site/order/sites.ts';
import { found as foundIn } from '../../site/pages/page-kind.ts';
import { planRoutes } from '../../site/pages/plan-routes.ts';
import { openSelectors } from '../../site/pages/selector.ts';
import { noSlots } from '../../site/settings/slots-setting.ts';
import { checkFound } from '../documents/check-found.ts';
import { metaReaderOf } from '../documents/documents.ts';
import { type LoadedArticles, loadArticles } from '../documents/load-articles.ts';
import { loadFiles } from '../pictures/load-files.ts';
import { preparePictures } from '../pictures/prepare-pictures.ts';
import { tellOfPeople } from '../pictures/tell-of-people.ts';
import { runPlugins } from '../plugins/run-plugins.ts';
import { renderContext } from '../render/render-context.ts';
import { planSearch } from '../search/plan-search.ts';
import { searchPlans } from '../search/search-plan.ts';
import type { Session } from '../session.ts';
import { withTheme } from '../settings/load-settings.ts';
import { contentOf } from '../snapshot/snapshot.ts';
import { holdAddresses } from './hold-addresses.ts';
import { loadHomes, noticeEnds } from './load-home.ts';
import { outputStatuses } from './output-statuses.ts';
import { planComing } from './plan-coming.ts';
import { planOutputs } from './plan-outputs.ts';
import { readRegisterFile } from './register-file.ts';
import { shellKeys, shellsOf } from './shells.ts';
import type { NoPlan, PlanSource, SitePlan } from './site-plan.ts';
import { unreadNames } from './unread-names.ts';

/** Plans every output of the site: its articles read, put in order, and given their addresses. */
export async function planSite(from: PlanSource, session: Session): Promise<SitePlan | NoPlan> {
  const { options, snapshot, settings: bare, output } = from;
  const { records } = session;
  const where = contentOf(options, bare.config.content);
  const { languages } = bare.articles;
  const listed = snapshot.walks.get(where.content || '.') ?? nothing;
  const found = discover(options.root, { ...where, languages }, listed);
  const [articles, themed] = await Promise.all([
    loadArticles(found, bare, session),
    withTheme(options.root, bare, session),
  ]);
  const problems: Problem[] = [
    ...found.problems,
    ...checkHeldFolders(
      openPaths(found, articles, where.content),
      new Set(Object.keys(bare.config.sections)),
      (path) => siteFile(path, { contentFolder: where.content }),
    ),
    ...checkFound(found, where.content, options.out, output.manifest).problems,
    ...themed.problems,
    ...articles.problems,
  ];
  // What else is wrong with the site shows with the theme that is shipped as well.
  const plain = { ...bare, config: { ...bare.config, theme: null, slots: noSlots } };
  const settings = themed.settings ?? (await withTheme(options.root, plain, session)).settings;
  if (settings === null) return { outputs: null, problems };

  const { config } = settings;
  const { read, lost } = metaReaderOf(articles.texts, records);
  const files = loadFiles(found, articles, read, snapshot.walks.get('static'), settings, session);
  const { homes, problems: ofHomes } = loadHomes(found, config);
  const paths = found.files.map(({ path }) => path);
  const folders = config.languages.map(({ language }) => language);
  problems.push(...ofHomes, ...unreadNames(options.root, config.content, paths, folders));
  const assembled = { ...options, ...settings, ...articles, ...files, homes, read };
  const order = assembleSites(assembled);
  const { sites: withPlugins, problems: ofPlugins } = await runPlugins(order.sites, read, settings, session);
  const { whole } = order.sites;
  const pictures = await preparePictures(whole, files, read, settings, session);
  const fileRoutes = [...files.routes, ...mediaRoutes(whole, pictures.pictures)];
  const asTheyAre = fileRoutes.filter(({ url }) => !pictures.made.has(url));
  problems.push(...(await tellOfPeople(asTheyAre, files.disks, settings, records.facts)));
  const loose = articles.loose.flatMap(({ references }) => references);
  const register = readRegisterFile(options.root);
  const more = { files: fileRoutes, texts: files.texts, loose, isRecorded: recordedIn(register) };
  const planned = planRoutes(withPlugins, more, read);
  const held = holdAddresses(planned.routes, whole, { ...options, ...articles, register }, records);
  const sites = changeEach(withPlugins, (site) => ({ ...site, ids: held.ids }));
  const { whole: site } = sites;
  const { routes } = planned;
  const summaries = articles.articles.map(({ summary }) => summary);
  const [since, until] = steadySpan(summaries, options.now, noticeEnds(homes));

  const old = config.host === 'none' ? undefined : oldAddresses(routes, site);
  const selectors = openSelectors(sites, (key) => articles.texts.get(key), pictures.pictures, old);
  const shells = shellsOf(routes, sites, files.assets);
  const texts = articles.texts;
  const sources = { texts, files, made: pictures.made };
  const comingFrom = { assembled, pictures: pictures.pictures, texts, assets: files.assets };
  const states = outputStatuses(output, session);
  problems.push(
    ...ofPlugins,
    ...withoutDoubtsOfLost(order.problems, articles.unusable),
    ...pictures.problems,
    ...files.problems,
    ...planned.problems,
  );
  problems.push(
    ...held.problems,
    ...checkUnsaid(site, pictures.pictures, read),
    ...checkRecordings(site, read),
    ...checkHidden(site, shownProfiles(site), read),
  );
  if (themed.settings === null) return { outputs: null, problems };
  return {
    outputs: planOutputs(
      routes,
      selectors,
      sources,
      states,
      shellKeys(sites, files.assets),
      settings,
      session,
    ),
    count: routes.length,
    whole: true,
    others: new Map(),
    routes,
    config,
    problems,
    context: renderContext(shells, settings, session.places),
    ownTemplates: settings.ownTemplates,
    coming: settings.ownTemplates ? planComing(site, comingFrom, settings, session) : [],
    search:
      options.search && config.search
        ? searchPlans(settings, states, (of) => {
            return planSearch(foundIn(selectors.get(of.config.language), 'search'), texts, of, session);
          })
        : [],
    site: {
      valid: [since, Math.min(until, held.until)],
      articles: site.articles.length,
      held: heldCounts(summaries, articles.unfinished.length, options),
      due: nextDue(summaries, options.now, config.timezone, noticeEnds(homes)),
      url: config.url,
      shells,
      documentKey: settings.documentKey,
      pluginKey: settings.pluginKey,
    },
    published: held.published,
    complete: articles.complete && files.complete,
    lost,
  };
}

/** What may be untrue of how authors are written goes while a file of one cannot be read, which may say it. */
function withoutDoubtsOfLost(problems: readonly Problem[], unusable: readonly string[]): readonly Problem[] {
  if (!unusable.some((path) => /(?:^|\/)authors\/[^/]+/.test(path))) return problems;
  return problems.filter(({ code }) => code !== 'author-spellings' && code !== 'unknown-author');
}

const nothing = { files: [], skipped: [] };

/** The documents below the content folder that are no drafts. */
function openPaths(
  found: Discovery,
  { articles, unfinished }: LoadedArticles,
  contentFolder: string,
): readonly string[] {
  const drafts = articles.filter(({ summary }) => summary.draft);
  const held = new Set([
    ...drafts.map(({ summary }) => contentFile(summary.file, { contentFolder })),
    ...unfinished,
  ]);
  return found.articles.map(({ path }) => path).filter((path) => !held.has(path));
}
