import { parse, TomlDate, TomlError } from 'smol-toml';
import { error, type Place, type Problem } from '../problem.ts';
import { cleanText, withoutInvisible } from '../text/clean.ts';
import { deepestToml, tomlPlaces } from './toml-places.ts';
import type { YamlDocument } from './yaml.ts';

/**
 * The TOML text as plain data, in the same form as `parseYaml` gives it: every value is a string as people would write it, in
 * NFC. `firstLine` is the line of `file` on which the text begins. A text with a mistake, or whose values are nested too deeply,
 * gives no data. Never throws.
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
      maxDepth: deepestToml,
      unsafeKeyBehaviour: 'throw',
    });
    return { data: plain(found, []) as YamlDocument['data'], placeOf, problems: [] };
  } catch (cause) {
    const problem = explained(cause, placeOf, shifted);
    return { data: Object.create(null), placeOf: () => problem.at ?? shifted(1, 1), problems: [problem] };
  }
}

function explained(
  cause: unknown,
  placeOf: YamlDocument['placeOf'],
  shifted: (line: number, column: number) => Place,
): Problem {
  const tooDeep = (at: Place) =>
    error(
      'toml-syntax',
      at,
      'The values are nested too deeply to be read.',
      'Remove the surplus dots and brackets.',
    );
  if (cause instanceof TooDeep) return tooDeep(placeOf(cause.path, true));
  if (!(cause instanceof TomlError)) throw cause;
  const at = shifted(cause.line, cause.column);
  if (cause.message.includes('excessively nested')) return tooDeep(at);
  const [why = ''] = cause.message.replace(/^Invalid TOML document: /, '').split('\n');
  return error(
    'toml-syntax',
    at,
    `The TOML of the front matter cannot be read: ${why}.`,
    'Write each field as name = "value" on a line of its own; or write the front matter in YAML, between two lines ---.',
  );
}

class TooDeep extends Error {
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[]) {
    super();
    this.path = path;
  }
}

/** The value as strings. Throws `TooDeep` where it is nested too deeply: names with dots nest without any bracket. */
function plain(value: unknown, path: readonly (string | number)[]): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
  if (typeof value !== 'object' || value === null) return withoutInvisible(cleanText(String(value)));
  if (path.length > deepestToml) throw new TooDeep(path);
  if (Array.isArray(value)) return value.map((item, index) => plain(item, [...path, index]));
  const data: Record<string, unknown> = Object.create(null);
  for (const [name, item] of Object.entries(value)) data[cleanText(name)] = plain(item, [...path, name]);
  return data;
}
