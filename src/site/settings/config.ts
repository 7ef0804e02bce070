import path from 'node:path';
import { heldElsewhere } from '../../articles/front-matter/held/held-elsewhere.ts';
import type { NamedLink } from '../../articles/front-matter/values/named-links.ts';
import type { EmbedPattern } from '../../articles/markdown/embeds/find-embed.ts';
import type { Limits } from '../../articles/settings.ts';
import { isFolder } from '../../base/files/files.ts';
import { knownLanguages, loadLocale } from '../../base/locale/load-locale.ts';
import type { Locale } from '../../base/locale/locale.ts';
import { hasErrors, type Problem } from '../../base/problem.ts';
import { checkSchema } from '../../base/schema/schema.ts';
import type { PictureSettings } from '../../pictures/settings.ts';
import { belowTop } from './below-top.ts';
import { configSchema } from './config-schema.ts';
import { defaultUrl } from './default-url.ts';
import type { FeedFormat } from './feed-formats.ts';
import { languageProblems, mainLanguage } from './forms/main-language.ts';
import { type SettingPlace, settingPlaceIn } from './forms/setting-place.ts';
import type { HostName } from './host.ts';
import type { ImprintSetting } from './imprint-setting.ts';
import { type LanguageSetting, withOwn } from './languages-setting.ts';
import type { Accent } from './look/accent.ts';
import { readableAccent } from './look/accent-doubts.ts';
import { findTheme, themeFoldersOf } from './look/find-theme.ts';
import { isPassiveTheme } from './look/passive-theme.ts';
import type { MenuSetting } from './menu-setting.ts';
import type { PluginSetting } from './plugin-setting.ts';
import { type PodcastSetting, podcastsIn } from './podcast-setting.ts';
import { addressProblems, readSettings } from './read-settings.ts';
import type { ReadingSpeeds } from './reading-time-setting.ts';
import type { RobotsSetting } from './robots/robot-agents.ts';
import type { ShareKind } from './share/share-targets.ts';
import { toSiteAddress } from './site-address.ts';
import { type SlotsSetting, withSlots } from './slots-setting.ts';

