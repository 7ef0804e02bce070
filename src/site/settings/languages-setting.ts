import { z } from 'zod';
import { wordsList } from '../../articles/front-matter/values/field-words.ts';
import { loadLocale } from '../../base/locale/load-locale.ts';
import { refuse } from '../../base/refuse.ts';
import { language, line, or } from './config-values.ts';
import { footer } from './footer-setting.ts';
import { type ImprintSetting, imprint } from './imprint-setting.ts';
import { type MenuSetting, menu } from './menu-setting.ts';
import { sections } from './sections-setting.ts';

/** A language of a site in several: where it stands, and what it says in its own words. */
export interface LanguageSetting {
  /** Its tag, and the name of its folder below the content folder. */
  readonly language: string;
  /** As its readers call it. */
  readonly name: string;
  /** As `front` of the settings in that language. */
  readonly front: string;
  readonly own: OwnSettings;
}

const own = z.strictObject({
  title: or(line.nullable(), null),
  description: or(line.nullable(), null),
  organization: or(wordsList.nullable(), null),
  sections: or(sections.nullable(), null),
  menu,
  footer: or(footer.nullable(), null),
  imprint,
});

/** What a language says for itself; null where it says nothing. */
export interface OwnSettings {
  readonly title: string | null;
  readonly description: string | null;
  readonly organization: readonly string[] | null;
  readonly sections: Readonly<Record<string, string>> | null;
  readonly menu: readonly MenuSetting[] | null;
  readonly footer: { readonly lines: readonly string[]; readonly menu: readonly MenuSetting[] | null } | null;
  readonly imprint: ImprintSetting | null;
}

type Said = {
  readonly [Name in keyof OwnSettings]: Name extends 'menu' | 'imprint'
    ? OwnSettings[Name]
    : NonNullable<OwnSettings[Name]>;
};

/** The settings with what a language says for itself. */
export function withOwn<C extends Said>(config: C, own: OwnSettings): C {
  return {
    ...config,
    title: own.title ?? config.title,
    description: own.description ?? config.description,
    organization: own.organization ?? config.organization,
    sections: own.sections ?? config.sections,
    menu: own.menu ?? config.menu,
    footer: own.footer ?? config.footer,
    imprint: inOwnWords(config.imprint, own.imprint),
  };
}

/** The imprint with what a language says of it: each part that it says stands for that of the site. */
function inOwnWords(base: ImprintSetting | null, own: ImprintSetting | null): ImprintSetting | null {
  if (base === null || own === null) return own ?? base;
  return {
    title: own.title ?? base.title,
    agency: own.agency ?? base.agency,
    license: own.license ?? base.license,
    responsible: own.responsible ?? base.responsible,
    editors: own.editors.length > 0 ? own.editors : base.editors,
    address: own.address ?? base.address,
    phone: own.phone ?? base.phone,
    email: own.email ?? base.email,
    contacts: own.contacts.length > 0 ? own.contacts : base.contacts,
  };
}

/** Tags of languages, as a list, or with the settings of each; the first is that of the top. Empty when nothing is said. */
export const languages = z
  .union([z.array(language), z.record(language, own.nullable())])
  .nullish()
  .transform((written, context): readonly LanguageSetting[] => {
    const named = Array.isArray(written)
      ? written.map((tag): [string, OwnSettings | null] => [tag, null])
      : Object.entries(written ?? {});
    const folders = new Set<string>();
    for (const [index, [tag]] of named.entries()) {
      const isTwice = folders.has(tag.toLowerCase());
      folders.add(tag.toLowerCase());
      if (!isTwice) continue;
      const message = `The language "${tag}" is named twice in "languages".`;
      refuse(context, 'wrong-value', message, 'Remove one of the two.', [
        Array.isArray(written) ? index : tag,
      ]);
    }
    return named.map(([tag, said], index) => ({
      language: tag,
      name: loadLocale(tag)?.name ?? tag,
      front: index === 0 ? '/' : `/${tag.toLowerCase()}/`,
      own: said ?? own.parse({}),
    }));
  });
