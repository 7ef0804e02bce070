import { compareCodeUnits } from '../../base/order.ts';
import type { Problem } from '../../base/problem.ts';

/** One mistake in a template is told once, with the first page that it spoils and the number of the others. */
export function tellOnce(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, { first: Problem; others: number }>();
  for (const problem of problems.toSorted((a, b) => compareCodeUnits(a.message, b.message))) {
    const place =
      problem.at === null ? problem.message : `${problem.at.file}:${problem.at.line}:${problem.at.column}`;
    const before = told.get(`${problem.code} ${place}`);
    if (before === undefined) told.set(`${problem.code} ${place}`, { first: problem, others: 0 });
    else before.others += 1;
  }
  return [...told.values()].map(({ first, others }) =>
    others === 0 ? first : { ...first, message: `${first.message} ${alsoThere(others)}` },
  );
}

function alsoThere(others: number): string {
  return others === 1 ? 'One more page fails there too.' : `${others} more pages fail there too.`;
}