/** The settings of a site, complete: what `bantin.yaml` does not say has its default. */
export interface Config {
  readonly title: string;
  readonly description: string;
  /** Masthead: one or two lines above the title; may be empty. */
  readonly organization: readonly string[];
  /** Path of a picture from `static/`, with a leading `/`, above the title; null without one. */
  readonly logo: string | null;
  /** Path of a picture from `static/`, with a leading `/`, of which icons are made; null for the one that is drawn. */
  readonly icon: string | null;
  /** Absolute address of the site's top, ending in `/`; may carry a sub-path. */
  readonly url: string;
  /** Addresses between the site's own pages are relative and name files. */
  readonly relative: boolean;
  readonly host: HostName;
  readonly language: string;
  /** All languages of the site, the first of which is that of its top; empty when its content has no folders by language. */
  readonly languages: readonly LanguageSetting[];
  /** Path of the front page of the language, below which its pages stand: `/`, of another language than the first `/en/`. */
  readonly front: string;
  readonly timezone: string;
  /** Section key to title, in the order of the menu. */
  readonly sections: Readonly<Record<string, string>>;
  /** Null for that of the sections. */
  readonly menu: readonly MenuSetting[] | null;
  /** Pattern of article addresses with `:year :month :day :slug :section`. */
  readonly permalink: string;
  /** Addresses of what is gone for good, as in `Route.url`. */
  readonly gone: readonly string[];
  /** Sources that are added to the content security policy, by directive; those of slots are among them. */
  readonly csp: Readonly<Record<string, readonly string[]>>;
  /** Partials of the theme in places of pages. */
  readonly slots: SlotsSetting;
  /** Keep each text file compressed beside itself, where the host serves such. */
  readonly precompress: boolean;
  /** What is built is for editors, with drafts: no search engine is to list any of it. */
  readonly preview: boolean;
  /** What robots may not read the site for. */
  readonly robots: RobotsSetting;
  /** Whether an author named almost as one who has a file is an error. */
  readonly strictAuthors: boolean;
  /** Whether llms.txt is written. */
  readonly llms: boolean;
  /** Articles on one list page. */
  readonly perPage: number;
  readonly feeds: FeedSettings;
  readonly podcasts: readonly PodcastSetting[];
  /** Where readers may pass articles on, in the order of the links. */
  readonly share: readonly ShareKind[];
  readonly publisher: PublisherSettings;
  readonly social: readonly NamedLink[];
  /** A font of the theme, with which a card is drawn for each article without a picture; null for none. */
  readonly cards: string | null;
  /** What ends a paragraph of an article: an empty line, or every line. */
  readonly paragraphs: 'blocks' | 'lines';
  /** Services that articles may show in frames, besides those that are known. */
  readonly embeds: readonly EmbedPattern[];
  /** Null when articles do not say how long it takes to read them. */
  readonly readingTime: ReadingSpeeds | null;
  readonly figures: { readonly label: boolean; readonly numberSingle: boolean };
  /** Lines at the foot of every page, and its menu; null for that of the sections. */
  readonly footer: { readonly lines: readonly string[]; readonly menu: readonly MenuSetting[] | null };
  /** Who answers for the site, printed in the footer and on the contact page; null when nothing is said. */
  readonly imprint: ImprintSetting | null;
  /** The site's own colour as it is printed in each scheme; null for that of the theme. */
  readonly accent: Accent | null;
  /** Whether the theme's fonts are published and used. */
  readonly fonts: boolean;
  /** Whether readers can search the site. */
  readonly search: boolean;
  /** Folders from the site's root. `content` is `''` when the root itself holds the articles. */
  readonly content: string;
  /** Of an installed package too, as in `node_modules/bantin-theme-x/templates`. */
  readonly theme: string | null;
  /** Whether it holds nothing that the security policy of pages could stop. */
  readonly passiveTheme: boolean;
  readonly pictures: PictureSettings;
  /** Endings of files that articles may bring along besides the usual ones. */
  readonly files: {
    readonly allow: readonly string[];
    /** Take out of files that are published as they are what they tell of people and places. */
    readonly clean: boolean;
  };
  readonly plugins: Readonly<Record<'remark' | 'rehype' | 'site', readonly PluginSetting[]>>;
  readonly limits: Limits;
}

export interface FeedSettings {
  /** Formats of the feed of the whole site; at least one. */
  readonly formats: readonly FeedFormat[];
  /** Formats of the feeds of each section, tag and author; none when they have no feeds. */
  readonly groups: readonly FeedFormat[];
  /** Articles in one feed. */
  readonly items: number;
  /** Absolute address of the WebSub hub that tells subscribers of news; null without one. */
  readonly hub: string | null;
}

/** Who answers for the site, as search engines are told. */
export interface PublisherSettings {
  readonly kind: 'news' | 'government';
  /** `''` when it is the title of the site. */
  readonly name: string;
  /** Path of a picture from `static/`, with a leading `/`; null without one. */
  readonly logo: string | null;
  /** Absolute address of the licence of all pictures; null when nothing is said. */
  readonly license: string | null;
  /** Account on X, with its `@`; null without one. */
  readonly account: string | null;
}

/** The settings with the words of the site's language; both null when there are errors among the problems. */
export interface LoadedConfig {
  readonly config: Config | null;
  readonly locale: Locale | null;
  readonly placeOf: SettingPlace;
  /** When there are errors: the settings without those that are wrong, to find out what else is wrong with the site. */
  readonly rest: {
    readonly config: Config;
    readonly locale: Locale;
    readonly leftOut: readonly string[];
  } | null;
  readonly problems: Problem[];
}

