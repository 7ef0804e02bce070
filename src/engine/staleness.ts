import { compareCodeUnits } from '../base/order.ts';
import type { Parts, Receipt } from './receipt.ts';

/** What speaks against an output as it stands: what `explain` prints. */
export type Reason =
  /** No receipt that can be read. */
  | { readonly why: 'never-built' }
  /** There is a receipt but no such file any more. */
  | { readonly why: 'output-missing' }
  /** Something else than what we wrote stands there. */
  | { readonly why: 'output-changed' }
  /** A part that has another digest, or was not there before, or is not there any more. */
  | { readonly why: 'part-changed'; readonly part: string };

/** What stands where the output belongs. Results that are kept in the store are always intact. */
export type OutputState = 'intact' | 'missing' | 'changed';

/**
 * All reasons why an output had to be made again; none when there is a receipt for exactly these parts and its output stands as it
 * was written. Nothing is decided by them: that is done by `build/plan/planned-output.ts`.
 */
export function stalenessReasons(
  parts: Parts,
  receipt: Receipt | null,
  output: OutputState,
): readonly Reason[] {
  if (receipt === null) return [{ why: 'never-built' }];
  return [
    ...changedParts(parts, receipt.parts).map((part) => ({ why: 'part-changed' as const, part })),
    ...(output === 'missing' ? [{ why: 'output-missing' as const }] : []),
    ...(output === 'changed' ? [{ why: 'output-changed' as const }] : []),
  ];
}

/** The names of the parts that differ, sorted. */
function changedParts(now: Parts, before: Parts): string[] {
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  const differs = (name: string) => !Object.hasOwn(now, name) || now[name] !== before[name];
  return [...names].filter(differs).sort(compareCodeUnits);
}
