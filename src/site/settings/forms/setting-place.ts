import type { Place } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';

/** Where a setting is written; null for one that is not. */
export type SettingPlace = (path: readonly PropertyKey[]) => Place | null;

/** Where settings are written: null for one that is absent or empty; of one that is written in a shorter form, where that stands. */
export function settingPlaceIn({ data, placeOf }: Pick<YamlDocument, 'data' | 'placeOf'>): SettingPlace {
  return (path) => (isAbsent(data, path) ? null : placeOf(path));
}

function isAbsent(data: unknown, path: readonly PropertyKey[]): boolean {
  if (data === null || data === undefined) return true;
  const [step, ...rest] = path;
  // One text in the place of a list, or a list in the place of names.
  if (step === undefined || typeof data !== 'object' || Array.isArray(data) !== (typeof step === 'number'))
    return false;
  return isAbsent((data as Readonly<Record<PropertyKey, unknown>>)[step], rest);
}
