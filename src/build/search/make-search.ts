import { isEmptyFolder } from '../../base/files/files.ts';
import { error, type Problem } from '../../base/problem.ts';
import { systemError } from '../../base/refusal.ts';
import type { SegmentContents } from '../../search/index/segment-contents.ts';
import { indexUrl } from '../../site/addresses/site-urls.ts';
import { startProgress } from '../progress.ts';
import type { Lost } from '../render/render-task.ts';
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
  for (const table of [records.search, records.searchSelections]) {
    for (const name of table.keys()) if (!names.has(name)) table.remove(name);
  }
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
  const { records, places, onEvent, threads } = session;
  const { config, locale, states } = plan;
  const files: SearchFile[] = [];
  const stale: SearchPart[] = [];
  const former: string[] = [];
  const contents = new Map<string, SegmentContents>();
  for (const part of parts) {
    const kept = records.search.get(part.name);
    if (kept === null || kept.key !== part.key || !standsAsMade(kept, states, records)) {
      stale.push(part);
      former.push(...(kept?.files ?? []).map(([path]) => path));
    } else {
      files.push(...kept.files.map(([path]) => ({ part, path, made: null })));
      if (kept.contents !== null) contents.set(part.name, kept.contents);
    }
  }
  const lost: Lost[] = [];
  const problems: Problem[] = [];
  if (stale.length === 0) return { files, former, lost, problems };
  const rows = parts.map(({ name, level, digest, count, last }) => ({ name, level, digest, count, last }));
  records.searchRows.put(config.front, rows);

  const folder = indexUrl('search', plan);
  const stage = { out: places.out, folder: places.stage, fresh: isEmptyFolder(places.out) };
  const context = { config, locale, folder, stage };
  const own = stale.some(({ count }) => count > many);
  // The threads that made the pages end first, so that their heaps are free. Half as many make segments: each holds all words of
  // thousands of articles, about as much as two of the others.
  if (own) await session.pool.close();
  const pool = own
    ? session.machine.createPool({
        threads: Math.ceil(threads / 2),
        timeLimit,
        memoryLimit,
        modules: [searchTask.module],
      })
    : session.pool;
  const total = stale.reduce((sum, { count }) => sum + count, 0);
  const progress = startProgress('search', total, onEvent, () => void pool.close());
  const make = (some: readonly SearchPart[], segments: SearchInput['segments']) => {
    function* inputs() {
      for (const part of some) {
        const input = part.input(segments);
        const { selection } = input;
        records.searchSelections.put(part.name, { key: part.key, selection });
        yield input;
      }
    }
    return pool.each(searchTask, context, inputs(), (index, outcome) => {
      const part = some[index];
      if (part === undefined) return;
      progress.tick(part.count);
      if (!outcome.ok) problems.push(failed(outcome.message));
      else if ('refusal' in outcome.value) throw systemError(outcome.value.refusal);
      else if ('lost' in outcome.value) lost.push(outcome.value.lost);
      else {
        const { written, contents: said } = outcome.value;
        files.push(...written.map((made) => ({ part, path: made.path, made })));
        if (said !== null) contents.set(part.name, said);
        const kept = written.map(({ path, digest }) => [path, digest] as const);
        records.search.put(part.name, { key: part.key, files: kept, contents: said });
      }
    });
  };
  const all = async () => {
    await make(
      stale.filter(({ level }) => level > 0),
      null,
    );
    if (problems.length > 0 || lost.length > 0) return;
    const closed = parts.filter(({ level }) => level > 0);
    const segments = closed.flatMap(({ name, level }) => {
      const said = contents.get(name);
      return said === undefined ? [] : [{ level, contents: said }];
    });
    await make(
      stale.filter(({ level }) => level === 0),
      segments,
    );
  };
  try {
    await progress.through(all());
  } finally {
    if (own) await pool.close();
  }
  return { files, former, lost, problems };
}

function failed(why: string): Problem {
  return error(
    'page-failed',
    null,
    `The search index cannot be made: ${why.replace(/\s+/g, ' ').replace(/\.$/, '')}.`,
    'Look for an article of extreme length, or write "search: false" in bantin.yaml to build without a search.',
  );
}
