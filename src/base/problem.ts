/**
 * What is wrong with a site, as plain data: the one shape for every message to the people who write it.
 *
 * `message` says what is wrong and why in a full sentence, `hint` what to do about it. Neither holds colour, a label
 * such as "Error:", nor the place; printing adds those. `code` never changes once published, so that tools can rely
 * on it. Anything thrown that is not a `Failure` is a bug in bantin.
 */

import { compareCodeUnits } from './order.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A place in a file of the site: its path below the site's root with `/`, and line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly at: Place | null;
}

/** A step that could not give its value: carries every problem it found, never just the first. */
export class Failure extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'Failure';
    this.problems = problems;
  }
}

export function error(code: string, at: Place | null, message: string, hint: string): Problem {
  return { code, severity: 'error', message, hint, at };
}

export function warning(code: string, at: Place | null, message: string, hint: string): Problem {
  return { code, severity: 'warning', message, hint, at };
}

export function info(code: string, at: Place | null, message: string, hint: string): Problem {
  return { code, severity: 'info', message, hint, at };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

export function isSamePlace(a: Place | null, b: Place | null): boolean {
  return a?.file === b?.file && a?.line === b?.line && a?.column === b?.column;
}

/** The problems in the order in which a person mends them: by file, line and column; those without a place first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareCodeUnits(a.at?.file ?? '', b.at?.file ?? '') ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      compareCodeUnits(a.code, b.code) ||
      compareCodeUnits(a.message, b.message),
  );
}

/** The same problems with every warning made an error, as `--strict` asks. */
export function strict(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) =>
    problem.severity === 'warning' ? { ...problem, severity: 'error' } : problem,
  );
}
