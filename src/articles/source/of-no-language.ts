import { error, type Problem } from '../../base/problem.ts';

/** An error for a file that lies beside the folders of the languages, and so is in none of them. */
export function ofNoLanguage(file: string, languages: readonly string[]): Problem {
  const [first = ''] = languages;
  const named = (part: string) => languages.find((one) => one.toLowerCase() === part.toLowerCase());
  const folder = file.split('/').find((part) => named(part) !== undefined);
  return error(
    'no-language',
    { file, line: 1, column: 1 },
    `The file lies in the folder of no language, so nobody knows in which of them it is: ${languages.join(', ')}.`,
    folder === undefined
      ? `Move it, with the folder in which it lies, into "${first}" or another of these.`
      : `Call the folder "${named(folder)}" and not "${folder}".`,
  );
}
