import { isObject } from '../../../base/is-object.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';

/** Whether nothing is written there: no value, blank text, or a list or group of nothing else. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/**
 * The same with null for all that is empty, as programs leave it in place of removing a field, and lists without such
 * entries. Places still point to what was written. What is the site's own stays as it is, `extra`.
 */
export function withoutEmpty(yaml: YamlDocument): YamlDocument {
  if (!Object.entries(yaml.data).some(([name, value]) => holdsEmpty(name, value))) return yaml;
  const moved = new Map<string, readonly number[]>();
  const data: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(yaml.data)) {
    data[name] = name === 'extra' && isObject(value) ? value : cleared(value, name);
  }
  const written = (path: readonly PropertyKey[]) => {
    let inside = '';
    return path.map((step) => {
      const original = typeof step === 'number' ? (moved.get(inside)?.[step] ?? step) : step;
      inside += inside === '' ? String(step) : `\n${String(step)}`;
      return original;
    });
  };
  return { data, placeOf: (path, key) => yaml.placeOf(written(path), key), problems: yaml.problems };

  function cleared(value: unknown, path: string): unknown {
    if (isEmpty(value)) return null;
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value)) {
      const group: Record<string, unknown> = Object.create(null);
      for (const [name, inner] of Object.entries(value)) group[name] = cleared(inner, `${path}\n${name}`);
      return group;
    }
    const kept = [...value.keys()].filter((index) => !isEmpty(value[index]));
    if (kept.length < value.length) moved.set(path, kept);
    return kept.map((index, now) => cleared(value[index], `${path}\n${now}`));
  }
}

function holdsEmpty(name: string, value: unknown): boolean {
  if (value === null || (name === 'extra' && isObject(value))) return false;
  if (isEmpty(value)) return true;
  return (
    typeof value === 'object' &&
    Object.values(value ?? {}).some((inner) => inner === null || holdsEmpty('', inner))
  );
}
