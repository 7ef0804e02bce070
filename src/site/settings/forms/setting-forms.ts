import { isObject } from '../../../base/is-object.ts';
import type { Problem } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { languagesMeant, sectionsMeant, splitUp } from './list-forms.ts';
import { menuMeant } from './menu-forms.ts';
import { type MovedPlaces, movedPlaces } from './moved-places.ts';

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
  const data: Record<string, unknown> = { ...asLists(inOurs(yaml.data, []), places) };
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

/** Settings that are lists, of which one may be written without the signs of a list, and names with commas between. */
const lists = [['share'], ['social'], ['embeds'], ['podcasts'], ['feeds', 'formats'], ['feeds', 'groups']];
/** Of these one is a group of names. */
const ofGroups = new Set(['embeds', 'podcasts']);

function asLists(data: Values, places: MovedPlaces): Values {
  const made: Record<string, unknown> = { ...data };
  for (const [name = '', inner] of lists) {
    const written = made[name];
    if (inner === undefined) made[name] = asList(written, [name], places);
    else if (isObject(written))
      made[name] = { ...written, [inner]: asList(written[inner], [name, inner], places) };
  }
  return Object.fromEntries(Object.entries(made).filter(([name]) => name in data));
}

function asList(written: unknown, path: readonly string[], places: MovedPlaces): unknown {
  const isOne = isObject(written) && ofGroups.has(path[0] ?? '');
  const list = typeof written === 'string' && written !== '' ? splitUp(written) : isOne ? [written] : null;
  for (const index of list?.keys() ?? []) places.move([...path, index], path);
  return list ?? written;
}
