import type { Locale } from '../../../base/locale/locale.ts';
import type { Place, Problem } from '../../../base/problem.ts';
import { nearest } from '../../../base/text/nearest.ts';
import { indexMeant } from '../../addresses/index-meant.ts';
import { nearestPath } from '../../addresses/nearest-path.ts';
import { indexUrl } from '../../addresses/site-urls.ts';
import { groupKey } from '../../keys/group-key.ts';
import { flatKey } from '../../keys/section-key.ts';
import { belowTop } from '../../settings/below-top.ts';
import type { Config } from '../../settings/config.ts';
import type { SettingPlace } from '../../settings/forms/setting-place.ts';
import type { MenuGoal, MenuSetting } from '../../settings/menu-setting.ts';
import type { Group, MenuItem, SiteArticle } from '../site.ts';
import {
  double,
  empty,
  entryLeadsNowhere,
  entryLeftOut,
  noAddress,
  twice,
  untitled,
} from './menu-problems.ts';
import { pageKey, pageName } from './page-key.ts';

/** What entries of menus may lead to. */
interface MenuGoals {
  readonly sections: readonly Group[];
  readonly tags: readonly Group[];
  readonly series: readonly Group[];
  readonly authors: readonly Group[];
  readonly plainPages: readonly SiteArticle[];
  /** Keys of pages that readers do not see yet, or any more, and of those that an error keeps out. */
  readonly heldPages: ReadonlySet<string>;
  readonly locale: Locale;
  readonly config: Pick<Config, 'url' | 'front' | 'language' | 'languages'>;
}

interface Goal {
  readonly url: string | null;
  readonly title: string;
}

/**
 * The entries of a menu, `path` in the settings. What has no such name is an error; a page that is held back, and a tag, series or author
 * of which readers see no article, is left out with a warning, so that no night's build breaks.
 */
export function menuOf(
  settings: readonly MenuSetting[],
  goals: MenuGoals,
  placeOf: SettingPlace,
  path: readonly PropertyKey[],
): { readonly items: readonly MenuItem[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const toItems = (entries: readonly (MenuGoal | MenuSetting)[], above: readonly PropertyKey[]): MenuItem[] =>
    entries.flatMap((entry, index) => {
      const at = placeOf([...above, index]);
      const items = 'items' in entry ? toItems(entry.items, [...above, index, 'items']) : [];
      const path = [...above, index];
      const isHeadingAlone = 'items' in entry && entry.items.length > 0;
      const { goal, problem } = goalOf(entry, isHeadingAlone, goals, at, (name) => placeOf([...path, name]));
      if (problem !== null) problems.push(problem);
      if (goal !== null)
        return [{ title: entry.title ?? goal.title, url: goal.url, href: hrefOf(entry), at, items }];
      const isHeading = problem === null && items.length > 0;
      return isHeading ? [{ title: entry.title ?? '', url: null, href: null, at, items }] : [];
    });
  const onceEach = (items: readonly MenuItem[], above: MenuItem | null): MenuItem[] => {
    const known = new Set(above === null ? [] : [keyOf(above)]);
    return items.flatMap((item) => {
      const isTwice = item.items.length === 0 && known.has(keyOf(item));
      known.add(keyOf(item));
      if (isTwice) problems.push(twice(item));
      return isTwice ? [] : [{ ...item, items: onceEach(item.items, item) }];
    });
  };
  return { items: onceEach(toItems(settings, path), null), problems };
}

/** What readers see of an entry, by which two are the same. */
function keyOf({ title, url, href }: MenuItem): string {
  return JSON.stringify([title, url, href]);
}

function hrefOf({ url }: MenuGoal): string | null {
  return url?.startsWith('/') === false ? url : null;
}

const names = ['section', 'page', 'tag', 'series', 'author', 'url'] as const;

/** `isHeading` says that others stand below it, so that it may lead nowhere. */
function goalOf(
  entry: MenuGoal,
  isHeading: boolean,
  goals: MenuGoals,
  at: Place | null,
  placeOf: (name: string) => Place | null,
): { readonly goal: Goal | null; readonly problem: Problem | null } {
  const { any, section, page, tag, series, author, url, title } = entry;
  const [first, other] = names.filter((name) => entry[name] !== null);
  if (first !== undefined && other !== undefined)
    return { goal: null, problem: double(first, other, placeOf(other)) };
  if (url !== null && !/^\/(?!\/)\S*$/.test(url) && !(/^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url)))
    return { goal: null, problem: noAddress(url, placeOf('url') ?? at) };
  if (url !== null) {
    const goal = url.startsWith('/')
      ? ownGoal(belowTop(url, goals.config), goals, title)
      : title === null
        ? null
        : { url: null, title };
    return { goal, problem: goal === null ? untitled(url, addressMeant(url, goals), at) : null };
  }
  const written = any ?? section ?? page ?? tag ?? series ?? author;
  if (written === null) return { goal: null, problem: isHeading && title !== null ? null : empty(title, at) };
  const key = pageKey(written, goals.config);
  const goal =
    ((any ?? section) ? groupGoal(written, goals.sections) : null) ??
    ((any ?? page) ? pageGoal(key, goals) : null) ??
    (tag === null ? null : groupGoal(tag, goals.tags)) ??
    (series === null ? null : groupGoal(series, goals.series)) ??
    (author === null ? null : groupGoal(author, goals.authors));
  if (goal !== null) return { goal, problem: null };
  const isHeld =
    tag !== null ||
    series !== null ||
    author !== null ||
    ((any ?? page) !== null && goals.heldPages.has(key));
  if (!isHeld) return { goal: null, problem: entryLeadsNowhere(written, nameMeant(written, goals), at) };
  const groups =
    tag !== null ? goals.tags : series !== null ? goals.series : author !== null ? goals.authors : [];
  return { goal: null, problem: entryLeftOut(written, nearestGroup(written, groups), at) };
}

