import { readLanguageTag } from '../../../articles/front-matter/values/written-language.ts';
import { loadLocale } from '../../../base/locale/load-locale.ts';
import { error, type Problem } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';

/** The tag of a language that has words, by itself or as people call it: `tiếng Việt`; any other text as it is. */
export function languageMeant(written: string): string {
  const tag = loadLocale(written) === null ? readLanguageTag(written) : null;
  return tag === null || loadLocale(tag) === null ? written : tag;
}

/** The language at the top of the site as its settings write it; Vietnamese where they name none. */
export function mainLanguage({ data }: YamlDocument): string {
  const named = data.language ?? firstOf(data);
  return typeof named === 'string' ? languageMeant(named) : 'vi';
}

/** An error where they name two. */
export function languageProblems({ data, placeOf }: YamlDocument): Problem[] {
  const { language } = data;
  const first = firstOf(data);
  if (typeof first !== 'string' || typeof language !== 'string') return [];
  if (languageMeant(first) === languageMeant(language)) return [];
  return [
    error(
      'contradiction',
      placeOf(['language']),
      `The language of the site is "${language}", but "${first}" is the first of its "languages".`,
      'Name the language of the front page first, and leave out "language".',
    ),
  ];
}

function firstOf({ languages }: YamlDocument['data']): unknown {
  if (typeof languages !== 'object' || languages === null) return undefined;
  return Array.isArray(languages) ? languages[0] : Object.keys(languages)[0];
}
