import type { Digest } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import { systemError } from '../../base/refusal.ts';
import { type Reason, stalenessOf } from '../../engine/staleness.ts';
import type { Extent } from '../../engine/store-index.ts';
import { openReceipts, type Receipts, withSelection } from '../cache/receipts.ts';
import { isUnchanged, type PlannedOutput, viewThatStands } from '../plan/planned-output.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { startProgress } from '../progress.ts';
import { foreign } from '../publish/obstacles.ts';
import type { OpenOutput } from '../publish/open-output.ts';
import type { Session } from '../session.ts';
import { brokenTemplates } from './broken-templates.ts';
import { type Lost, type RenderInput, renderTask } from './render-task.ts';
import { tellOnce } from './tell-once.ts';
import type { Written } from './write.ts';

export interface Rendered {
  /** Digest of every output, by path. */
  readonly outputs: ReadonlyMap<string, Digest>;
  /** Staged, with why each was made again. */
  readonly written: ReadonlyMap<string, readonly Reason[]>;
  /** As they were, but of which the disk says something else than the manifest. */
  readonly touched: readonly string[];
  readonly receipts: Receipts;
  /** What could not be read of the cache: then nothing may be published. */
  readonly lost: readonly Lost[];
  readonly problems: readonly Problem[];
}

interface UnderWay {
  readonly output: PlannedOutput;
  readonly shared: string;
  readonly kept: Extent | null;
}

/**
 * Renders into the stage every output of the plan that is not recorded as it stands: an equal selection is not looked at, an
 * equal view is not rendered, equal bytes are not written. `flawed` says that errors in what pages are made from are told
 * already: a page that fails only because its inputs failed is not reported again.
 */
export async function renderAll(
  plan: SitePlan,
  { manifest }: OpenOutput,
  { places, records, pool, apart, onEvent, stop }: Session,
  flawed: boolean,
): Promise<Rendered> {
  const broken = brokenTemplates(plan.context.theme);
  const receipts = openReceipts(records, { whole: plan.whole });
  const outputs = new Map<string, Digest>(plan.others);
  const written = new Map<string, readonly Reason[]>();
  const touched: string[] = [];
  const problems: Problem[] = [];
  const lost: Lost[] = [];
  /** By the place of their inputs. */
  const underWay = new Map<number, UnderWay>();
  const progress = startProgress('render', plan.count, onEvent, stop);

  function* stale(): Generator<RenderInput> {
    let fresh = 0;
    let place = 0;
    for (const output of plan.outputs) {
      const shared = receipts.share(output.shared);
      if (isUnchanged(output, shared)) {
        keep(output, output.recorded?.[7] ?? null);
        fresh += 1;
        continue;
      }
      if (broken.isGivenUp(output)) continue;
      const { input, kept } = output.input();
      underWay.set(place, { output, shared, kept });
      place += 1;
      yield { ...input, expected: viewThatStands(output, shared) };
    }
    progress.tick(fresh);
  }
  const keep = ({ path, recorded, selection, standing }: PlannedOutput, kept: Extent | null) => {
    if (recorded === null) return;
    outputs.set(path, recorded[0]);
    receipts.keep(path, withSelection(recorded, selection, kept));
    if (!standing.asRecorded) touched.push(path);
  };
  const done = (view: Digest, made: Written, { output, shared, kept }: UnderWay) => {
    const { path, recorded, body, selection, origin, standing, expected } = output;
    const parts = { ...output.shared, view, ...(body === null ? {} : { body }) };
    const receipt = recorded && { digest: recorded[0], parts: receipts.partsOf(recorded) };
    const verdict = stalenessOf(parts, receipt, standing.state);
    const because = verdict.fresh ? [] : verdict.because;
    const { digest, there } = made;
    outputs.set(path, digest);
    // A file that changed after its digest was taken was published as it is now; its receipt would vouch for the other.
    if (expected === null || expected === digest)
      receipts.keep(path, [digest, shared, view, body, selection, origin, because, kept]);
    if (there === 'same') touched.push(path);
    else written.set(path, because);
    if (there === 'other' && manifest !== null && !manifest.has(path))
      problems.push(foreign(places.out, path));
  };
  const threads = plan.ownTemplates ? apart : pool;
  const work = threads.each(renderTask, plan.context, stale(), (index, outcome) => {
    const item = underWay.get(index);
    if (item === undefined) return;
    underWay.delete(index);
    if (!outcome.ok) {
      if (outcome.why !== 'crash' || !flawed) broken.tell(item.output, outcome.why, outcome.message);
    } else if ('lost' in outcome.value) lost.push(outcome.value.lost);
    else if ('refusal' in outcome.value) throw systemError(outcome.value.refusal);
    else if ('problems' in outcome.value) problems.push(...outcome.value.problems);
    else if (outcome.value.written === null) keep(item.output, item.kept);
    else done(outcome.value.view, outcome.value.written, item);
    progress.tick(1);
  });
  await progress.through(work);
  return {
    outputs,
    written,
    touched,
    receipts,
    lost,
    problems: tellOnce([...problems, ...broken.problems()]),
  };
}
