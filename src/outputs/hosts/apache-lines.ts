/** A directive of Apache with words that it reads back as they are: between double quotes, where `\` and `"` are escaped. */
export function directive(name: string, ...words: readonly string[]): string {
  return [name, ...words.map((word) => (/^[\w+./;:=-]+$/.test(word) ? word : `"${escaped(word)}"`))].join(
    ' ',
  );
}

/** The lines of a section, such as `<If "…">`, with those inside it. */
export function section(name: string, word: string, lines: readonly string[]): string[] {
  return [`<${name} "${escaped(word)}">`, ...lines.map((line) => `  ${line}`), `</${name}>`];
}

/**
 * A rule of mod_rewrite, which reads words in its own way: within quotes `\` stays. `pattern` is a regular expression without
 * `"`; in `goal`, an address in percent-encoding or `-`, no sign is a reference.
 */
export function rewriteRule(pattern: string, goal: string, flags: string): string {
  return `RewriteRule "${pattern}" "${goal.replace(/[\\$%]/g, '\\$&').replaceAll('"', '\\%22')}" [${flags}]`;
}

function escaped(word: string): string {
  return word.replace(/[\\"]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
