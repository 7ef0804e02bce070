import type { Problem } from '../base/problem.ts';
import type { Fault } from './options.ts';

/** Where the fault is when the places of a build could not be taken. */
export function whyRefused(problems: readonly Problem[]): Fault {
  return problems.some(({ code }) => code === 'build-running') ? 'busy' : 'settings';
}
