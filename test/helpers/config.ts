import { defaultLimits } from '../../src/articles/settings.ts';
import { loadLocale } from '../../src/base/locale/load-locale.ts';
import type { Locale } from '../../src/base/locale/locale.ts';
import { defaultPictures } from '../../src/pictures/settings.ts';
import type { Config } from '../../src/site/settings/config.ts';

/** The settings of the small newspaper that tests publish. */
export function config(changes: Partial<Config> = {}): Config {
  return {
    title: 'Bản tin Mộ Đức',
    description: '',
    organization: [],
    logo: null,
    icon: null,
    url: 'https://example.vn/',
    relative: false,
    host: 'none',
    language: 'vi',
    languages: [],
    front: '/',
    timezone: 'Asia/Ho_Chi_Minh',
    sections: {},
    menu: null,
    permalink: '/:year/:month/:slug/',
    gone: [],
    csp: {},
    slots: { head: [], lead: [], middle: [], after: [], aside: [], foot: [] },
    precompress: false,
    strictAuthors: false,
    robots: [],
    llms: false,
    readingTime: null,
    perPage: 20,
    feeds: { formats: ['rss', 'atom', 'json'], groups: ['rss'], items: 20, hub: null },
    podcasts: [],
    share: [],
    cards: null,
    publisher: { kind: 'news', name: '', logo: null, license: null, account: null },
    social: [],
    paragraphs: 'blocks',
    embeds: [],
    figures: { label: true, numberSingle: false },
    footer: { lines: [], menu: null },
    imprint: null,
    accent: null,
    fonts: true,
    search: true,
    content: 'content',
    theme: null,
    passiveTheme: false,
    pictures: defaultPictures,
    files: { allow: [], clean: false },
    plugins: { remark: [], rehype: [], site: [] },
    limits: defaultLimits,
    preview: false,
    ...changes,
  };
}

export function locale(language = 'vi'): Locale {
  const found = loadLocale(language);
  if (found === null) throw new TypeError(`No locale for ${language}.`);
  return found;
}
