import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { cleanText, holdsForbidden } from './clean.ts';
import { error, type Place, type Problem, warning } from './problem.ts';
import type { YamlForms } from './yaml-forms.ts';
import { quoted, shown } from './yaml-mend.ts';

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
  const problems: Problem[] = [];
  return { data: isMap(root) && !isMarked(root) ? fields(root.items, 0) : Object.create(null), problems };

  /** `name` is that of the field whose whole value it is. */
  function value(node: unknown, depth: number, name: string | null): unknown {
    if (isAlias(node) || isMarked(node)) return reserved(node as Node);
    if (isScalar(node)) return scalar(node, name);
    if (depth > deepest) {
      const start = (node as Node | null)?.range?.[0] ?? 0;
      problems.push(
        error(
          'yaml-too-deep',
          placeAt(start),
          `Values are nested more than ${deepest} levels deep here.`,
          'Remove the surplus brackets or indentation.',
        ),
      );
      return null;
    }
    if (isMap(node)) return fields(node.items, depth);
    return isSeq(node) ? node.items.map((item) => value(item, depth + 1, null)) : null;
  }

  function scalar(node: Scalar, name: string | null): string | null {
    if (node.type !== 'PLAIN') return clean(node);
    const source = node.source ?? '';
    const [start = 0, end = 0] = node.range ?? [];
    const form = name === null || source === '' ? null : formOf(name);
    if (form === 'list') problems.push(...joinedLines(text.slice(start, end), name ?? '', placeAt(start)));
    const cut = /^[ \t]*(#.*)/.exec(text.slice(end, lineEnd(end)));
    // Behind a date or a yes people write comments; of a headline it is a part.
    if (cut?.[1] !== undefined && (form === 'words' ? /[\p{L}\p{N}]/u : /^#\S/).test(cut[1])) {
      problems.push(
        warning(
          'yaml-comment',
          placeAt(end + cut[0].length - cut[1].length),
          `"${shown(cut[1])}" is left out, because # after a space begins a comment.`,
          `If it belongs to the value, put the whole value in quotes: ${quoted(`${source} ${cut[1]}`.trim())}`,
        ),
      );
    }
    return source === '' || source === '~' || source === 'null' ? null : clean(node);
  }

  function clean(node: Scalar): string {
    const written = String(node.value);
    if (holdsForbidden(written)) {
      problems.push(
        warning(
          'control-characters',
          placeAt(node.range?.[0] ?? 0),
          'This value holds a character that no text may hold, such as a control character. It was left out.',
          'Remove escapes such as \\uFDD0 from it, or type it again.',
        ),
      );
    }
    return cleanText(written);
  }

  /** The rest of the line as written. */
  function reserved(node: Node): string {
    const end = node.range?.[0] ?? 0;
    const before = text.slice(Math.max(0, end - longestMark), end);
    const start = end - (/(?:[&!]\S*\s+)*$/.exec(before)?.[0].length ?? 0);
    const written = text.slice(start, lineEnd(start)).trim();
    problems.push(
      error(
        'yaml-quotes',
        placeAt(start),
        `The value "${shown(written)}" begins with ${written.charAt(0)}, which has a meaning of its own in YAML.`,
        `Put the whole value in quotes: ${quoted(shown(written))}`,
      ),
    );
    return cleanText(written);
  }

  function fields(
    items: readonly { key: unknown; value: unknown }[],
    depth: number,
  ): Record<string, unknown> {
    const result: Record<string, unknown> = Object.create(null);
    for (const { key, value: item } of items) {
      const offset = (key as Node | null)?.range?.[0] ?? 0;
      const name = isScalar(key) ? clean(key) : '';
      if (name === '' || refusedNames.has(name) || isMarked(key)) {
        const written = shown(text.slice(offset, lineEnd(offset)));
        problems.push(
          error(
            'yaml-name',
            placeAt(offset),
            `The line "${written}" begins with something that cannot be a name.`,
            'Begin it with a name of letters, followed by a colon and a space.',
          ),
        );
      } else if (name in result) {
        problems.push(
          error(
            'yaml-duplicate',
            placeAt(offset),
            `The name "${name}" is written twice, so one of the two values would be lost.`,
            'Remove one of them, or put both values into one.',
          ),
        );
      } else {
        result[name] = value(item, depth + 1, name);
      }
    }
    return result;
  }

  function lineEnd(offset: number): number {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end;
  }
}

/** Tells of lines that YAML makes one value where each was meant to be one. */
function joinedLines(written: string, name: string, at: Place): Problem[] {
  const lines = written.split('\n').map((line) => line.trim().replace(/^- /, ''));
  if (lines.length < 2 || lines.slice(0, -1).some((line) => /[,;]$/.test(line))) return [];
  const list = lines
    .filter((line) => line !== '')
    .map((line) => (/^[\p{L}\p{M}\p{N} .-]+$/u.test(line) ? line : quoted(line)));
  return [
    warning(
      'yaml-lines',
      at,
      `The ${list.length} lines of "${name}" are read as one value: "${shown(list.join(' '))}".`,
      `If each is one of several, write them in brackets, with commas between: ${name}: [${list.join(', ')}]`,
    ),
  ];
}

const deepest = 20;
/** Of an anchor or a tag before a value. */
const longestMark = 200;
const refusedNames = new Set(['__proto__', '<<']);

/** Whether the node carries an anchor or a tag. */
function isMarked(node: unknown): boolean {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return false;
  return node.anchor !== undefined || node.tag !== undefined;
}
