import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { error, type Place, type Problem } from '../problem.ts';
import { withoutCuts } from './yaml-flow.ts';
import type { YamlForms } from './yaml-forms.ts';
import { quoted, shown, toType } from './yaml-quoted.ts';
import { restOfLine, startOf, type YamlReading } from './yaml-reading.ts';
import { cleanValue, isMarked, plainValue, quotedValue, reservedValue } from './yaml-scalars.ts';

/**
 * The plain data of a parsed YAML map, with a problem for everything that a site's files may not use: references
 * (`*`, `&`, `<<`), tags (`!`), a name written twice, a name that is no text, deep nesting. A value that begins with
 * such a sign counts as the text that it was probably meant to be (safety R2).
 */
export function readYamlNode(
  root: Node | null,
  text: string,
  placeAt: (offset: number) => Place,
  formOf: YamlForms = () => null,
): { data: Readonly<Record<string, unknown>>; problems: readonly Problem[] } {
  const reading = { text, placeAt, formOf, problems: [] };
  const data = isMap(root) && !isMarked(root) ? fields(root.items, 0, reading) : Object.create(null);
  return { data, problems: reading.problems };
}

/** `name` is that of the field whose whole value it is. */
function value(node: unknown, depth: number, name: string | null, reading: YamlReading): unknown {
  if (isAlias(node) || isMarked(node)) return reservedValue(node as Node, reading);
  if (isScalar(node))
    return node.type === 'PLAIN' ? plainValue(node, name, reading) : quotedValue(node, name, reading);
  if (depth > deepest) {
    reading.problems.push(
      error(
        'yaml-too-deep',
        reading.placeAt(startOf(node)),
        `Values are nested more than ${deepest} levels deep here.`,
        'Remove the surplus brackets or indentation.',
      ),
    );
    return null;
  }
  if (isMap(node))
    return fields(node.flow === true ? whole(node.items, name, reading) : node.items, depth, reading);
  return isSeq(node) ? node.items.map((item) => value(item, depth + 1, null, reading)) : null;
}

/** The pairs of a group in braces, in which a comma ends a text: what follows it without a name is a part of the text. */
function whole(
  items: readonly Pair[],
  name: string | null,
  { formOf, placeAt, problems }: YamlReading,
): readonly Pair[] {
  // What stands in `extra` has names of its own.
  const { pairs, cut } = withoutCuts(items, name === 'extra' ? () => null : formOf);
  for (const { key, value, rest, isNamed } of cut) {
    const meant = quoted(String(value.value));
    problems.push(
      error(
        'yaml-quotes',
        placeAt(startOf(value)),
        isNamed
          ? `A comma ends the value of "${key}" here, so "${shown(rest)}" behind it is taken for a name and a value.`
          : `A comma ends the value of "${key}" here, so "${shown(rest)}" behind it has no name.`,
        `Put the whole value in quotes: ${key}: ${toType(meant)}`,
      ),
    );
  }
  return pairs;
}

function fields(
  items: readonly { key: unknown; value: unknown }[],
  depth: number,
  reading: YamlReading,
): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null);
  for (const { key, value: item } of items) {
    const name = isScalar(key) ? cleanValue(key, reading) : '';
    if (name === '' || refusedNames.has(name) || isMarked(key)) reading.problems.push(noName(key, reading));
    else if (name in result) reading.problems.push(twice(name, reading.placeAt(startOf(key))));
    else result[name] = value(item, depth + 1, name, reading);
  }
  return result;
}

function noName(key: unknown, reading: YamlReading): Problem {
  const offset = startOf(key);
  return error(
    'yaml-name',
    reading.placeAt(offset),
    `The line "${shown(restOfLine(offset, reading))}" begins with something that cannot be a name.`,
    'Begin it with a name of letters, followed by a colon and a space.',
  );
}

function twice(name: string, at: Place): Problem {
  return error(
    'yaml-duplicate',
    at,
    `The name "${name}" is written twice, so one of the two values would be lost.`,
    'Remove one of them, or put both values into one.',
  );
}

const deepest = 20;
const refusedNames = new Set(['__proto__', '<<']);
