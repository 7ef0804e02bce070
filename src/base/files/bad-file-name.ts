import { error, type Problem } from '../problem.ts';

/** Of a file or folder that is passed over for its name; `file` is its path from the site's root. */
export function badFileName(file: string): Problem {
  return error(
    'bad-file-name',
    null,
    `The name "${file.replace(/[\t\n]/g, '\ufffd')}" holds a character that no text may hold, such as a line break or a control character, so nothing can name it.`,
    'Rename it with letters, digits and hyphens.',
  );
}
