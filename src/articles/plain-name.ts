import { fold } from '../base/text.ts';

/** The plain form of a field's name: case, marks, spaces, `-` and `_` do not matter. */
export function plainName(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/[\s_.-]+/g, '');
}
