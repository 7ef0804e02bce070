import { badPlugin, mendPlugin } from '../../articles/markdown/call-plugin.ts';
import type { ReadMeta } from '../../articles/summary/article-summary.ts';
import { error, type Problem } from '../../base/problem.ts';
import { nothingPlugged, type Plugged } from '../../site/order/plugged.ts';
import { toPluginSite } from '../../site/order/plugins/plugin-site.ts';
import type { Site } from '../../site/order/site.ts';
import { changeEach, type Sites } from '../../site/order/sites.ts';
import type { Session } from '../session.ts';
import type { ThemedSettings } from '../settings/load-settings.ts';
import { type PluginAnswer, type PluginInput, pluginTask } from './plugin-task.ts';

/**
 * The sites with what the plugins under `plugins.site` add to each of them, in the order of the settings. They run in a thread that can be ended, each
 * time that the whole site is planned; what they give is then planned as all else is.
 */
export async function runPlugins(
  sites: Sites,
  read: ReadMeta,
  { sitePlugins, theme }: Pick<ThemedSettings, 'sitePlugins' | 'theme'>,
  { pool }: Pick<Session, 'pool'>,
): Promise<{ readonly sites: Sites; readonly problems: readonly Problem[] }> {
  if (sitePlugins.length === 0) return { sites, problems: [] };
  const problems: Problem[] = [];
  const seen = sites.each.map((site) => toPluginSite(site, read));
  const asked: { readonly input: PluginInput; readonly language: string }[] = sites.each.flatMap(
    ({ config }, at) => {
      const site = seen[at] as (typeof seen)[number];
      const others = seen.filter((one) => one !== site).map(({ front }) => front);
      return sitePlugins.map((plugin) => ({ input: { plugin, site, others }, language: config.language }));
    },
  );
  const answers: PluginAnswer[] = [];
  const inputs = asked.map(({ input }) => input);
  await pool.each(pluginTask, null, inputs, (index, outcome) => {
    const name = asked[index]?.input.plugin.name ?? '';
    answers[index] = outcome.ok
      ? outcome.value
      : { ...nothingPlugged, problems: [brokenPlugin(name, outcome.why, outcome.message)] };
  });
  problems.push(...answers.flatMap((answer) => answer.problems));
  const given = new Map<string, Plugged>();
  for (const [index, { language }] of asked.entries()) {
    const { pages, outputs } = answers[index] ?? nothingPlugged;
    const before = given.get(language) ?? nothingPlugged;
    const shown = pages.filter(({ template }) => theme.templates[template] !== undefined);
    problems.push(...pages.filter((page) => !shown.includes(page)).map(withoutTemplate));
    given.set(language, { pages: [...before.pages, ...shown], outputs: [...before.outputs, ...outputs] });
  }
  const plug = (site: Site): Site => ({
    ...site,
    plugged: given.get(site.config.language) ?? nothingPlugged,
  });
  return { sites: changeEach(sites, plug), problems: once(problems) };
}

function brokenPlugin(name: string, why: 'time-limit' | 'memory' | 'crash', message: string): Problem {
  const told =
    why === 'memory' ? 'it needs too much memory' : message.replace(/^It /, 'it ').replace(/\.$/, '');
  return error('plugin-failed', null, `The plugin ${name} failed: ${told}.`, mendPlugin);
}

function withoutTemplate({ plugin, template, url }: Plugged['pages'][number]): Problem {
  return badPlugin(
    plugin,
    `names the template "${template}" for ${url}, which no folder of templates has`,
    'Write that template into "templates" of the site or of the package of the plugin, or mend its name.',
  );
}

/** What is wrong in every language is told once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ message }) => !seen.has(message) && seen.add(message));
}
