import { error, type Place, type Problem, warning } from '../../../base/problem.ts';
import { nearestAmong } from '../../../base/text/nearest.ts';
import { fold } from '../../../base/text/text.ts';

/** In shorter names one letter makes another name. */
const shortest = 6;

/** The author with a file whose name differs from one without by marks, or by one letter; null when there is none. */
export function doubtedAmong(names: Iterable<string>): (name: string) => string | null {
  const nearest = nearestAmong(names);
  return (name) => {
    const meant = nearest(name, 1);
    if (meant === null) return null;
    const letters = fold(name).toLowerCase();
    return letters.length >= shortest || letters === fold(meant).toLowerCase() ? meant : null;
  };
}

export function doubtedAuthor(text: string, meant: string, at: Place | null, isStrict: boolean): Problem {
  const problem = isStrict ? error : warning;
  return problem(
    'unknown-author',
    at,
    `No file in the folder "authors" is that of "${text}", and there is one of "${meant}"; they are shown as two people.`,
    `Write "${meant}" here if that is who is meant, or give "${text}" a file too.`,
  );
}
