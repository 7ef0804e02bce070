import path from 'node:path';
import type { ArticleSettings, SitePlugin } from '../../articles/settings.ts';
import { type Digest, digestValue } from '../../base/digest.ts';
import { isFolder } from '../../base/files/files.ts';
import { walk } from '../../base/files/walk.ts';
import { loadLocale } from '../../base/locale/load-locale.ts';
import type { Locale } from '../../base/locale/locale.ts';
import { packageFolder } from '../../base/package-folder.ts';
import { hasErrors, type Problem } from '../../base/problem.ts';
import { registerFile } from '../../site/addresses/register.ts';
import type { Config, LoadedConfig } from '../../site/settings/config.ts';
import { nearerThemes, themeFoldersOf } from '../../site/settings/look/find-theme.ts';
import type { Theme } from '../../templates/theme.ts';
import type { BuildOptions } from '../options.ts';
import type { Manifest } from '../publish/manifest.ts';
import type { Session } from '../session.ts';
import { allowedInline as allowed } from './allowed-inline.ts';
import { checkCardFont } from './card-font.ts';
import { checkOutput } from './check-output.ts';
import { checkSources } from './check-sources.ts';
import { checkedTheme } from './checked-theme.ts';
import { findPlugins } from './find-plugins.ts';
import { pluginFiles, pluginTemplates } from './plugin-files.ts';
import { shippedCode } from './shipped-code.ts';
import { atSetting, unprintedSlots } from './slot-templates.ts';

/** All that steers a build besides the articles and the theme, which nothing needs before they are read. */
export interface Settings {
  readonly config: Config;
  readonly locale: Locale;
  /** Where a setting is written. */
  readonly settingPlace: LoadedConfig['placeOf'];
  readonly articles: ArticleSettings;
  /** Of all shipped code that shapes output. */
  readonly code: Digest;
  /** Of all that a document's result depends on besides the document. */
  readonly documentKey: Digest;
  /** Those that add pages and files. */
  readonly sitePlugins: readonly SitePlugin[];
  /** Of these, and of all that they are made of. */
  readonly pluginKey: Digest;
  /** Files and folders that the build looks at, from the site's root; the content folder first. */
  readonly inputs: readonly string[];
}

export interface ThemedSettings extends Settings {
  readonly theme: Theme;
  /** Whether the site has templates of its own. */
  readonly ownTemplates: boolean;
}

/** The theme that is shipped, which the folder `templates/` of a site overrides file by file. */
const defaultTheme = path.join(packageFolder, 'templates');

/**
 * The settings; null when an error in them leaves nothing to look for. `leftOut` names those that are wrong and left out, so that
 * the rest of the site is looked at and not published; null when none is. `before` is what earlier builds wrote to the output
 * folder.
 */
export async function loadSettings(
  options: BuildOptions,
  before: Manifest | null,
): Promise<{
  readonly settings: Settings | null;
  readonly leftOut: readonly string[] | null;
  readonly problems: readonly Problem[];
}> {
  const { root, out } = options;
  const code = shippedCode();
  const { placeOf: settingPlace, problems: ofConfig, ...read } = await readConfig(options);
  const { config, locale } = read.config === null ? (read.rest ?? read) : read;
  const ofOutput = checkOutput(root, config?.content ?? '', out, before !== null);
  const problems = [...ofConfig, ...ofOutput];
  if (config === null || locale === null || hasErrors(ofOutput)) {
    return { settings: null, leftOut: null, problems };
  }
  const found = findPlugins(root, config, settingPlace);
  const articles: Settings['articles'] = {
    language: config.language,
    locale,
    languages: languagesOf(config),
    url: config.url,
    timezone: config.timezone,
    figures: config.figures,
    paragraphs: config.paragraphs,
    embeds: config.embeds,
    countsWords: config.readingTime !== null,
    slotInText: config.slots.middle.length > 0,
    contentFolder: config.content,
    plugins: found.plugins,
    folds: options.shortcuts,
    limits: config.limits,
  };
  const plugins = pluginFiles(found.plugins);
  const ofSite = pluginFiles({ site: found.site });
  const inputs = inputsOf(config, [...plugins.keys(), ...ofSite.keys()], found.site);
  const documentKey = digestValue([code, articles, [...plugins]]);
  const pluginKey = digestValue([found.site, [...ofSite]]);
  const sitePlugins = found.site;
  const settings = {
    config,
    locale,
    settingPlace,
    articles,
    code,
    documentKey,
    sitePlugins,
    pluginKey,
    inputs,
  };
  return { settings, leftOut: read.rest?.leftOut ?? null, problems: [...problems, ...found.problems] };
}

