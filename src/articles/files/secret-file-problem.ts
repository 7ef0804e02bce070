import { error, type Problem } from '../../base/problem.ts';

/** The error that the file `file` keeps something secret. */
export function secretFile(file: string, what: string): Problem {
  return error(
    'secret-file',
    null,
    `The file "${file}" seems to hold ${what}, which nobody is to read.`,
    'Move it out of the folder of the site, and out of version control; if it was published once, change what it keeps secret. ' +
      'A public certificate may stay as .crt, data as .csv or .zip.',
  );
}
