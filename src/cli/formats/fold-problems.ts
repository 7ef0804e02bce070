import type { Place, Problem, Severity } from '../../base/problem.ts';

/** Problems that say the same of several places. */
export interface Fold {
  readonly problem: Problem;
  /** Where it is besides. */
  readonly others: readonly Place[];
}

/** What is shown of many problems: whoever mends a kind of fault needs no thousand examples of it. */
interface FoldedProblems {
  /** Notes first and errors last, where they are read; else in the order of the problems. */
  readonly folds: readonly Fold[];
  /** How many folds of each code are left out, most of them first. */
  readonly more: readonly { readonly code: string; readonly severity: Severity; readonly count: number }[];
}

const order: readonly Severity[] = ['info', 'warning', 'error'];

/** Puts equal problems together, and leaves out what goes beyond `most` different ones of a code and severity. */
export function foldProblems(problems: readonly Problem[], most: number): FoldedProblems {
  const equal = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { severity, code, message, hint } = problem;
    const key = [severity, code, message, hint].join('\n');
    const same = equal.get(key);
    if (same === undefined) equal.set(key, [problem]);
    else same.push(problem);
  }
  const folds: Fold[] = [];
  const counts = new Map<string, { code: string; severity: Severity; count: number }>();
  for (const [problem, ...rest] of equal.values()) {
    if (problem === undefined) continue;
    const { code, severity } = problem;
    const kind = counts.get(`${severity} ${code}`) ?? { code, severity, count: 0 };
    kind.count += 1;
    counts.set(`${severity} ${code}`, kind);
    if (kind.count <= most)
      folds.push({ problem, others: rest.flatMap(({ at }) => (at === null ? [] : [at])) });
  }
  return {
    folds: folds.toSorted((a, b) => order.indexOf(a.problem.severity) - order.indexOf(b.problem.severity)),
    more: [...counts.values()]
      .filter(({ count }) => count > most)
      .map((kind) => ({ ...kind, count: kind.count - most }))
      .sort((a, b) => b.count - a.count),
  };
}
