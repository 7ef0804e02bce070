import type { Pluggable, Plugin } from 'unified';
import { Failure, type Place, type Problem } from '../../base/problem.ts';
import type { ArticleSettings, SitePlugin } from '../settings.ts';
import {
  badPlugin,
  importPlugin,
  pluginFailed,
  pluginFault,
  pluginInTime,
  wrongContract,
} from './call-plugin.ts';
import { placeOf, transformContextOf } from './context/transform-context.ts';

/** The plugins that a site adds to the chain, in the order in which they run. */
export interface SitePlugins {
  readonly remark: Pluggable[];
  readonly rehype: Pluggable[];
}

/** The site's plugins, loaded. Throws a Failure with a problem for each that has no module or no default export. */
export async function loadSitePlugins({ plugins }: Pick<ArticleSettings, 'plugins'>): Promise<SitePlugins> {
  const problems: Problem[] = [];
  const load = async (plugin: SitePlugin, kind: keyof SitePlugins): Promise<Pluggable[]> => {
    const loaded = await loadPlugin(plugin, kind);
    const { name, options } = plugin;
    if (typeof loaded === 'function')
      return [[guarded(loaded, name), ...(options === null ? [] : [options])]];
    problems.push(loaded);
    return [];
  };
  const remark = await Promise.all(plugins.remark.map((plugin) => load(plugin, 'remark')));
  const rehype = await Promise.all(plugins.rehype.map((plugin) => load(plugin, 'rehype')));
  if (problems.length > 0) throw new Failure(problems);
  return { remark: remark.flat(), rehype: rehype.flat() };
}

/** A unified plugin by itself, or what keeps our contract and has one of that kind. */
async function loadPlugin(plugin: SitePlugin, kind: keyof SitePlugins): Promise<Plugin | Problem> {
  const loaded = await importPlugin(plugin);
  if ('problem' in loaded) return loaded.problem;
  const { exported } = loaded;
  if (typeof exported === 'function') return exported as Plugin;
  const { name } = plugin;
  if (typeof exported !== 'object' || exported === null || !('contract' in exported)) {
    const hint = 'Make a unified plugin the default export of that module.';
    return badPlugin(name, 'exports no function by default', hint);
  }
  const wrong = wrongContract(name, exported);
  if (wrong !== null) return wrong;
  const own = (exported as Partial<Record<typeof kind, unknown>>)[kind];
  if (typeof own === 'function') return own as Plugin;
  return badPlugin(name, `has no "${kind}"`, `Take it out of "plugins.${kind}" in bantin.yaml.`);
}

/** The plugin, with what it throws, at once or later, turned into a Failure that names it. */
function guarded(plugin: Plugin, name: string): Plugin {
  return function (...options) {
    const transform = attempt(name, null, () => plugin.apply(this, options));
    if (typeof transform !== 'function') return;
    return (tree, file) => {
      const at = placeOf({}, transformContextOf(file));
      const result = attempt(name, at, () => (transform as Transform<typeof tree>)(tree, file));
      return result instanceof Promise ? pluginInTime(result, name, at) : result;
    };
  };
}

type Transform<Tree> = (tree: Tree, file: unknown) => Tree | undefined | Promise<Tree | undefined>;

function attempt<Result>(name: string, at: Place | null, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw pluginFailed(name, at, pluginFault(cause));
  }
}