/** By the folders of the languages. */
function languagesOf({ languages }: Config): ArticleSettings['languages'] {
  return Object.fromEntries(
    languages.flatMap(({ language }) => {
      const locale = loadLocale(language);
      return locale === null ? [] : [[language, locale]];
    }),
  );
}

/**
 * The settings file as it is now: settings name code to run and folders to publish, so they come from the site alone and
 * never from what builds remember.
 */
async function readConfig({ root, base, relative, host, drafts }: BuildOptions): Promise<LoadedConfig> {
  const { loadConfig } = await import('../../site/settings/config.ts');
  return loadConfig(root, {
    ...(base === null ? {} : { base }),
    ...(relative ? { relative } : {}),
    ...(host === null ? {} : { host }),
    ...(drafts ? { preview: true } : {}),
  });
}

/** The settings with the theme that they name; null when an error in it makes rendering pointless. */
export async function withTheme(
  root: string,
  settings: Settings,
  { records }: Session,
): Promise<{ readonly settings: ThemedSettings | null; readonly problems: readonly Problem[] }> {
  const { config, code, settingPlace, sitePlugins } = settings;
  const folders = themeFolders(root, config, sitePlugins);
  const { theme, problems: found } = await checkedTheme(folders, config.slots, code, records);
  const problems = found.map((problem) => atSetting(problem, config.slots, settingPlace));
  if (theme === null) return { settings: null, problems };
  const ofCards = checkCardFont(config, theme, settingPlace);
  const ofSlots = unprintedSlots(theme, config.slots, settingPlace);
  const ofSources = checkSources(theme, config, settingPlace);
  const drawn = ofCards.length === 0 ? config : { ...config, cards: null };
  const ownTemplates = folders.slice(1).some(({ folder }) => holdsTemplates(folder));
  return {
    settings: { ...settings, config: drawn, theme, ownTemplates },
    problems: [
      ...problems.filter(({ code }) => !allowed(config).has(code)),
      ...ofCards,
      ...ofSlots,
      ...ofSources,
    ],
  };
}

function holdsTemplates(folder: string): boolean {
  return walk(folder).files.some(({ path: name }) => name.endsWith('.vto'));
}

function inputsOf(
  { content, theme }: Config,
  plugins: readonly string[],
  ofSite: readonly SitePlugin[],
): string[] {
  const themes = ['templates', ...themeFoldersOf({ theme }), ...nearerThemes({ theme }), defaultTheme];
  const named = [
    content || '.',
    'static',
    ...themes,
    ...pluginTemplates(ofSite),
    'bantin.yaml',
    'bantin.yml',
    registerFile,
  ];
  return [...new Set([...named, ...plugins])];
}

function themeFolders(
  root: string,
  { theme: own }: Pick<Config, 'theme'>,
  sitePlugins: readonly SitePlugin[],
): { folder: string; origin: string }[] {
  const folders = [{ folder: defaultTheme, origin: 'templates' }];
  for (const folder of pluginTemplates(sitePlugins).filter(isFolder)) {
    folders.push({ folder, origin: path.relative(root, folder).split(path.sep).join('/') });
  }
  for (const origin of themeFoldersOf({ theme: own })) {
    const folder = path.resolve(root, origin);
    const isThere = origin === own || isFolder(folder);
    if (folder !== defaultTheme && isThere) folders.push({ folder, origin });
  }
  return folders;
}
