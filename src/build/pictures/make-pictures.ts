import type { Problem } from '../../base/problem.ts';
import { systemError } from '../../base/refusal.ts';
import type { UsedPicture } from '../../site/order/pictures/picture-uses.ts';
import { startProgress } from '../progress.ts';
import type { Session } from '../session.ts';
import { unusable } from './picture-problems.ts';
import type { PictureRecord } from './picture-record.ts';
import { type PictureContext, type PictureInput, type PictureOutput, pictureTask } from './picture-task.ts';

/** A picture of which files are missing. */
export interface StalePicture {
  readonly used: UsedPicture;
  readonly input: PictureInput;
  /** What is known of it and can still be used. */
  readonly kept: PictureRecord | null;
}

/**
 * Milliseconds that our own code may work on one picture, and megabytes that the heap of one thread may take (safety R10).
 * Its points are worked on in other threads, in which they are bounded by their number alone.
 */
const timeLimit = 60_000;
const memoryLimit = 512;

/**
 * Makes the missing files in threads of their own, which end with the work: pixels take a lot of memory, and more time
 * than any article may. Gives each record away as soon as its files stand in the folder of pictures.
 */
export async function makePictures(
  stale: readonly StalePicture[],
  context: PictureContext,
  { machine, threads, onEvent }: Session,
  onDone: (used: UsedPicture, record: PictureRecord) => void,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const pool = machine.createPool({ threads, timeLimit, memoryLimit, modules: [pictureTask.module] });
  const progress = startProgress('pictures', stale.length, onEvent, () => void pool.close());
  const inputs = stale.map(({ input }) => input);
  const work = pool.each(pictureTask, context, inputs, (index, outcome) => {
    const item = stale[index];
    if (item === undefined) return;
    const { facts, at } = item.used;
    const output: PictureOutput = outcome.ok ? outcome.value : { unusable: causes[outcome.why] };
    if ('refusal' in output) throw systemError(output.refusal);
    if ('unusable' in output) {
      problems.push(unusable(facts.file, output.unusable, at(), outcome.ok ? '' : outcome.message));
    } else onDone(item.used, joined(item.kept, output.record));
    progress.tick(1);
  });
  try {
    await progress.through(work);
  } finally {
    await pool.close();
  }
  return problems;
}

const causes = { 'time-limit': 'too-slow', memory: 'too-large', crash: 'damaged' } as const;

/** The record of a picture with the files that were there before it. */
function joined(kept: PictureRecord | null, now: PictureRecord): PictureRecord {
  return kept?.digest === now.digest ? { ...now, made: [...kept.made, ...now.made] } : now;
}
