import type { Problem } from '../base/problem.ts';
import type { Translate } from './translator.ts';

/** The same problem in the language of `translate`; its code stays. */
export function translateProblem(problem: Problem, translate: Translate): Problem {
  return { ...problem, message: translate(problem.message), hint: translate(problem.hint) };
}
