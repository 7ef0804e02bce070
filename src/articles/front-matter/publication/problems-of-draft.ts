import type { Problem } from '../../../base/problem.ts';

/**
 * The problems of a document, none of them an error where `draft` says what makes it one: a draft is unfinished, no reader sees it, and what
 * is wrong with it is told and stops no one. That it is one must be beyond doubt.
 */
export function problemsOfDraft(problems: readonly Problem[], draft: string | null): readonly Problem[] {
  if (draft === null || problems.some(doubtsDraft)) return problems;
  return problems.map((problem) =>
    problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem,
  );
}

/** Whether a problem leaves open if something is to be published, and for whom. */
export function doubtsDraft({ code }: Problem): boolean {
  return doubts.has(code);
}

const doubts: ReadonlySet<string> = new Set(['contradiction', 'unclear-publication', 'restricted-reading']);
