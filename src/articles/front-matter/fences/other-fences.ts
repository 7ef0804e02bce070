/** What the front matter of a text is written in when it is not YAML. */
export interface OtherFence {
  readonly language: 'toml' | 'json' | 'unknown';
  /** As people know it. */
  readonly name: string;
  /** Index of the line that closes it, -1 when there is none. */
  readonly end: number;
  /** Its own lines, without fences where it has these. */
  readonly inner: readonly string[];
  /** Index of the first of them. */
  readonly start: number;
}

/** How the lines begin when they begin with front matter in another language than YAML, as Hugo and others take it; else null. */
export function otherFence(lines: readonly string[]): OtherFence | null {
  const [first = '', second = ''] = lines;
  const word = /^\s*---[ \t]*([A-Za-z_][\w-]*)[ \t]*$/.exec(first)?.[1];
  if (word !== undefined && !/^ya?ml$/i.test(word)) {
    const plain = word.toLowerCase();
    return between(lines, /^---/, plain === 'toml' || plain === 'json' ? plain : 'unknown', word);
  }
  if (/^\+\+\+\s*$/.test(first)) return between(lines, /^\+\+\+\s*$/, 'toml', 'TOML');
  const isJson = /^\{\s*"[^"]*"\s*:/.test(first) || (first.trim() === '{' && /^\s*"/.test(second));
  if (!isJson) return null;
  const end = endOfBraces(lines);
  return { language: 'json', name: 'JSON', end, inner: end < 0 ? [] : lines.slice(0, end + 1), start: 0 };
}

function between(
  lines: readonly string[],
  closing: RegExp,
  language: OtherFence['language'],
  name: string,
): OtherFence {
  const end = lines.findIndex((line, index) => index > 0 && closing.test(line));
  return { language, name, end, inner: end < 0 ? [] : lines.slice(1, end), start: 1 };
}

/** Index of the line with the brace that closes the first one; where braces do not match, that of a brace alone on its line. */
function endOfBraces(lines: readonly string[]): number {
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    for (const sign of line.replace(/"(?:[^"\\]|\\.)*"/g, '""')) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      if (sign === '}' && depth === 0) return /\}\s*$/.test(line) ? index : alone(lines);
    }
  }
  return alone(lines);
}

function alone(lines: readonly string[]): number {
  return lines.findIndex((line, index) => index > 0 && /^\}\s*$/.test(line));
}
