import { isObject } from '../../../base/is-object.ts';
import type { Problem } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { languagesMeant, sectionsMeant } from './list-forms.ts';
import { menuMeant } from './menu-forms.ts';
import { movedPlaces } from './moved-places.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The settings with sections, languages and menus in our forms, where people write them in others and only one thing
 * can be meant; and what is wrong with the rest. Places point to what was written.
 */
export function withSettingForms(yaml: YamlDocument): {
  readonly yaml: YamlDocument;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const places = movedPlaces(yaml);
  const forms = { places, problems };
  const inOurs = (values: Values, path: readonly PropertyKey[]): Values => {
    const made: Record<string, unknown> = { ...values };
    if (values.sections != null) made.sections = sectionsMeant(values.sections, [...path, 'sections'], forms);
    if (values.menu != null) made.menu = menuMeant(values.menu, [...path, 'menu'], forms);
    if (isObject(values.footer) && values.footer.menu != null) {
      const menu = menuMeant(values.footer.menu, [...path, 'footer', 'menu'], forms);
      made.footer = { ...values.footer, menu };
    }
    return made;
  };
  const data: Record<string, unknown> = { ...inOurs(yaml.data, []) };
  if (data.languages != null) {
    const languages = languagesMeant(data.languages, ['languages'], forms);
    data.languages = isObject(languages)
      ? Object.fromEntries(
          Object.entries(languages).map(([tag, own]) => [
            tag,
            isObject(own) ? inOurs(own, ['languages', tag]) : own,
          ]),
        )
      : languages;
  }
  return { yaml: { ...yaml, data, placeOf: places.placeOf }, problems };
}