/** The group that a name may mean which none has, as an entry names it. */
function nearestGroup(written: string, groups: readonly Group[]): string | null {
  const byName = new Map(groups.flatMap(({ key, title }) => [[key, key] as const, [title, key] as const]));
  const found = nearest(written, byName.keys());
  return found === null ? null : (byName.get(found) ?? null);
}

function groupGoal(written: string, groups: readonly Group[]): Goal | null {
  const key = groupKey(written);
  return groups.find((group) => flatKey(group.key) === key || group.title === written) ?? null;
}

function pageGoal(key: string, { plainPages }: MenuGoals): Goal | null {
  const page = plainPages.find(({ summary }) => summary.key === key);
  return page === undefined ? null : { url: page.url, title: page.summary.title };
}

const indexes = ['tags', 'series', 'authors', 'archive', 'feeds', 'search'] as const;

/** What stands at an address of the site, by the title that it has; whether it is there shows when all addresses are known. */
function ownGoal(url: string, goals: MenuGoals, title: string | null): Goal | null {
  const { locale, sections, tags, series, authors, plainPages } = goals;
  const at = url.endsWith('/') ? url : `${url}/`;
  const group = [...sections, ...tags, ...series, ...authors].find((one) => one.url === at);
  const page = plainPages.find((one) => one.url === at)?.summary;
  const index = indexes.find((kind) => indexUrl(kind, goals) === at);
  const word =
    at === goals.config.front
      ? 'home'
      : index === 'tags'
        ? 'allTags'
        : index === 'series'
          ? 'allSeries'
          : index;
  const found = title ?? group?.title ?? page?.title ?? (word === undefined ? undefined : locale.words[word]);
  const isKnown = group !== undefined || page !== undefined || word !== undefined;
  return found === undefined ? null : { url: isKnown ? at : url, title: found };
}

/** The name of a section or page that was likely meant by one that none has. */
function nameMeant(written: string, { sections, plainPages, config }: MenuGoals): string | null {
  const names = new Map<string, string>();
  for (const { summary } of plainPages) addNames(pageName(summary, config), names);
  for (const { key, title } of sections) addNames(key, names).set(title, key);
  const near = nearest(written, names.keys()) ?? nearest(groupKey(written), names.keys());
  return near === null ? null : (names.get(near) ?? null);
}

/** A name, and the last part of its path, for what is meant. */
function addNames(name: string, names: Map<string, string>): Map<string, string> {
  const last = name.replace(/^.*\//, '');
  if (!names.has(last)) names.set(last, name);
  return names.set(name, name);
}

/** The address of what has a title of its own that one without was likely meant to be. */
function addressMeant(written: string, goals: MenuGoals): string | null {
  if (!written.startsWith('/')) return null;
  const url = belowTop(written, goals.config);
  const { sections, tags, series, authors, plainPages } = goals;
  const known = [...sections, ...tags, ...series, ...authors, ...plainPages].map((one) => one.url);
  const bare = [...known, ...indexes.map((kind) => indexUrl(kind, goals))].map((one) => one.slice(0, -1));
  const near = nearestPath(bare)(url.replace(/\/$/, ''));
  return indexMeant(url, goals) ?? (near === null ? null : `${near}/`);
}
