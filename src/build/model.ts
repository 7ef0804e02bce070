import type { Problem } from '../base/problem.ts';
import { assemble } from '../site/assemble.ts';
import type { Due } from '../site/due.ts';
import { type InputMemory, newInputMemory } from '../site/inputs.ts';
import { mediaRoutes } from '../site/media-routes.ts';
import { nextDue } from '../site/next-due.ts';
import { steadySpan } from '../site/publication.ts';
import type { PublishedUrl } from '../site/register.ts';
import type { Route } from '../site/route.ts';
import { planRoutes } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import { holdAddresses } from './hold-addresses.ts';
import type { KeptPictures } from './keep-pictures.ts';
import type { ModelInput } from './model-input.ts';
import type { Records } from './records.ts';

/** A site in order, with its addresses. */
export interface Model {
  readonly input: ModelInput;
  readonly site: Site;
  readonly pictures: KeptPictures;
  readonly routes: readonly Route[];
  readonly problems: readonly Problem[];
  /** What the register should say now; null when that is what it says. */
  readonly published: readonly PublishedUrl[] | null;
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
  records: Records,
  picturesOf: (site: Site) => KeptPictures,
): Model {
  const isKept =
    before !== null &&
    before.pictures.stale.length === 0 &&
    !before.problems.some(({ at }) => at !== null && input.readAnew.has(at.file)) &&
    isSame(input, before);
  return isKept ? before : makeModel(input, records, picturesOf);
}

function makeModel(input: ModelInput, records: Records, picturesOf: (site: Site) => KeptPictures): Model {
  const { site: unnamed, problems: ofSite } = assemble({ ...input, ...input.files });
  const pictures = picturesOf(unnamed);
  const { routes, problems } = planRoutes(unnamed, {
    files: [...input.files.routes, ...mediaRoutes(unnamed, pictures.pictures)],
    texts: input.files.texts,
  });
  const { site, ...held } = holdAddresses(routes, unnamed, input, records);
  const cards = input.articles.map(({ card }) => card);
  const [from, until] = steadySpan(cards, input.now);
  return {
    ...{ input, site, pictures, routes },
    problems: [...ofSite, ...problems, ...held.problems],
    published: held.published,
    valid: [from, Math.min(until, held.until)],
    due: nextDue(cards, input.now, input.config.timezone),
    inputs: newInputMemory(),
  };
}

function isSame(input: ModelInput, { input: before, valid: [from, until] }: Model): boolean {
  return (
    input.now >= from &&
    input.now < until &&
    input.drafts === before.drafts &&
    input.record === before.record &&
    isSameBytes(input.register, before.register) &&
    input.articles.length === before.articles.length &&
    input.articles.every(({ card }, index) => isEqual(card, before.articles[index]?.card)) &&
    isEqual(input.profiles, before.profiles) &&
    isEqual(input.unusable, before.unusable) &&
    isEqual(input.unfinished, before.unfinished) &&
    isEqual(input.config, before.config) &&
    isEqual(input.locale, before.locale) &&
    isEqual(input.files.filePaths, before.files.filePaths) &&
    isEqual(input.files.routes, before.files.routes) &&
    isEqual(input.files.texts, before.files.texts) &&
    isEqual([...input.files.files], [...before.files.files])
  );
}

function isSameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === b || (a !== null && b !== null && Buffer.compare(a, b) === 0);
}

/** Of plain values that were made in the same way. */
function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
