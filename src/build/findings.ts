import { hasErrors, type Problem, sortProblems, strict } from '../base/problem.ts';

/** Gathers the problems that the steps of a build come back with. */
interface Findings {
  /** The step, its problems noted. */
  readonly note: <T extends { readonly problems: readonly Problem[] }>(step: T) => T;
  /** All so far, sorted by file and place; what many threads found is told once. */
  readonly all: () => readonly Problem[];
  readonly failed: () => boolean;
  /** From now on, problems of these codes are not heard. */
  readonly ignore: (codes: ReadonlySet<string>) => void;
}

/** With `everyWarning` each warning counts as an error, as `--strict` asks. */
export function newFindings(everyWarning: boolean): Findings {
  const problems: Problem[] = [];
  let ignored: ReadonlySet<string> = new Set();
  const judged = () => (everyWarning ? strict(problems) : problems);
  return {
    note: (step) => {
      problems.push(...step.problems.filter(({ code }) => !ignored.has(code)));
      return step;
    },
    all: () => sortProblems(withoutTwins(judged())),
    failed: () => hasErrors(judged()),
    ignore: (codes) => {
      ignored = codes;
    },
  };
}

/** The problems without those that are equal to another in everything. */
function withoutTwins(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
