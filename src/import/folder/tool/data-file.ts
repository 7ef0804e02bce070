import { extensionOf } from '../../../base/addresses/paths.ts';
import { parseToml } from '../../../base/yaml/toml.ts';
import { parseYaml } from '../../../base/yaml/yaml.ts';

/** What a file of data (YAML, JSON, TOML) says: an object or a list; an empty object when it cannot be read. */
export function dataOf(bytes: Uint8Array, file: string): unknown {
  const text = new TextDecoder().decode(bytes);
  if (extensionOf(file) === 'toml') return parseToml(text, file, 1).data;
  const isList = /^(?:---\s*\n|\s*(?:#[^\n]*)?\n)*\s*[-[]/.test(text);
  return isList
    ? parseYaml(`list:\n${text.replace(/^---\s*$/m, '')}`, file, 1).data.list
    : parseYaml(text, file, 1).data;
}
