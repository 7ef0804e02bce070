import type { Place, Problem } from '../../../base/problem.ts';
import type { HomeBlockSetting, HomeSetting } from '../../settings/home-setting.ts';
import type { HomeBlock, SiteArticle } from '../site.ts';
import { homeBlockKinds } from './home-block-kinds.ts';
import { articleOf, type HomeGoals, picturesInText } from './home-goals.ts';
import { chosenTwice } from './home-problems.ts';

/**
 * The blocks of a front page that an editor arranged. Nothing stands on it twice unless a block says so: what is chosen
 * by hand goes before what comes by itself, else what stands higher. What leads nowhere is an error.
 */
export function homeOf(
  { blocks, placeOf }: HomeSetting,
  goals: HomeGoals,
): { readonly blocks: readonly HomeBlock[]; readonly problems: readonly Problem[] } {
  const shown = new Set<SiteArticle>();
  const { stories, problems } = chosenStories(blocks, shown, goals, placeOf);
  const twice = galleriesAgain(blocks, shown, goals, placeOf);
  problems.push(...twice.values());
  const pages = new Set<SiteArticle>();
  const firstNewest = blocks.findIndex(({ kind }) => kind === 'newest');

  const made = blocks.map((block, index): HomeBlock | null => {
    const { kind, title, name, notice, repeat } = block;
    if (twice.has(index)) return null;
    const bare = { kind, title, url: null, items: [], pictures: [], notice: null };
    if (notice !== null) {
      const isOver = notice.until !== null && notice.until.epoch <= goals.now;
      return isOver ? null : { ...bare, notice: { ...notice, at: placeOf([index, 'notice']) } };
    }
    if (kind === 'stories' || kind === 'notice') {
      const items = stories[index] ?? [];
      return items.length === 0 ? null : { ...bare, items };
    }
    const at = placeOf([index, kind]);
    const { usual, isList, find } = homeBlockKinds[kind];
    // Only the first list of the newest begins with what is pinned.
    const found = find(name, index > firstNewest ? { ...goals, pinned: [] } : goals, at);
    if ('problem' in found) {
      if (found.problem !== null) problems.push(found.problem);
      return null;
    }
    const [only] = found.items;
    if (kind === 'page' && only !== undefined && !repeat) {
      if (pages.has(only)) {
        problems.push(chosenTwice(name, at));
        return null;
      }
      pages.add(only);
    }
    const most = block.count ?? usual;
    const items = isList
      ? firstOf(found.items, most, (article) => repeat || !shown.has(article))
      : found.items;
    if (items.length === 0) return null;
    const pictures = kind === 'gallery' ? items.flatMap(picturesInText).slice(0, most) : [];
    for (const article of items) shown.add(article);
    return { ...bare, title: title ?? found.title, url: found.url, items, pictures };
  });
  return { blocks: made.filter((block) => block !== null), problems };
}

/** The stories of each block that were chosen one by one, which are put to `shown`; what is wrong with those that are named. */
function chosenStories(
  blocks: HomeSetting['blocks'],
  shown: Set<SiteArticle>,
  goals: HomeGoals,
  placeOf: HomeSetting['placeOf'],
): { readonly stories: readonly (readonly SiteArticle[])[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const stories = blocks.map((block, index) =>
    block.stories.flatMap((written, at) => {
      const place = storyPlace(block, index, at, placeOf);
      const { article, problem } = articleOf(written, goals, place);
      if (problem !== null) problems.push(problem);
      if (article === null) return [];
      if (shown.has(article) && !block.repeat) {
        problems.push(chosenTwice(written, place));
        return [];
      }
      shown.add(article);
      return [article];
    }),
  );
  return { stories, problems };
}

/** The galleries, by their number, of articles that stand in `shown` already, each with its problem; all others are put there. */
function galleriesAgain(
  blocks: HomeSetting['blocks'],
  shown: Set<SiteArticle>,
  goals: HomeGoals,
  placeOf: HomeSetting['placeOf'],
): ReadonlyMap<number, Problem> {
  const again = new Map<number, Problem>();
  for (const [index, { kind, name, repeat }] of blocks.entries()) {
    const at = placeOf([index, kind]);
    const article = kind === 'gallery' ? articleOf(name, goals, at).article : null;
    if (article === null || picturesInText(article).length === 0) continue;
    if (shown.has(article) && !repeat) again.set(index, chosenTwice(name, at));
    else shown.add(article);
  }
  return again;
}

/** Where a chosen story is written: the first may be the value of `lead`, the others stand in a list. */
function storyPlace(
  { hasLead }: HomeBlockSetting,
  index: number,
  at: number,
  placeOf: HomeSetting['placeOf'],
): Place {
  if (hasLead && at === 0) return placeOf([index, 'lead']);
  return placeOf([index, 'stories', hasLead ? at - 1 : at]);
}

function firstOf<T>(items: readonly T[], most: number, isWanted: (item: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length === most) break;
    if (isWanted(item)) found.push(item);
  }
  return found;
}
