import { z } from 'zod';
import { webAddress } from '../../articles/front-matter/field-kinds.ts';
import { namedLinks } from '../../articles/front-matter/named-links.ts';
import { defaultLimits } from '../../articles/settings.ts';
import type { Locale } from '../../base/locale.ts';
import { defaultPictures } from '../../pictures/settings.ts';
import { accent } from './accent-value.ts';
import {
  account,
  endings,
  feedFormats,
  folder,
  language,
  lines,
  or,
  pageAddresses,
  permalinkPattern,
  policyAdditions,
  sections,
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
import { hostNames } from './host.ts';
import { imprint } from './imprint-setting.ts';
import { menu } from './menu-setting.ts';
import { plugins } from './plugin-setting.ts';
import { robotsSetting } from './robots-setting.ts';

/** What defaults depend on: the words of the site's language, and which folders there are below its root. */
export interface SchemaContext {
  readonly locale: Locale;
  readonly isFolder: (path: string) => boolean;
}

/** Lines alone, or with a menu. */
const footer = z.union([
  lines.transform((written) => ({ lines: written, menu: null })),
  z.strictObject({ lines: or(lines, []), menu }),
]);

/** `bantin.yaml`, whose values are all text, made into complete settings: the only place that has defaults. */
export function configSchema({ locale, isFolder }: SchemaContext) {
  const limit = (name: keyof typeof defaultLimits) => or(wholeNumber(1, 1_000_000_000), defaultLimits[name]);
  return z.strictObject({
    title: or(z.string(), locale.words.siteTitle ?? ''),
    description: or(z.string(), ''),
    organization: or(lines, []),
    logo: or(sitePicture.nullable(), null),
    icon: or(sitePicture.nullable(), null),
    favicon: or(sitePicture.nullable(), null),
    url: or(siteAddress, defaultUrl),
    relative: or(trueOrFalse, false),
    host: or(z.enum(hostNames), 'none'),
    language: or(language, 'vi'),
    timezone: or(timezone, locale.timezone),
    sections: or(sections, {}),
    menu,
    permalink: or(permalinkPattern, '/:year/:month/:slug/'),
    gone: or(pageAddresses, []),
    csp: or(policyAdditions, {}),
    precompress: or(trueOrFalse, false),
    strictAuthors: or(trueOrFalse, false),
    robots: robotsSetting,
    perPage: or(wholeNumber(1, 1000), 20),
    feeds: group({
      formats: or(feedFormats(1), allFeedFormats),
      groups: or(feedFormats(0), ['rss']),
      items: or(wholeNumber(1, 1000), 20),
      hub: webAddress,
    }),
    publisher: group({
      kind: or(z.enum(['news', 'government']), 'news'),
      name: or(z.string(), ''),
      logo: or(sitePicture.nullable(), null),
      license: webAddress,
      account: or(account.nullable(), null),
    }),
    social: namedLinks,
    cards: or(z.string().nullable(), null),
    paragraphs: or(z.enum(['blocks', 'lines']), 'blocks'),
    embeds: embedsSetting,
    figures: group({ label: or(trueOrFalse, true), numberSingle: or(trueOrFalse, false) }),
    footer: footer.nullish().transform((written) => written ?? { lines: [], menu: null }),
    imprint,
    accent,
    fonts: or(trueOrFalse, true),
    search: or(trueOrFalse, true),
    content: or(folder(isFolder), isFolder('content') ? 'content' : ''),
    theme: or(folder(isFolder).nullable(), isFolder('templates') ? 'templates' : null),
    pictures: group({
      resize: or(trueOrFalse, defaultPictures.resize),
      widths: or(wholeNumbers(16, 8192), defaultPictures.widths),
      avif: or(trueOrFalse, defaultPictures.avif),
      originals: or(trueOrFalse, defaultPictures.originals),
      sizes: or(z.string(), defaultPictures.sizes),
      maxBytes: or(wholeNumber(1, 1_000_000_000), defaultPictures.maxBytes),
      maxPixels: or(wholeNumber(1, 1_000_000_000), defaultPictures.maxPixels),
    }),
    files: group({ allow: or(endings, []), clean: or(trueOrFalse, false) }),
    plugins: group({ remark: plugins, rehype: plugins }),
    limits: group({
      articleBytes: limit('articleBytes'),
      htmlBytes: limit('htmlBytes'),
      depth: limit('depth'),
      frontMatterBytes: limit('frontMatterBytes'),
      entries: limit('entries'),
    }),
  });
}

/** Names with values, each of which has a default. */
function group<Shape extends z.ZodRawShape>(shape: Shape) {
  const schema = z.strictObject(shape);
  return schema.nullish().transform((value): z.output<typeof schema> => value ?? schema.parse({}));
}
