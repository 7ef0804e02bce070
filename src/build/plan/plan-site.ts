import type { Problem } from '../../base/problem.ts';
import { oldAddresses } from '../../site/addresses/old-addresses.ts';
import { recordedIn } from '../../site/addresses/register.ts';
import { checkHidden } from '../../site/order/checks/check-hidden.ts';
import { checkRecordings } from '../../site/order/checks/check-recordings.ts';
import { checkUnsaid } from '../../site/order/checks/check-unsaid.ts';
import { shownProfiles } from '../../site/order/groups/shown-profiles.ts';
import { nextDue } from '../../site/order/publication/next-due.ts';
import { heldCounts, steadySpan } from '../../site/order/publication/publication.ts';
import { changeEach } from '../../site/order/sites.ts';
import { found } from '../../site/pages/page-kind.ts';
import { planRoutes } from '../../site/pages/plan-routes.ts';
import { openSelectors } from '../../site/pages/selector.ts';
import { renderContext } from '../render/render-context.ts';
import { planSearch } from '../search/plan-search.ts';
import { searchPlans } from '../search/search-plan.ts';
import type { Session } from '../session.ts';
import { arrangeSite } from './arrange-site.ts';
import { gatherInputs } from './gather-inputs.ts';
import { holdAddresses } from './hold-addresses.ts';
import { noticeEnds } from './load-home.ts';
import { outputStatuses } from './output-statuses.ts';
import { planComing } from './plan-coming.ts';
import { planOutputs } from './plan-outputs.ts';
import { readRegisterFile } from './register-file.ts';
import { shellKeys, shellsOf } from './shells.ts';
import type { NoPlan, PlanSource, SitePlan } from './site-plan.ts';

/** Plans every output of the site: its articles read, put in order, and given their addresses. */
export async function planSite(from: PlanSource, session: Session): Promise<SitePlan | NoPlan> {
  const { options, output } = from;
  const inputs = await gatherInputs(from, session);
  if (!('settings' in inputs)) return inputs;
  const { articles, files, homes, settings, read, lost } = inputs;
  const { config, ownTemplates } = settings;
  const { texts } = articles;
  const { assets } = files;

  const arranged = await arrangeSite(inputs, options, session);
  const { pictures, made, assembled } = arranged;

  const register = readRegisterFile(options.root);
  const loose = articles.loose.flatMap(({ references }) => references);
  const extra = { files: arranged.fileRoutes, texts: files.texts, loose, isRecorded: recordedIn(register) };
  const { routes, problems: ofRoutes } = planRoutes(arranged.sites, extra, read);
  const asked = { ...options, ...articles, register };
  const held = holdAddresses(routes, arranged.sites.whole, asked, session.records);
  const sites = changeEach(arranged.sites, (site) => ({ ...site, ids: held.ids }));
  const { whole: site } = sites;
  const problems: readonly Problem[] = [
    ...inputs.problems,
    ...arranged.problems,
    ...ofRoutes,
    ...held.problems,
    ...checkUnsaid(site, pictures, read),
    ...checkRecordings(site, read),
    ...checkHidden(site, shownProfiles(site), read),
  ];
  if (!inputs.themed) return { outputs: null, problems };

  const old = config.host === 'none' ? undefined : oldAddresses(routes, site);
  const selectors = openSelectors(sites, (key) => texts.get(key), pictures, old);
  const shells = shellsOf(routes, sites, assets);
  const states = outputStatuses(output, session);
  const summaries = articles.articles.map(({ summary }) => summary);
  const ends = noticeEnds(homes);
  const [since, until] = steadySpan(summaries, options.now, ends);
  return {
    outputs: planOutputs(
      routes,
      selectors,
      { texts, files, made },
      states,
      shellKeys(sites, assets),
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
    ownTemplates,
    coming: ownTemplates ? planComing(site, { assembled, pictures, texts, assets }, settings, session) : [],
    search:
      options.search && config.search
        ? searchPlans(settings, states, (of) => {
            return planSearch(found(selectors.get(of.config.language), 'search'), texts, of, session);
          })
        : [],
    site: {
      valid: [since, Math.min(until, held.until)],
      articles: site.articles.length,
      held: heldCounts(summaries, articles.unfinished.length, options),
      due: nextDue(summaries, options.now, config.timezone, ends),
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
