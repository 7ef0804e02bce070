import { joinPath } from '../base/addresses/paths.ts';
import type { Locale } from '../base/locale/locale.ts';
import { error, type Problem } from '../base/problem.ts';
import type { Config } from '../site/settings/config.ts';
import { inEachLanguage } from '../site/settings/in-each-language.ts';

/** Where what is new in a language lies, and the settings and words of that language. */
interface WritingIn {
  /** The folder of the content, and in it that of the language, from the site's root. */
  readonly content: string;
  readonly config: Config;
  readonly locale: Locale;
}

/** The language of a site that is asked for, its first when none is; null with a problem when the site has no such language. */
export function writingIn(
  asked: string | null,
  config: Config,
  locale: Locale,
): { readonly where: WritingIn | null; readonly problems: readonly Problem[] } {
  const all = inEachLanguage(config, locale);
  const of = all.find((one) => one.config.language === (asked ?? config.language));
  if (of === undefined) return { where: null, problems: [notOfSite(asked ?? '', all)] };
  const folder = config.languages.length === 0 ? '' : of.config.language;
  return { where: { ...of, content: joinPath(config.content, folder) ?? config.content }, problems: [] };
}

function notOfSite(asked: string, all: readonly { readonly config: Config }[]): Problem {
  const known = all.map(({ config }) => config.language).join(', ');
  return error('unknown-language', null, `The site has no language "${asked}".`, `Use one of: ${known}.`);
}
