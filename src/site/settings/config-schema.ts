import { z } from 'zod';
import { webAddress } from '../../articles/front-matter/values/field-kinds.ts';
import { wordsList } from '../../articles/front-matter/values/field-words.ts';
import { namedLinks } from '../../articles/front-matter/values/named-links.ts';
import { defaultLimits } from '../../articles/settings.ts';
import type { Locale } from '../../base/locale/locale.ts';
import { defaultPictures } from '../../pictures/settings.ts';
import {
  account,
  endings,
  feedFormats,
  folder,
  language,
  line,
  or,
  pageAddresses,
  policyAdditions,
  siteAddress,
  sitePicture,
  timezone,
  trueOrFalse,
  wholeNumber,
  wholeNumbers,
} from './config-values.ts';
import { defaultUrl } from './default-url.ts';
import { embedsSetting } from './embeds-setting.ts';
import { allFeedFormats } from './feed-formats.ts';
import { footer } from './footer-setting.ts';
import { hostNames } from './host.ts';
import { imprint } from './imprint-setting.ts';
import { languages } from './languages-setting.ts';
import { accent } from './look/accent-value.ts';
import { type FoundTheme, notInstalled } from './look/find-theme.ts';
import { menu } from './menu-setting.ts';
import { permalinkPattern, usualPermalink } from './permalink-pattern.ts';
import { plugins } from './plugin-setting.ts';
import { podcasts } from './podcast-setting.ts';
import { readingTime } from './reading-time-setting.ts';
import { robotsSetting } from './robots/robots-setting.ts';
import { sections } from './sections-setting.ts';
import { shareKind } from './share/share-kind.ts';
import { slots } from './slots-setting.ts';
import { themeSetting } from './theme-setting.ts';

/** What defaults depend on: the words of the site's language, and which folders there are below its root. */
interface SchemaContext {
  readonly locale: Pick<Locale, 'words' | 'timezone'>;
  readonly isFolder: (path: string) => boolean;
  /** As `findTheme` of the site; without it no package is installed. */
  readonly themeOf?: (name: string) => FoundTheme;
  /** The folder of articles as the settings name it; `''` where they do not. */
  readonly content?: string;
}

