import { hasErrors, type Problem, sortProblems, strict } from '../base/problem.ts';

/** Gathers the problems that the steps of a build come back with. */
export interface Findings {
  /** The step, its problems noted. */
  readonly note: <T extends { readonly problems: readonly Problem[] }>(step: T) => T;
  /** All so far, sorted by file and place. */
  readonly all: () => readonly Problem[];
  readonly failed: () => boolean;
}

/** With `everyWarning` each warning counts as an error, as `--strict` asks. */
export function newFindings(everyWarning: boolean): Findings {
  const problems: Problem[] = [];
  const judged = () => (everyWarning ? strict(problems) : problems);
  return {
    note: (step) => {
      problems.push(...step.problems);
      return step;
    },
    all: () => sortProblems(judged()),
    failed: () => hasErrors(judged()),
  };
}
