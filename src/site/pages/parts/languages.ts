import type { Translation } from '../../order/versions/translations.ts';
import type { AlternateView, LanguageLink } from '../view-parts.ts';
import type { ViewContext } from './view-context.ts';

/** What stands on a page for the other languages of the site; nothing where it has one. */
export function toLanguages(
  url: string,
  isListed: boolean,
  context: ViewContext,
): { readonly languages: readonly LanguageLink[]; readonly alternates: readonly AlternateView[] } {
  const { translations } = context;
  return {
    languages: languageLinks(isListed ? url : context.config.front, context),
    alternates: isListed ? toAlternates(translations, context) : [],
  };
}

const noLinks: readonly LanguageLink[] = [];

/** The page in each language of the site, `here` in its own; where there is no version of it, the front page of that language. */
function languageLinks(
  here: string,
  { config, translations, addresses }: ViewContext,
): readonly LanguageLink[] {
  if (config.languages.length < 2) return noLinks;
  return config.languages.map(({ language, name, front }) => {
    const version = translations.find((one) => one.language === language);
    const isCurrent = language === config.language;
    const url = version?.url ?? (isCurrent ? here : front);
    return { href: addresses.href(url), title: name, language, isCurrent };
  });
}

const noAlternates: readonly AlternateView[] = [];

/** Every version that search engines may list, itself among them, and the one for readers of all other languages. */
export function toAlternates(
  translations: readonly Translation[],
  { addresses }: Pick<ViewContext, 'addresses'>,
): readonly AlternateView[] {
  const listed = translations.filter(({ index }) => index);
  const [first] = listed;
  if (first === undefined || listed.length < 2) return noAlternates;
  const versions = listed.map(({ language, url }) => ({ language, canonical: addresses.absolute(url) }));
  return [...versions, { language: 'x-default', canonical: addresses.absolute(first.url) }];
}
