/** A part of a Markdown text that means there what it means alone, and where it begins. */
interface ParserPiece {
  readonly text: string;
  readonly offset: number;
  /** How many lines stand before it. */
  readonly line: number;
}

const blank = /^[ \t]*$/;

/** The beginning of an item of a list, or of what may be one. */
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

/**
 * The text cut at blank lines, wherever a block begins at the margin: what stands above has ended there, unless it is a
 * list and this its next item. Fences, HTML and definitions of links reach further, and must not be in the text. Pieces
 * keep the end of their last line, which may matter to where their blocks end.
 */
export function cutPieces(text: string): ParserPiece[] {
  const pieces: { text: string; offset: number; line: number }[] = [];
  let isBehindBlank = true;
  let hasItems = false;
  let offset = 0;
  for (const [line, written] of text.split('\n').entries()) {
    const isItem = item.test(written);
    const isBlank = blank.test(written);
    const isFirst = pieces.length === 0;
    if (!isBlank && isBehindBlank && (isFirst || (/^\S/.test(written) && !(isItem && hasItems)))) {
      pieces.push({ text: '', offset, line });
      hasItems = false;
    }
    offset += written.length + 1;
    hasItems ||= isItem;
    isBehindBlank = isBlank;
    const piece = pieces.at(-1);
    if (piece !== undefined && !isBlank) piece.text = text.slice(piece.offset, offset);
  }
  return pieces;
}