/** `bantin.yaml`, whose values are all text, made into complete settings: the only place that has defaults. */
export function configSchema({ locale, isFolder, themeOf = notInstalled, content = '' }: SchemaContext) {
  const limit = (name: keyof typeof defaultLimits) => or(wholeNumber(1, 1_000_000_000), defaultLimits[name]);
  return z.strictObject({
    title: or(line, locale.words.siteTitle ?? '').describe('The name of the site.'),
    description: or(line, '').describe('What the site is, in a sentence.'),
    organization: or(wordsList, []).describe(
      'A line or two above the title, such as the authority to which the newsroom belongs.',
    ),
    logo: or(sitePicture.nullable(), null).describe(
      'A picture in static/ above the title, such as /logo.svg.',
    ),
    icon: or(sitePicture.nullable(), null).describe(
      'A picture in static/ of which the icons of the site are made, such as /icon.svg.',
    ),
    favicon: or(sitePicture.nullable(), null).describe('Another name of icon.'),
    url: or(siteAddress, defaultUrl).describe('The whole address at which the site will stand.'),
    relative: or(trueOrFalse, false).describe(
      'true makes addresses within the site relative, so that it can be read from a disk.',
    ),
    host: or(z.enum(hostNames), 'none').describe('Who serves the site.'),
    language: or(language, 'vi').describe('The language of words, dates and sorting.'),
    languages: languages.describe(
      'The languages of the site, each with a folder in the content folder: a list, or names with settings of their own.',
    ),
    timezone: or(timezone, locale.timezone).describe(
      'In which dates are read and shown: an IANA name, such as Asia/Ho_Chi_Minh.',
    ),
    sections: or(sections, {}).describe(
      'The sections in the order of the menu: names of folders with titles.',
    ),
    menu: menu.describe('What the menu leads to; the sections when left out.'),
    permalink: or(permalinkPattern, usualPermalink).describe(
      'The addresses of articles, of :year, :month, :day, :section and :slug.',
    ),
    gone: or(pageAddresses, []).describe('Addresses of what is gone for good.'),
    csp: or(policyAdditions, {}).describe('Sources that are added to the security policy, by directive.'),
    slots: slots.describe(
      'Partials of the theme in places of pages: head, lead, middle, after, aside, foot; with what each adds to the security policy.',
    ),
    precompress: or(trueOrFalse, false).describe('true keeps texts compressed beside themselves.'),
    strictAuthors: or(trueOrFalse, false).describe(
      'true makes a name that is almost that of an author with a file an error.',
    ),
    robots: robotsSetting.describe('What robots may read the site for.'),
    llms: or(trueOrFalse, false).describe(
      'true writes llms.txt, which tells programs that answer questions what the site is and where its lists are.',
    ),
    perPage: or(wholeNumber(1, 1000), 20).describe('How many articles stand on a list page.'),
    feeds: group({
      formats: or(feedFormats(1), allFeedFormats),
      groups: or(feedFormats(0), ['rss']),
      items: or(wholeNumber(1, 1000), 20),
      hub: webAddress,
    }).describe('The feeds of the site.'),
    podcasts: podcasts.describe(
      'Sections, series, tags or authors whose films and sounds are offered as podcasts.',
    ),
    publisher: group({
      kind: or(z.enum(['news', 'government']), 'news'),
      name: or(line, ''),
      logo: or(sitePicture.nullable(), null),
      license: webAddress,
      account: or(account.nullable(), null),
    }).describe('Who publishes the site, as search engines are told.'),
    share: or(z.array(shareKind), []).describe(
      'Links below articles to pass them on: facebook, zalo, x, telegram, email, copy.',
    ),
    social: namedLinks.describe('Accounts of the newsroom: addresses, or names with addresses.'),
    cards: or(z.string().nullable(), null).describe(
      'A font of the theme, with which a card is drawn for each article without a picture.',
    ),
    paragraphs: or(z.enum(['blocks', 'lines']), 'blocks').describe(
      'lines when each line of a text is a paragraph; blocks when an empty line ends one.',
    ),
    embeds: embedsSetting.describe(
      'Services whose films and the like are shown when readers ask, besides those that are known.',
    ),
    readingTime: readingTime.describe(
      'true says of articles how long it takes to read them; words a minute by language where they differ.',
    ),
    figures: group({ label: or(trueOrFalse, true), numberSingle: or(trueOrFalse, false) }).describe(
      'How figures are numbered.',
    ),
    footer: footer
      .nullish()
      .transform((written) => written ?? { lines: [], menu: null })
      .describe('Lines at the foot of every page, or lines and a menu.'),
    imprint: imprint.describe('Who answers for the site, and how to reach them.'),
    accent: accent.describe('The colour of the site, in quotes: "#a31621".'),
    fonts: or(trueOrFalse, true).describe('false leaves out the fonts of the theme.'),
    search: or(trueOrFalse, true).describe('false leaves out the search.'),
    content: or(folder(isFolder), isFolder('content') ? 'content' : '').describe(
      'The folder of the articles.',
    ),
    theme: or(
      themeSetting(isFolder, themeOf, content).nullable(),
      isFolder('templates') ? 'templates' : null,
    ).describe('The folder of your own templates and style sheet, or the package of a theme.'),
    pictures: group({
      resize: or(trueOrFalse, defaultPictures.resize),
      widths: or(wholeNumbers(16, 8192), defaultPictures.widths),
      avif: or(trueOrFalse, defaultPictures.avif),
      originals: or(trueOrFalse, defaultPictures.originals),
      sizes: or(z.string(), defaultPictures.sizes),
      maxBytes: or(wholeNumber(1, 1_000_000_000), defaultPictures.maxBytes),
      maxPixels: or(wholeNumber(1, 1_000_000_000), defaultPictures.maxPixels),
    }).describe('How pictures are made ready.'),
    files: group({ allow: or(endings, []), clean: or(trueOrFalse, false) }).describe(
      'What articles may bring along.',
    ),
    plugins: group({ remark: plugins, rehype: plugins, site: plugins }).describe(
      'Plugins that see the Markdown (remark) and the HTML (rehype), and those that add pages and files (site).',
    ),
    limits: group({
      articleBytes: limit('articleBytes'),
      htmlBytes: limit('htmlBytes'),
      depth: limit('depth'),
      frontMatterBytes: limit('frontMatterBytes'),
      entries: limit('entries'),
    }).describe('How large articles may be.'),
  });
}

/** Names with values, each of which has a default. */
function group<Shape extends z.ZodRawShape>(shape: Shape) {
  const schema = z.strictObject(shape);
  return schema.nullish().transform((value): z.output<typeof schema> => value ?? schema.parse({}));
}
