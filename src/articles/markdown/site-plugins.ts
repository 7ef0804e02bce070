import { pathToFileURL } from 'node:url';
import type { Pluggable, Plugin } from 'unified';
import { isFile } from '../../base/files.ts';
import { error, Failure, type Place, type Problem } from '../../base/problem.ts';
import type { ArticleSettings } from '../settings.ts';
import { draftOf, placeOf } from './draft.ts';

/** The plugins that a site adds to the chain, in the order in which they run. */
export interface SitePlugins {
  readonly remark: Pluggable[];
  readonly rehype: Pluggable[];
}

/** The site's plugins, loaded. Throws a Failure with a problem for each that has no module or no default export. */
export async function loadSitePlugins({ plugins }: Pick<ArticleSettings, 'plugins'>): Promise<SitePlugins> {
  const problems: Problem[] = [];
  const load = async (path: string): Promise<Pluggable[]> => {
    const loaded = await loadPlugin(path);
    if (typeof loaded === 'function') return [guarded(loaded, path)];
    problems.push(loaded);
    return [];
  };
  const remark = await Promise.all(plugins.remark.map(load));
  const rehype = await Promise.all(plugins.rehype.map(load));
  if (problems.length > 0) throw new Failure(problems);
  return { remark: remark.flat(), rehype: rehype.flat() };
}

async function loadPlugin(path: string): Promise<Plugin | Problem> {
  const bad = (why: string, hint: string) => error('bad-plugin', null, `The plugin ${path} ${why}.`, hint);
  if (!isFile(path)) return bad('does not exist', 'Mend its path under "plugins" in bantin.yaml.');
  try {
    const module: { default?: unknown } = await import(pathToFileURL(path).href);
    if (typeof module.default === 'function') return module.default as Plugin;
    return bad('exports no function by default', 'Make a unified plugin the default export of that module.');
  } catch (cause) {
    return bad(`could not be loaded: ${reason(cause)}`, 'Mend the plugin, or take it out of bantin.yaml.');
  }
}

/** The plugin, with what it throws turned into a Failure that names it. Plugins run in step: they may not be async. */
function guarded(plugin: Plugin, path: string): Plugin {
  return function (...options) {
    const transform = attempt(path, null, () => plugin.apply(this, options));
    if (typeof transform !== 'function') return;
    return (tree, file) =>
      attempt(path, placeOf({}, draftOf(file)), () => {
        const result: unknown = (transform as (...values: unknown[]) => unknown)(tree, file);
        if (result instanceof Promise) throw new TypeError('it is asynchronous');
        return result as typeof tree | undefined;
      });
  };
}

function attempt<Result>(path: string, at: Place | null, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    const message = `The plugin ${path} failed: ${reason(cause)}.`;
    throw new Failure([
      error('plugin-failed', at, message, 'Mend the plugin, or take it out of bantin.yaml.'),
    ]);
  }
}

function reason(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
}
