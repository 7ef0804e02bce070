import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'import-meta-resolve';
import type { ArticleSettings, SitePlugin } from '../../articles/settings.ts';
import { isFile } from '../../base/files/files.ts';
import { error, type Place, type Problem } from '../../base/problem.ts';
import type { Config } from '../../site/settings/config.ts';
import type { PluginSetting } from '../../site/settings/plugin-setting.ts';

type Kind = keyof Config['plugins'];

interface FoundPlugins {
  readonly plugins: ArticleSettings['plugins'];
  /** Those that add pages and files. */
  readonly site: readonly SitePlugin[];
  readonly problems: readonly Problem[];
}

/**
 * The modules of the plugins that the settings name: files of the site, and packages as a module in its folder would import
 * them. An error for each that is not there, which is left out.
 */
export function findPlugins(
  root: string,
  { plugins: written }: Pick<Config, 'plugins'>,
  placeOf: (path: readonly PropertyKey[]) => Place | null,
): FoundPlugins {
  const problems: Problem[] = [];
  const find = (kind: Kind) =>
    written[kind].flatMap(({ name, options }: PluginSetting, index): SitePlugin[] => {
      const file = findModule(root, name);
      if (typeof file === 'string') return [{ name, file, options }];
      const { why, hint } = file;
      const at = placeOf(['plugins', kind, index]);
      problems.push(error('bad-plugin', at, `The plugin ${name} ${why}.`, hint));
      return [];
    });
  return { plugins: { remark: find('remark'), rehype: find('rehype') }, site: find('site'), problems };
}

/** Absolute path of the module, or why there is none. */
function findModule(root: string, name: string): string | { readonly why: string; readonly hint: string } {
  const own = path.resolve(root, name);
  if (!`${own}${path.sep}`.startsWith(path.join(root, path.sep))) {
    return {
      why: 'lies outside the folder of the site, which nobody sees who takes the site over',
      hint: 'Move the module into the folder of the site, or install it there as a package and write its name.',
    };
  }
  if (isFile(own)) return own;
  if (/^[./]|\.[cm]?js$/.test(name)) {
    return { why: 'does not exist', hint: 'Mend its path under "plugins" in bantin.yaml.' };
  }
  const install = `npm install ${/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name}`;
  try {
    const file = fileURLToPath(resolve(name, pathToFileURL(path.join(root, 'bantin.yaml')).href));
    if (isFile(file)) return file;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') {
      return {
        why: `cannot be imported from the folder of the site: ${reason(cause)}`,
        hint: `Look whether its name is right, and install it again in the folder of the site: ${install}`,
      };
    }
  }
  return {
    why: 'is not installed',
    hint: `Install it in the folder of the site: ${install}`,
  };
}

function reason(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/ imported from .*|\.$/s, '');
}
