import type { Problem } from '../base/problem.ts';
import type { Fragment } from './fragment.ts';
import type { Reference } from './markdown.ts';

/** An author as `content/authors/<id>.md` describes them. */
export interface AuthorProfile {
  /** File name without `.md`. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly role: string | null;
  /** Path for the holes, as in `Figure.src`. */
  readonly picture: string | null;
  readonly email: string | null;
  readonly biography: Fragment;
  readonly references: readonly Reference[];
}

export interface AuthorProfileResult {
  readonly profile: AuthorProfile | null;
  readonly problems: readonly Problem[];
}
