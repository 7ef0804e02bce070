import { isInnerPath } from '../../base/addresses/paths.ts';
import type { Digest } from '../../base/digest.ts';
import { readChecked } from '../snapshot/checked-file.ts';
import type { CommitPlan } from './commit-plan.ts';
import type { Manifest } from './manifest.ts';

/** A commit that has begun. Outputs are told as they differ from what the manifest recorded before. */
interface Journal extends Pick<CommitPlan, 'written' | 'removed' | 'touched'> {
  readonly made: readonly (readonly [string, Digest])[];
  readonly gone: readonly string[];
}

export function toJournal(plan: CommitPlan, before: Manifest | null): Journal {
  const { outputs, written, removed, touched } = plan;
  const made = [...outputs].filter(
    ([name, digest]) => before?.get(name)?.digest !== digest || before.get(name)?.kept === true,
  );
  const gone = [...(before?.keys() ?? [])].filter((name) => !outputs.has(name));
  return { written, removed, touched, made, gone };
}

/** Null when there is none, or it is torn. What names no place below the output folder is left out. */
export function readJournal(file: string): Journal | null {
  const read = readChecked<Partial<Record<keyof Journal, unknown>>>(file);
  if (read === null || typeof read !== 'object') return null;
  return {
    written: pathsIn(read.written),
    removed: pathsIn(read.removed),
    touched: pathsIn(read.touched),
    made: listIn(read.made).filter(isMade),
    gone: pathsIn(read.gone),
  };
}

function isMade(value: unknown): value is [string, Digest] {
  return Array.isArray(value) && isInnerPath(value[0]) && typeof value[1] === 'string';
}

function pathsIn(value: unknown): string[] {
  return listIn(value).filter(isInnerPath);
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
