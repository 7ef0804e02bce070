import type { Digest } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import { systemError } from '../../base/refusal.ts';
import type { Extent } from '../../engine/store-index.ts';
import type { Lost } from '../cache/lost-value.ts';
import { openReceipts } from '../cache/receipts.ts';
import { isUnchanged, type PlannedOutput, viewThatStands } from '../plan/planned-output.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { startProgress } from '../progress.ts';
import type { OpenOutput } from '../publish/open-output.ts';
import type { Session } from '../session.ts';
import { brokenTemplates } from './broken-templates.ts';
import { gatherOutputs, type MadeOutputs } from './made-outputs.ts';
import { type RenderInput, renderTask } from './render-task.ts';
import { tellOnce } from './tell-once.ts';
import type { Written } from './write.ts';

export interface Rendered extends MadeOutputs {
  /** What could not be read of the cache: then nothing may be published. */
  readonly lost: readonly Lost[];
  readonly problems: readonly Problem[];
}

interface UnderWay {
  readonly planned: PlannedOutput;
  readonly shared: string;
  readonly selectionPlace: Extent | null;
}

/**
 * Renders into the stage every output of the plan that is not recorded as it stands: an equal selection is not looked at, an
 * equal view is not rendered, equal bytes are not written. `flawed` says that errors in what pages are made from are told
 * already: a page that fails only because its inputs failed is not reported again.
 */
export async function renderAll(
  plan: SitePlan,
  output: OpenOutput,
  { places, records, pool, apart, onEvent, stop }: Session,
  flawed: boolean,
): Promise<Rendered> {
  const broken = brokenTemplates(plan.context.theme);
  const receipts = openReceipts(records, { whole: plan.whole });
  const before = { outputs: plan.others, written: new Map(), touched: [], receipts };
  const gathered = gatherOutputs(before, output, places.out);
  const problems: Problem[] = [];
  const lost: Lost[] = [];
  /** By the place of their inputs. */
  const underWay = new Map<number, UnderWay>();
  const progress = startProgress('render', plan.count, onEvent, stop);

  function* stale(): Generator<RenderInput> {
    let fresh = 0;
    let place = 0;
    for (const planned of plan.outputs) {
      const shared = receipts.share(planned.shared);
      if (isUnchanged(planned, shared)) {
        stands(planned, planned.recorded?.selectionPlace ?? null);
        fresh += 1;
        continue;
      }
      if (broken.isGivenUp(planned)) continue;
      const { input, selectionPlace } = planned.input();
      underWay.set(place, { planned, shared, selectionPlace });
      place += 1;
      yield { ...input, standingView: viewThatStands(planned, shared) };
    }
    progress.tick(fresh);
  }
  const stands = (
    { path, recorded, selection, standing }: PlannedOutput,
    selectionPlace: Extent | null,
  ): void => {
    if (recorded !== null)
      gathered.stands(path, recorded, standing.asRecorded, { selection, selectionPlace });
  };
  const made = (view: Digest, file: Written, { planned, shared, selectionPlace }: UnderWay): void => {
    const { path, recorded, body, selection, origin, standing, fileDigest } = planned;
    const parts = { ...planned.shared, view, ...(body === null ? {} : { body }) };
    const { state } = standing;
    // A file that changed after its digest was taken was published as it is now; its receipt would vouch for the other.
    const isVouched = fileDigest === null || fileDigest === file.digest;
    gathered.made(
      { path, parts, shared, selection, selectionPlace, origin, recorded, state },
      file,
      isVouched,
    );
  };
  const threads = plan.ownTemplates ? apart : pool;
  const work = threads.each(renderTask, plan.context, stale(), (index, outcome) => {
    const item = underWay.get(index);
    if (item === undefined) return;
    underWay.delete(index);
    if (!outcome.ok) {
      if (outcome.why !== 'crash' || !flawed) broken.tell(item.planned, outcome.why, outcome.message);
    } else if ('lost' in outcome.value) lost.push(outcome.value.lost);
    else if ('refusal' in outcome.value) throw systemError(outcome.value.refusal);
    else if ('problems' in outcome.value) problems.push(...outcome.value.problems);
    else if (outcome.value.written === null) stands(item.planned, item.selectionPlace);
    else made(outcome.value.view, outcome.value.written, item);
    progress.tick(1);
  });
  await progress.through(work);
  const { problems: ofFiles, ...rendered } = gathered.end();
  return { ...rendered, lost, problems: tellOnce([...problems, ...ofFiles, ...broken.problems()]) };
}
