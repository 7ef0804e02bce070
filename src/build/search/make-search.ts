import { isEmptyFolder } from '../../base/files/files.ts';
import { error, type Problem } from '../../base/problem.ts';
import { systemError } from '../../base/refusal.ts';
import { toUtf8 } from '../../base/text/utf8.ts';
import type { SegmentContents } from '../../search/index/segment-contents.ts';
import { indexUrl } from '../../site/addresses/site-urls.ts';
import type { Lost } from '../cache/lost-value.ts';
import type { Records } from '../cache/records.ts';
import { startProgress } from '../progress.ts';
import type { Written } from '../render/write.ts';
import type { Session } from '../session.ts';
import type { SearchPart, SearchPlan } from './search-plan.ts';
import { type SearchInput, searchTask } from './search-task.ts';
import { standsAsMade } from './stands-as-made.ts';

/** A file of the search index, as it stands in the output folder or in the stage. */
export interface SearchFile {
  readonly part: SearchPart;
  readonly path: string;
  /** Null when it stands as it was published. */
  readonly made: Written | null;
}

export interface MadeSearch {
  readonly files: readonly SearchFile[];
  /** Files of the parts that were made again, as they were published before. */
  readonly former: readonly string[];
  readonly lost: readonly Lost[];
  readonly problems: readonly Problem[];
}

/** Articles of a segment that takes longer than a page may. */
const many = 500;
const timeLimit = 60_000;
const memoryLimit = 1_024;

/** Stages what is not published yet of the search index of each language. */
export async function makeSearch(plans: readonly SearchPlan[], session: Session): Promise<MadeSearch> {
  const { records } = session;
  const planned = plans.map((plan) => ({ plan, parts: plan.parts() }));
  const names = new Set(planned.flatMap(({ parts }) => parts.map(({ name }) => name)));
  for (const name of records.search.keys()) if (!names.has(name)) records.search.remove(name);
  for (const name of records.searchSelections.keys()) if (!names.has(name)) forgetSelection(name, records);
  const made: MadeSearch[] = [];
  for (const { plan, parts } of planned) made.push(await makeIndex(plan, parts, session));
  return {
    files: made.flatMap(({ files }) => files),
    former: made.flatMap(({ former }) => former),
    lost: made.flatMap(({ lost }) => lost),
    problems: made.flatMap(({ problems }) => problems),
  };
}

/**
 * Stages the parts of the index of one language that are not published yet: a part whose articles are the same costs no more
 * than to see that. The root comes last, since it holds what every segment says of itself.
 */
async function makeIndex(
  plan: SearchPlan,
  parts: readonly SearchPart[],
  session: Session,
): Promise<MadeSearch> {
  const { records } = session;
  const { standing, stale, former, contents } = compareParts(parts, plan, records);
  const made: Making = { files: [...standing], lost: [], problems: [], contents };
  if (stale.length === 0) return { ...made, former };
  const rows = parts.map(({ name, level, digest, count, last }) => ({ name, level, digest, count, last }));
  records.searchRows.put(plan.config.front, rows);

  const { pool, close } = await poolFor(stale, session);
  const total = stale.reduce((sum, { count }) => sum + count, 0);
  const progress = startProgress('search', total, session.onEvent, () => void pool.close());
  const tick = ({ count }: SearchPart) => progress.tick(count);
  const all = async () => {
    const segments = stale.filter(({ level }) => level > 0);
    await makeParts(segments, null, { plan, session, pool, tick }, made);
    if (made.problems.length > 0 || made.lost.length > 0) return;
    const closed = parts.flatMap(({ name, level }) => {
      const said = level > 0 ? made.contents.get(name) : undefined;
      return said === undefined ? [] : [{ level, contents: said }];
    });
    const roots = stale.filter(({ level }) => level === 0);
    await makeParts(roots, closed, { plan, session, pool, tick }, made);
  };
  try {
    await progress.through(all());
  } finally {
    await close();
  }
  return { ...made, former };
}

