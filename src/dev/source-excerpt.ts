/** A line of a source that shows a problem; `mark` is the part of `text` that the problem is at. */
interface ExcerptLine {
  readonly line: number;
  readonly text: string;
  /** Offsets in `text`; null for the lines around. */
  readonly mark: { readonly start: number; readonly end: number } | null;
}

/** Characters of a line that are shown: paragraphs are long. */
const room = 160;

/** The line `line` with its neighbours, marked at `column` (both from 1); empty when the text has no such line. */
export function sourceExcerpt(text: string, line: number, column: number): ExcerptLine[] {
  const lines = text.split(/\r\n|\n|\r/);
  const faulty = lines[line - 1];
  if (faulty === undefined) return [];
  const from = column <= room ? 0 : column - room / 2;
  const start = column - 1 - from;
  const word = /^(?:[\p{L}\p{M}\p{N}_-]+|[\s\S])/u.exec(faulty.slice(column - 1))?.[0] ?? '';
  return [line - 1, line, line + 1].flatMap((number): ExcerptLine[] => {
    const whole = lines[number - 1];
    if (whole === undefined) return [];
    const shown = whole.slice(from, from + room);
    const mark = { start, end: Math.min(start + word.length, shown.length) };
    return [{ line: number, text: shown, mark: number === line ? mark : null }];
  });
}
