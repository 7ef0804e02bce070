import stringWidth from 'string-width';
import { visibleText } from './visible-text.ts';

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * The line of a text at `line` with the one before it and a caret under `column` (both from 1), at most `width`
 * columns wide; null when the text has no such line.
 */
export function codeFrame(
  lines: readonly string[],
  line: number,
  column: number,
  width: number,
): string | null {
  const faulty = lines[line - 1];
  if (faulty === undefined) return null;
  const gutter = String(line).length;
  const room = Math.max(20, width - gutter - 8);
  const start = column < room ? 0 : column - 1 - Math.floor(room / 2);
  const cut = (content: string) => visibleText(content.slice(start, start + room)).replaceAll('\t', ' ');
  const row = (label: string, content: string) => `${label.padStart(gutter)} | ${content}`.trimEnd();
  const previous = lines[line - 2];
  const caret = `${' '.repeat(stringWidth(cut(faulty.slice(0, column - 1))))}^`;
  return [
    ...(previous === undefined || previous.trim() === '' ? [] : [row(String(line - 1), cut(previous))]),
    row(String(line), cut(faulty)),
    row('', caret),
  ].join('\n');
}
