import { fold } from '../../base/text/text.ts';

/** The plain form of a field's name: case, marks, width, spaces, `-` and `_` do not matter. */
export function plainName(name: string): string {
  return fold(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s_.-]+/g, '');
}
