import { Failure, type Problem } from '../base/problem.ts';

/** Problems with how the tool was called or how the site is configured, rather than with what the site says. */
export class Misuse extends Failure {
  /** Absolute path of the folder from which the problems name their files; null when they name none. */
  readonly root: string | null;

  constructor(problems: readonly Problem[], root: string | null) {
    super(problems);
    this.root = root;
  }
}
