/** Texts as YAML reads them and as messages show them. */

/** The text as a YAML string in quotes, double ones where nothing has to be escaped. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** The text as an entry of a list in brackets, or the value of a name in braces: in quotes where it needs them. */
export function inList(text: string): string {
  return /[:#[\]{},"'&*!|>%@`\\]|^[-?](?=\s|$)|^~$/.test(text) ? quoted(text) : text;
}

/** The text as a message shows it: on one line, at most 80 characters. */
export function shown(text: string): string {
  return cut(text, 80);
}

/** The text as somebody is to type it: whole, unless it is very long. */
export function toType(text: string): string {
  return cut(text, 600);
}

function cut(text: string, most: number): string {
  const line = text.trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
