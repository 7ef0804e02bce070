import { error, type Place, type Problem, warning } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import type { ArticleSettings } from '../../settings.ts';
import { articleKey } from '../../source/key.ts';
import { belowLanguage, languageFolder } from '../../source/language-folder.ts';
import { writtenArticle } from '../../source/written-article.ts';
import { readLanguageTag } from '../values/written-language.ts';
import type { WrittenTranslations } from '../values/written-translations.ts';

/** What a document says of its versions in other languages. */
export interface NamedTranslations {
  /** A name that all versions of it share, and where it stands; null when it has none. */
  readonly shared: { readonly name: string; readonly at: Place } | null;
  readonly named: readonly NamedTranslation[];
}

export interface NamedTranslation {
  /** The folder of its language. */
  readonly language: string;
  /** Of the document that is meant. */
  readonly key: string;
  readonly written: string;
  readonly at: Place;
}

type Surroundings = Pick<ArticleSettings, 'contentFolder' | 'languages'>;

/** What the front matter of the document at `path` says of its versions; null when that is nothing. */
export function readTranslations(
  { translations, translationKey }: WrittenTranslations,
  yaml: Pick<YamlDocument, 'data' | 'placeOf'>,
  path: string,
  settings: Surroundings,
): { readonly translations: NamedTranslations | null; readonly problems: readonly Problem[] } {
  const entries = Array.isArray(translations)
    ? translations.map((written, index) => [null, written, index] as const)
    : Object.entries(translations).flatMap(([tag, written]) =>
        written === null ? [] : [[tag, written, tag] as const],
      );
  if (entries.length === 0 && translationKey === null) return { translations: null, problems: [] };
  if (Object.keys(settings.languages).length === 0) {
    const field = entries.length > 0 ? 'translations' : 'translationKey';
    return { translations: null, problems: [inOneLanguage(field, yaml.placeOf([field], true))] };
  }
  const problems: Problem[] = [];
  const own = languageFolder(path, settings.languages);
  const named = entries.flatMap(([tag, written, step]): NamedTranslation[] => {
    const isAlone = Array.isArray(translations) && !Array.isArray(yaml.data.translations);
    const at = yaml.placeOf(isAlone ? ['translations'] : ['translations', step]);
    const language = tag === null ? null : folderOfTag(tag, settings.languages);
    if (tag !== null && language === null) {
      problems.push(unknownLanguage(tag, yaml.placeOf(['translations', tag], true), settings));
      return [];
    }
    const key = keyIn(language ?? own, written, path, settings);
    const found = key === null ? '' : languageFolder(key, settings.languages);
    if (key === articleKey(path)) {
      // Among others it may stand, as it does in a list of all versions.
      if (entries.length === 1) problems.push(itself(written, at));
      return [];
    }
    if (key !== null && found !== '' && found !== own && found === (language ?? found))
      return [{ language: found, key, written, at }];
    problems.push(key === null ? noPath(written, at) : wrongFolder(written, language, own, settings, at));
    return [];
  });
  const shared =
    translationKey === null ? null : { name: translationKey, at: yaml.placeOf(['translationKey']) };
  return { translations: shared === null && named.length === 0 ? null : { shared, named }, problems };
}

/** A name alone stands in the folder of the other language that is called as the one in which the document lies. */
function keyIn(language: string, written: string, path: string, settings: Surroundings): string | null {
  const isSeenFromHere = /^\.{1,2}\//.test(written);
  const from = isSeenFromHere ? path : `${language}/${belowLanguage(path, settings.languages)}`;
  const place = written.replace(/^\/+/, '');
  return writtenArticle(place, from, settings.contentFolder, settings.languages);
}

/** The folder that is meant by the tag or the name of a language: also `en-US`, where one of `en` is there alone. */
function folderOfTag(written: string, languages: Surroundings['languages']): string | null {
  const folders = Object.keys(languages);
  const tag = readLanguageTag(written) ?? written;
  const same = folders.find((folder) => folder.toLowerCase() === tag.toLowerCase());
  if (same !== undefined) return same;
  const main = (one: string) => one.toLowerCase().split('-')[0];
  const [only, ...others] = folders.filter((folder) => main(folder) === main(tag));
  return only === undefined || others.length > 0 ? null : only;
}

function inOneLanguage(field: string, at: Place): Problem {
  return warning(
    'ignored-field',
    at,
    `The site has one language, so "${field}" leads nowhere and is not used.`,
    'Name the languages in bantin.yaml, such as "languages: [vi, en]", or remove the field.',
  );
}

function unknownLanguage(tag: string, at: Place, { languages }: Surroundings): Problem {
  return error(
    'unknown-language',
    at,
    `"${tag}" is none of the languages of the site: ${Object.keys(languages).join(', ')}.`,
    'Write one of these, or name the language in bantin.yaml.',
  );
}

function itself(written: string, at: Place): Problem {
  return error(
    'broken-link',
    at,
    `"${written}" is named as a version in another language, and is this article itself.`,
    'Write the language and the path of the other article: { en: en/xa-hoi/festival.md }.',
  );
}

function noPath(written: string, at: Place): Problem {
  return error(
    'bad-path',
    at,
    `The version "${written}" is no path inside the content folder.`,
    'Write the path of its .md file, such as "en/kinh-te/water.md".',
  );
}

function wrongFolder(
  written: string,
  language: string | null,
  own: string,
  { languages }: Surroundings,
  at: Place,
): Problem {
  const other = Object.keys(languages).find((one) => one !== own) ?? own;
  if (language === own || language === null) {
    return error(
      'wrong-value',
      at,
      `The version "${written}" lies in the language of this file, not in another one.`,
      `Name the language with it: "translations: { ${other}: … }".`,
    );
  }
  return error(
    'wrong-value',
    at,
    `"${written}" is named as the version in "${language}", and lies in the folder of another language.`,
    `Name what lies in the folder "${language}".`,
  );
}
