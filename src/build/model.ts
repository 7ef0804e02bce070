import type { AuthorProfile } from '../articles/author-profile.ts';
import type { Listed } from '../articles/card.ts';
import type { Locale } from '../base/locale.ts';
import type { Problem } from '../base/problem.ts';
import { assemble } from '../site/assemble.ts';
import type { Config } from '../site/config.ts';
import type { Due } from '../site/due.ts';
import { type InputMemory, newInputMemory } from '../site/inputs.ts';
import { mediaRoutes } from '../site/media-routes.ts';
import { nextDue } from '../site/next-due.ts';
import { steadySpan } from '../site/publication.ts';
import type { Route } from '../site/route.ts';
import { planRoutes } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import type { KeptPictures } from './keep-pictures.ts';
import type { LoadedFiles } from './load-files.ts';

/** What a site is put in order from: nothing of the texts of articles but their cards. */
export interface ModelInput {
  readonly config: Config;
  readonly locale: Locale;
  readonly articles: readonly Listed[];
  readonly profiles: readonly AuthorProfile[];
  readonly unusable: readonly string[];
  readonly files: LoadedFiles;
  readonly now: number;
  readonly drafts: boolean;
}

/** A site in order, with its addresses. */
export interface Model {
  readonly input: ModelInput;
  readonly site: Site;
  readonly pictures: KeptPictures;
  readonly routes: readonly Route[];
  readonly problems: readonly Problem[];
  /** The moments at which it is the same, as `steadySpan` gives them. */
  readonly valid: readonly [from: number, until: number];
  /** As in `Summary`; the same for all these moments. */
  readonly due: Due | null;
  readonly inputs: InputMemory;
}

/**
 * The model of the input: the one `before` when that was made from the same and lacks no picture. `picturesOf` says what
 * is made of the pictures of a site.
 */
export function modelOf(
  input: ModelInput,
  before: Model | null,
  picturesOf: (site: Site) => KeptPictures,
): Model {
  const isKept = before !== null && before.pictures.stale.length === 0 && isSame(input, before);
  return isKept ? before : makeModel(input, picturesOf);
}

function makeModel(input: ModelInput, picturesOf: (site: Site) => KeptPictures): Model {
  const { site, problems: ofSite } = assemble({ ...input, ...input.files });
  const pictures = picturesOf(site);
  const { routes, problems } = planRoutes(site, {
    files: [...input.files.routes, ...mediaRoutes(site, pictures.pictures)],
    texts: input.files.texts,
  });
  const cards = input.articles.map(({ card }) => card);
  return {
    ...{ input, site, pictures, routes },
    problems: [...ofSite, ...problems],
    valid: steadySpan(cards, input.now),
    due: nextDue(cards, input.now, input.config.timezone),
    inputs: newInputMemory(),
  };
}

function isSame(input: ModelInput, { input: before, valid: [from, until] }: Model): boolean {
  return (
    input.now >= from &&
    input.now < until &&
    input.drafts === before.drafts &&
    input.articles.length === before.articles.length &&
    input.articles.every(({ card }, index) => isEqual(card, before.articles[index]?.card)) &&
    isEqual(input.profiles, before.profiles) &&
    isEqual(input.unusable, before.unusable) &&
    isEqual(input.config, before.config) &&
    isEqual(input.locale, before.locale) &&
    isEqual(input.files.filePaths, before.files.filePaths) &&
    isEqual(input.files.routes, before.files.routes) &&
    isEqual(input.files.texts, before.files.texts) &&
    isEqual([...input.files.files], [...before.files.files])
  );
}

/** Of plain values that were made in the same way. */
function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