/** Which parts stand as they were made, with what these say of themselves, and which are stale. */
function compareParts(parts: readonly SearchPart[], { states }: SearchPlan, records: Session['records']) {
  const standing: SearchFile[] = [];
  const stale: SearchPart[] = [];
  const former: string[] = [];
  const contents = new Map<string, SegmentContents>();
  for (const part of parts) {
    const kept = records.search.get(part.name);
    if (kept === null || kept.key !== part.key || !standsAsMade(kept, states, records)) {
      stale.push(part);
      former.push(...(kept?.files ?? []).map(([path]) => path));
    } else {
      standing.push(...kept.files.map(([path]) => ({ part, path, made: null })));
      if (kept.contents !== null) contents.set(part.name, kept.contents);
    }
  }
  return { standing, stale, former, contents };
}

/**
 * The threads that made the pages, or, where a segment is large, others after these have ended, so that their heaps are free. Half
 * as many make segments, but two where there are two: each holds all words of thousands of articles, about as much as two of the others.
 */
async function poolFor(stale: readonly SearchPart[], { pool, machine, threads }: Session) {
  if (!stale.some(({ count }) => count > many)) return { pool, close: async () => {} };
  await pool.close();
  const own = machine.createPool({
    threads: Math.min(threads, Math.max(2, Math.ceil(threads / 2))),
    timeLimit,
    memoryLimit,
    modules: [searchTask.module],
  });
  return { pool: own, close: () => own.close() };
}

/** What is gathered while an index is made; `contents` is what closed segments say of themselves, by name. */
interface Making {
  readonly files: SearchFile[];
  readonly lost: Lost[];
  readonly problems: Problem[];
  readonly contents: Map<string, SegmentContents>;
}

async function makeParts(
  parts: readonly SearchPart[],
  segments: SearchInput['segments'],
  {
    plan,
    session: { records, places },
    pool,
    tick,
  }: {
    readonly plan: SearchPlan;
    readonly session: Session;
    readonly pool: Session['pool'];
    readonly tick: (part: SearchPart) => void;
  },
  made: Making,
): Promise<void> {
  const { config, locale } = plan;
  const stage = { out: places.out, folder: places.stage, fresh: isEmptyFolder(places.out) };
  const context = { config, locale, folder: indexUrl('search', plan), stage };
  function* inputs() {
    for (const part of parts) {
      const input = part.input(segments);
      forgetSelection(part.name, records);
      const place = records.selections.put(toUtf8(input.selection));
      records.searchSelections.put(part.name, { key: part.key, place });
      yield { ...input, selection: records.selections.source(place) };
    }
  }
  await pool.each(searchTask, context, inputs(), (index, outcome) => {
    const part = parts[index];
    if (part === undefined) return;
    tick(part);
    if (!outcome.ok) made.problems.push(failed(outcome.message));
    else if ('refusal' in outcome.value) throw systemError(outcome.value.refusal);
    else if ('lost' in outcome.value) made.lost.push(outcome.value.lost);
    else {
      const { written, contents } = outcome.value;
      made.files.push(...written.map((file) => ({ part, path: file.path, made: file })));
      if (contents !== null) made.contents.set(part.name, contents);
      const kept = written.map(({ path, digest }) => [path, digest] as const);
      records.search.put(part.name, { key: part.key, files: kept, contents });
    }
  });
}

function forgetSelection(
  name: string,
  { searchSelections, selections }: Pick<Records, 'searchSelections' | 'selections'>,
): void {
  const kept = searchSelections.get(name);
  if (kept !== null) selections.remove(kept.place);
  searchSelections.remove(name);
}

function failed(why: string): Problem {
  return error(
    'page-failed',
    null,
    `The search index cannot be made: ${why.replace(/\s+/g, ' ').replace(/\.$/, '')}.`,
    'Look for an article of extreme length, or write "search: false" in bantin.yaml to build without a search.',
  );
}
