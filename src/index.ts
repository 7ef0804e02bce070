/** What programs may use of bantin; everything else may change without notice. */

export type { Place, Problem, Severity } from './base/problem.ts';
export { build } from './build/build.ts';
export type { BuildEvent, OnEvent } from './build/events.ts';
export type { BuildOptions, BuildResult, Summary } from './build/options.ts';
