import type { Problem } from '../../base/problem.ts';

/** A text of another generator taken apart. */
export interface TakenApart {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly problems: readonly Problem[];
}
