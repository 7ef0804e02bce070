import type { Meta } from '../../../articles/article.ts';
import type { FileFacts } from '../../../articles/files/file-facts.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import type { Addresses } from '../../addresses/address.ts';
import { isGroupKind } from '../../addresses/route.ts';
import type { Pictures, SitePicture } from '../../order/pictures/picture.ts';
import type { Translation } from '../../order/versions/translations.ts';
import type { Config } from '../../settings/config.ts';
import type {
  SelectedArticle,
  SelectedFile,
  SelectedGroup,
  SelectedMore,
  SelectedTeaser,
} from '../selection.ts';
import type { Headline, Teaser } from '../view-parts.ts';

/** All that a view may read: the settings of the site, and what the selection of its page names. */
export interface ViewContext {
  readonly config: Config;
  readonly locale: Locale;
  readonly addresses: Addresses;
  readonly articles: ReadonlyMap<string, SelectedArticle>;
  /** Those of `articles` are among them. */
  readonly teasers: ReadonlyMap<string, SelectedTeaser>;
  readonly sections: ReadonlyMap<string, SelectedGroup>;
  readonly tags: ReadonlyMap<string, SelectedGroup>;
  readonly series: ReadonlyMap<string, SelectedGroup>;
  readonly authors: ReadonlyMap<string, SelectedGroup>;
  /** By path as in holes. */
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly pictures: Pictures;
  /** Paths of the pages of articles that texts name, by key. */
  readonly links: ReadonlyMap<string, string>;
  /** The versions of the page in the languages of the site, as in `Selection`. */
  readonly translations: readonly Translation[];
  /** The metadata of a selected article. */
  readonly read: (article: SelectedTeaser) => Meta;
  /** What was made of selected articles for other pages, each once as long as its entry is the same. */
  readonly made: MadeOfTeasers;
}

export interface MadeOfTeasers {
  readonly headlines: Map<SelectedTeaser, Headline>;
  readonly teasers: Map<SelectedTeaser, Teaser>;
}

export function nothingMade(): MadeOfTeasers {
  return { headlines: new Map(), teasers: new Map() };
}

/** Entries that are the same object are taken for equal in all that they need, too. */
export function viewContext(
  entries: Iterable<readonly [name: string, value: unknown]>,
  settings: Pick<ViewContext, 'config' | 'locale' | 'addresses' | 'made'>,
  read: ViewContext['read'],
  translations: readonly Translation[] = [],
): ViewContext {
  const mores: [key: string, more: SelectedMore][] = [];
  const teasers = new Map<string, SelectedTeaser>();
  const groups = {
    section: new Map<string, SelectedGroup>(),
    tag: new Map<string, SelectedGroup>(),
    series: new Map<string, SelectedGroup>(),
    author: new Map<string, SelectedGroup>(),
  };
  const files = new Map<string, FileFacts>();
  const pictures = new Map<string, SitePicture>();
  const links = new Map<string, string>();
  for (const [name, value] of entries) {
    const colon = name.indexOf(':');
    const key = name.slice(colon + 1);
    const kind = name.slice(0, colon);
    if (kind === 'article') mores.push([key, value as SelectedMore]);
    else if (kind === 'teaser') teasers.set(key, value as SelectedTeaser);
    else if (kind === 'link') links.set(key, value as string);
    else if (isGroupKind(kind)) groups[kind].set(key, value as SelectedGroup);
    else if (kind === 'file') {
      const { facts, picture } = value as SelectedFile;
      files.set(key, facts);
      if (picture !== null) pictures.set(facts.file, { facts, ...picture });
    }
  }
  const articles = new Map(
    mores.map(([key, more]): [string, SelectedArticle] => [
      key,
      { ...selected(teasers.get(key), key), ...more },
    ]),
  );
  const { config, locale, addresses, made } = settings;
  return {
    config,
    locale,
    addresses,
    articles,
    teasers,
    sections: groups.section,
    tags: groups.tag,
    series: groups.series,
    authors: groups.author,
    files,
    pictures,
    links,
    read,
    made,
    translations,
  };
}

/** The selected articles of these keys, in this order. Throws a TypeError for one that is not selected. */
export function teasersOf(keys: readonly string[], { teasers }: ViewContext): SelectedTeaser[] {
  return keys.map((key) => selected(teasers.get(key), key));
}

/** What was selected under a name; a TypeError says that a view asks for what its selection does not name. */
export function selected<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new TypeError(`The selection does not name ${name}.`);
  return value;
}
