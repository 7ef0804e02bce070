import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleSettings } from '../articles/settings.ts';
import type { Locale } from '../base/locale.ts';
import { hasErrors, type Problem } from '../base/problem.ts';
import { type Config, loadConfig } from '../site/config.ts';
import { loadTheme } from '../templates/load-theme.ts';
import type { Theme } from '../templates/theme.ts';
import { checkOutput } from './check-output.ts';
import type { Ledger } from './ledger.ts';
import type { BuildOptions } from './options.ts';

export interface Settings {
  readonly config: Config;
  readonly locale: Locale;
  readonly articles: ArticleSettings;
  readonly discover: { readonly content: string; readonly ignore: readonly string[] };
  readonly theme: Theme;
}

/** The theme that is shipped, which the folder `templates/` of a site overrides file by file. */
const defaultTheme = fileURLToPath(new URL('../../templates', import.meta.url));

/** All that steers a build besides the articles; null when an error in it makes building pointless. */
export function loadSettings(
  { root, out, base }: BuildOptions,
  before: Ledger | null,
): { readonly settings: Settings | null; readonly problems: readonly Problem[] } {
  const { config, locale, problems: ofConfig } = loadConfig(root, base === null ? {} : { base });
  const { theme, problems: ofTheme } = loadTheme(themeFolders(root, config));
  const ofOutput = checkOutput(root, config?.content ?? '', out, before !== null);
  const problems = [...ofConfig, ...ofTheme, ...ofOutput];
  if (config === null || locale === null || theme === null || hasErrors(ofOutput)) {
    return { settings: null, problems };
  }
  const absolute = (file: string) => path.resolve(root, file);
  const articles: ArticleSettings = {
    locale,
    timezone: config.timezone,
    figures: config.figures,
    contentFolder: config.content,
    plugins: { remark: config.plugins.remark.map(absolute), rehype: config.plugins.rehype.map(absolute) },
    limits: config.limits,
  };
  const ignore = [path.relative(root, out).split(path.sep).join('/')];
  const discover = { content: config.content, ignore };
  return { settings: { config, locale, articles, discover, theme }, problems };
}

function themeFolders(root: string, config: Config | null): { folder: string; origin: string }[] {
  const folders = [{ folder: defaultTheme, origin: 'templates' }];
  const own = config?.theme ?? null;
  if (own !== null && path.resolve(root, own) !== defaultTheme) {
    folders.push({ folder: path.resolve(root, own), origin: own.replace(/^\.\//, '').replace(/\/$/, '') });
  }
  return folders;
}
