import path from 'node:path';
import { readIfExists } from '../../base/files/files.ts';
import { parseYaml } from '../../base/yaml/yaml.ts';

/** Old addresses and where Ghost led from them, in `redirects.json` or `redirects.yaml` beside an export. */
export function oldRedirects(source: string): readonly (readonly [from: string, to: string])[] {
  const read = (name: string) => {
    const bytes = readIfExists(path.join(path.dirname(source), name));
    return bytes === null ? null : new TextDecoder().decode(bytes);
  };
  const json = read('redirects.json');
  if (json !== null) return pairsIn(parsed(json));
  const yaml = read('redirects.yaml') ?? read('redirects.yml');
  if (yaml === null) return [];
  const { data } = parseYaml(yaml, 'redirects.yaml', 1);
  return Object.values(data)
    .flatMap((group) => (typeof group === 'object' && group !== null ? Object.entries(group) : []))
    .map(([from, to]) => [from, String(to)]);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function pairsIn(list: unknown): [string, string][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown): [string, string][] => {
    const { from, to } = (one ?? {}) as { from?: unknown; to?: unknown };
    return typeof from === 'string' && typeof to === 'string' ? [[from, to]] : [];
  });
}
