import { pathToFileURL } from 'node:url';
import type { Pluggable, Plugin } from 'unified';
import { isFile } from '../../base/files.ts';
import { error, Failure, type Place, type Problem } from '../../base/problem.ts';
import type { ArticleSettings, SitePlugin } from '../settings.ts';
import { placeOf, transformContextOf } from './transform-context.ts';

/** The plugins that a site adds to the chain, in the order in which they run. */
export interface SitePlugins {
  readonly remark: Pluggable[];
  readonly rehype: Pluggable[];
}

/** The site's plugins, loaded. Throws a Failure with a problem for each that has no module or no default export. */
export async function loadSitePlugins({ plugins }: Pick<ArticleSettings, 'plugins'>): Promise<SitePlugins> {
  const problems: Problem[] = [];
  const load = async (plugin: SitePlugin): Promise<Pluggable[]> => {
    const loaded = await loadPlugin(plugin);
    const { name, options } = plugin;
    if (typeof loaded === 'function')
      return [[guarded(loaded, name), ...(options === null ? [] : [options])]];
    problems.push(loaded);
    return [];
  };
  const remark = await Promise.all(plugins.remark.map(load));
  const rehype = await Promise.all(plugins.rehype.map(load));
  if (problems.length > 0) throw new Failure(problems);
  return { remark: remark.flat(), rehype: rehype.flat() };
}

async function loadPlugin({ name, file }: SitePlugin): Promise<Plugin | Problem> {
  const bad = (why: string, hint: string) => error('bad-plugin', null, `The plugin ${name} ${why}.`, hint);
  if (!isFile(file)) return bad('does not exist', 'Mend its path under "plugins" in bantin.yaml.');
  try {
    const module: { default?: unknown } = await import(pathToFileURL(file).href);
    if (typeof module.default === 'function') return module.default as Plugin;
    return bad('exports no function by default', 'Make a unified plugin the default export of that module.');
  } catch (cause) {
    return bad(`could not be loaded: ${reason(cause)}`, 'Mend the plugin, or take it out of bantin.yaml.');
  }
}

/** The plugin, with what it throws, at once or later, turned into a Failure that names it. */
function guarded(plugin: Plugin, name: string): Plugin {
  return function (...options) {
    const transform = attempt(name, null, () => plugin.apply(this, options));
    if (typeof transform !== 'function') return;
    return (tree, file) => {
      const at = placeOf({}, transformContextOf(file));
      const result = attempt(name, at, () => (transform as Transform<typeof tree>)(tree, file));
      return result instanceof Promise ? inTime(result, name, at) : result;
    };
  };
}

type Transform<Tree> = (tree: Tree, file: unknown) => Tree | undefined | Promise<Tree | undefined>;

function attempt<Result>(name: string, at: Place | null, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw failed(name, at, reason(cause));
  }
}

/** No processor time is counted while something is waited for. */
const longestWait = 60;

/** Rejects with a Failure where the promise rejects, or is not kept. */
async function inTime<Result>(promise: Promise<Result>, name: string, at: Place): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`it has not answered for ${longestWait} seconds`)),
      longestWait * 1000,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } catch (cause) {
    throw failed(name, at, reason(cause));
  } finally {
    clearTimeout(timer);
  }
}

function failed(name: string, at: Place | null, why: string): Failure {
  const hint = 'Mend the plugin, or take it out of bantin.yaml.';
  return new Failure([error('plugin-failed', at, `The plugin ${name} failed: ${why}.`, hint)]);
}

function reason(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
}
