import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { error, type Place, type Problem, warning } from '../problem.ts';
import { cleanText, holdsForbidden, withoutInvisible } from '../text/clean.ts';
import { isFlowInQuotes, joinedLines, withoutHyphens } from './yaml-doubts.ts';
import { meantFlow, withoutCuts } from './yaml-flow.ts';
import type { YamlForms } from './yaml-forms.ts';
import { withoutHyphenSpace } from './yaml-mend.ts';
import { inList, quoted, shown, toType } from './yaml-quoted.ts';

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
    if (isScalar(node)) return node.type === 'PLAIN' ? plain(node, name) : inQuotes(node, name);
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
    if (isMap(node)) return fields(node.flow === true ? whole(node.items, name) : node.items, depth);
    return isSeq(node) ? node.items.map((item) => value(item, depth + 1, null)) : null;
  }

  /** The pairs of a group in braces, in which a comma ends a text: what follows it without a name is a part of the text. */
  function whole(items: readonly Pair[], name: string | null): readonly Pair[] {
    // What stands in `extra` has names of its own.
    const { pairs, cut } = withoutCuts(items, name === 'extra' ? () => null : formOf);
    for (const { key, value, rest, isNamed } of cut) {
      const meant = quoted(String(value.value));
      problems.push(
        error(
          'yaml-quotes',
          placeAt(value.range?.[0] ?? 0),
          isNamed
            ? `A comma ends the value of "${key}" here, so "${shown(rest)}" behind it is taken for a name and a value.`
            : `A comma ends the value of "${key}" here, so "${shown(rest)}" behind it has no name.`,
          `Put the whole value in quotes: ${key}: ${toType(meant)}`,
        ),
      );
    }
    return pairs;
  }

  function plain(node: Scalar, name: string | null): string | readonly string[] | null {
    const source = node.source ?? '';
    const [start = 0, end = 0] = node.range ?? [];
    const form = name === null || source === '' ? null : formOf(name);
    const lines = text
      .slice(start, end)
      .split('\n')
      .map((line) => line.trim());
    if (form === 'list') {
      const entries = withoutHyphens(lines);
      if (entries !== null) {
        const meant = `${name}: [${entries.map(inList).join(', ')}]`;
        const { message, hint } = withoutHyphenSpace(lines[0] ?? '', meant);
        problems.push(error('yaml-space', placeAt(start), message, hint));
        return entries.map(cleanText);
      }
      const unopened = /^[^[\]]+\]$/.test(source) ? meantFlow(`[${source}`) : null;
      if (unopened !== null) {
        const says = 'The sign ] closes something here that is never opened.';
        const hint = `Write it like this: ${name}: ${toType(unopened.text)}`;
        problems.push(error('yaml-open', placeAt(start), says, hint));
        return source
          .slice(0, -1)
          .split(',')
          .map((entry) => cleanText(entry.trim()));
      }
      problems.push(...joinedLines(lines, name ?? '', placeAt(start)));
    }
    comment(node, name);
    return source === '' || source === '~' || source === 'null' ? null : clean(node);
  }

  /** Tells of what is left out behind a value. */
  function comment({ source = '', range }: Scalar, name: string | null): void {
    const [, end = 0] = range ?? [];
    const [all = '', cut = ''] = /^[ \t]*(#.*)/.exec(text.slice(end, lineEnd(end))) ?? [];
    const form = name === null ? null : formOf(name);
    // Behind a date or a yes people write comments; of a headline it is a part.
    const isMeant = source !== '' && form === 'words' ? /[\p{L}\p{N}]/u : /^#\S/;
    if (cut === '' || !isMeant.test(cut)) return;
    const whole = `${source} ${cut}`.trim();
    const entries = whole.split(/[,;]|(?<!\S)#/).map((entry) => entry.trim());
    const meant =
      form === 'list'
        ? `[${entries
            .filter((entry) => entry !== '')
            .map(inList)
            .join(', ')}]`
        : quoted(whole);
    problems.push(
      warning(
        'yaml-comment',
        placeAt(end + all.length - cut.length),
        `"${shown(cut)}" is left out, because # after a space begins a comment.`,
        form === 'list'
          ? `If it belongs to the value, write a list in brackets: ${name}: ${toType(meant)}`
          : `If it belongs to the value, put the whole value in quotes: ${name === null ? '' : `${name}: `}${toType(meant)}`,
      ),
    );
  }

  /** Tells of a list or a group that its quotes make a text. */
  function inQuotes(node: Scalar, name: string | null): string {
    const written = clean(node);
    const meant = name !== null && isFlowInQuotes(written, formOf(name)) ? meantFlow(written) : null;
    if (meant !== null) {
      problems.push(
        error(
          'yaml-quotes',
          placeAt(node.range?.[0] ?? 0),
          `The quotes around "${shown(written)}" make one text of it, brackets and all.`,
          `Write it like this: ${name}: ${toType(meant.text)}`,
        ),
      );
    }
    return written;
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
    return withoutInvisible(cleanText(written));
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

const deepest = 20;
/** Of an anchor or a tag before a value. */
const longestMark = 200;
const refusedNames = new Set(['__proto__', '<<']);

/** Whether the node carries an anchor or a tag. */
function isMarked(node: unknown): boolean {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return false;
  return node.anchor !== undefined || node.tag !== undefined;
}
