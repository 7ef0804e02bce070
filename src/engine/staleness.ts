import { compareCodeUnits } from '../base/order.ts';
import type { Parts, Receipt } from './receipt.ts';

/** Whether an output may stay as it is; if not, all that speaks against it, which is what `explain` prints. */
type Verdict =
  | { readonly fresh: true }
  | { readonly fresh: false; readonly because: readonly [Reason, ...Reason[]] };

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

const neverBuilt: Verdict = { fresh: false, because: [{ why: 'never-built' }] };

/** Fresh only when there is a receipt for exactly these parts and its output stands as it was written. */
export function stalenessOf(parts: Parts, receipt: Receipt | null, output: OutputState): Verdict {
  if (receipt === null) return neverBuilt;
  const [first, ...more] = [
    ...changedParts(parts, receipt.parts).map((part) => ({ why: 'part-changed' as const, part })),
    ...(output === 'missing' ? [{ why: 'output-missing' as const }] : []),
    ...(output === 'changed' ? [{ why: 'output-changed' as const }] : []),
  ];
  return first === undefined ? { fresh: true } : { fresh: false, because: [first, ...more] };
}

/** The names of the parts that differ, sorted. */
function changedParts(now: Parts, before: Parts): string[] {
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  const differs = (name: string) => !Object.hasOwn(now, name) || now[name] !== before[name];
  return [...names].filter(differs).sort(compareCodeUnits);
}
