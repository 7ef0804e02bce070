import { parse, TomlDate, TomlError } from 'smol-toml';
import { cleanText } from './clean.ts';
import { error, type Place } from './problem.ts';
import { tomlPlaces } from './toml-places.ts';
import type { YamlDocument } from './yaml.ts';

/**
 * The TOML text as plain data, in the same form as `parseYaml` gives it: every value is a string as people would write it, in
 * NFC. `firstLine` is the line of `file` on which the text begins. A text with a mistake gives no data. Never throws.
 */
export function parseToml(text: string, file: string, firstLine: number): YamlDocument {
  const lines = text.replace(/\r\n?/g, '\n');
  const shifted = (line: number, column: number): Place => ({ file, line: line + firstLine - 1, column });
  const places = tomlPlaces(lines);
  const placeOf: YamlDocument['placeOf'] = (path, key = false) => {
    for (let length = path.length; length > 0; length -= 1) {
      const place = places.get(JSON.stringify(path.slice(0, length)));
      if (place !== undefined) return shifted(place.line, key ? place.key : place.value);
    }
    return shifted(1, 1);
  };
  try {
    const found = parse(lines, {
      integersAsBigInt: 'asNeeded',
      maxDepth: deepest,
      unsafeKeyBehaviour: 'throw',
    });
    return { data: plain(found) as YamlDocument['data'], placeOf, problems: [] };
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [why = ''] = cause.message.replace(/^Invalid TOML document: /, '').split('\n');
    const problem = error(
      'toml-syntax',
      shifted(cause.line, cause.column),
      `The TOML of the front matter cannot be read: ${why}.`,
      'Write each field as name = "value" on a line of its own; or write the front matter in YAML, between two lines ---.',
    );
    return { data: Object.create(null), placeOf: () => problem.at ?? shifted(1, 1), problems: [problem] };
  }
}

const deepest = 20;

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
  if (typeof value !== 'object' || value === null) return cleanText(String(value));
  const data: Record<string, unknown> = Object.create(null);
  for (const [name, item] of Object.entries(value)) data[cleanText(name)] = plain(item);
  return data;
}
