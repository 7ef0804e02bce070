import { Failure } from '../../base/problem.ts';
import { left, type Note } from '../brought/brought.ts';

/** What `make` makes of one of several files; where it cannot be read, why not, so that the others are brought in. */
export function orWhyNot<T>(from: string, make: () => T): T | { readonly note: Note } {
  try {
    return make();
  } catch (cause) {
    return whyNot(from, cause);
  }
}

/** Throws the cause again when it is no `Failure`. */
export function whyNot(from: string, cause: unknown): { readonly note: Note } {
  if (!(cause instanceof Failure)) throw cause;
  return { note: left(from, 'text that cannot be read', cause.problems[0]?.message ?? '') };
}