/** What is said beside the settings and counts more. */
interface Overrides {
  readonly base?: string;
  readonly relative?: boolean;
  readonly host?: HostName;
  readonly preview?: boolean;
}

/**
 * The settings of the site in the folder `root`: what its `bantin.yaml` says, completed with defaults, which are all
 * there is without that file. Every mistake is reported at its place.
 */
export function loadConfig(root: string, overrides: Overrides): LoadedConfig {
  const { yaml, problems } = readSettings(root);
  const placeOf = settingPlaceIn(yaml);
  const locale = loadLocale(mainLanguage(yaml)) ?? loadLocale('vi');
  if (locale === null) throw new TypeError('The words of Vietnamese are missing.');

  const schema = configSchema({
    locale,
    isFolder: (folder) => isFolder(path.join(root, folder)),
    themeOf: (name) => findTheme(root, name),
    content: typeof yaml.data.content === 'string' ? yaml.data.content.replace(/^[./]+|\/+$/g, '') : '',
  });
  const checked = checkSchema(schema, yaml, {
    what: 'the settings of the site',
    doubt: (name, value, at) => heldElsewhere(name, value, at, 'UTC', 'without-dates'),
  });
  problems.push(...checked.problems, ...addressProblems(yaml, overrides.base), ...languageProblems(yaml));
  const value = checked.value ?? checked.rest?.value ?? null;
  if (value === null || hasErrors(yaml.problems)) return { ...nothing, placeOf, problems };

  const written = value.accent;
  const { accent, problems: ofAccent } =
    written === null ? { accent: null, problems: [] } : readableAccent(written, yaml);
  problems.push(...ofAccent);

  const url = overrides.base === undefined ? value.url : toSiteAddress(overrides.base);
  const { favicon, ...settings } = value;
  const { relative, host, precompress, theme } = settings;
  const [first] = settings.languages;
  const said: Config = {
    ...settings,
    language: first?.language ?? settings.language,
    front: '/',
    podcasts: podcastsIn(settings),
    csp: withSlots(settings.csp, settings.slots),
    icon: settings.icon ?? favicon,
    accent,
    passiveTheme: themeFoldersOf({ theme }).every((folder) => isPassiveTheme(path.join(root, folder))),
    url: url ?? defaultUrl,
    gone: settings.gone.map((old) => belowTop(old, { url: url ?? defaultUrl })),
    relative: overrides.relative ?? relative,
    host: overrides.host ?? host,
    // That takes longer than all else.
    precompress: precompress && overrides.preview !== true,
    preview: overrides.preview === true,
  };
  const config = first === undefined ? said : withOwn(said, first.own);
  if (!hasErrors(problems)) return { config, locale, rest: null, placeOf, problems };
  const leftOut = checked.rest?.leftOut ?? [];
  const isOneLanguage = !hasLanguageFolders(path.join(root, said.content), yaml.data.languages);
  if (leftOut.some((name) => steering.has(name) && !(name === 'languages' && isOneLanguage)))
    return { ...nothing, placeOf, problems };
  const sound = leftOut.includes('sections') ? withoutMenus(config) : config;
  const rest = { config: sound, locale, leftOut };
  return { ...nothing, rest, placeOf, problems };
}

/** Whether texts may lie in the folders of languages, by a tag that is known or by one that is named. */
function hasLanguageFolders(content: string, named: unknown): boolean {
  const written = Array.isArray(named) ? named : Object.keys(named ?? {});
  return [...knownLanguages(), ...written].some(
    (tag) => typeof tag === 'string' && /^[\w-]+$/.test(tag) && isFolder(path.join(content, tag)),
  );
}

/** Menus lead to sections, which are not known. */
function withoutMenus(config: Config): Config {
  return { ...config, menu: null, footer: { ...config.footer, menu: null } };
}

const nothing = { config: null, locale: null, rest: null };

/** Without these nobody knows which texts there are, and what is meant in them. */
const steering: ReadonlySet<string> = new Set(['content', 'language', 'languages', 'plugins']);
