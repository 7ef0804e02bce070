/**
 * A reference to a footnote is one only where the text defines the footnote, and may stand far from it: all that a piece
 * of a text must be told of the rest.
 */

const names = /\[\^([^\][\\\s]*)(\]?)/g;
const definitions = /^\[\^([^\][\\\s]+)\]:/gm;

/**
 * Whether a text may refer to footnotes that it does not surely define; or whether its pieces cannot be told of them,
 * because the last line has no end, and with one its blocks might end elsewhere.
 */
export function missesNotes(markdown: string): boolean {
  if (!markdown.includes('[^')) return false;
  if (!markdown.endsWith('\n')) return true;
  const defined = new Set(Array.from(markdown.matchAll(definitions), ([, name]) => name));
  return Array.from(markdown.matchAll(names)).some(([, name, end]) => end === '' || !defined.has(name));
}

/** Definitions of the footnotes to which a piece of a text refers elsewhere, to be put behind it. */
export function notesOf(piece: string): string {
  if (!piece.includes('[^')) return '';
  const used = new Set(Array.from(piece.matchAll(names), ([, name]) => name));
  for (const [, name] of piece.matchAll(definitions)) used.delete(name);
  return Array.from(used, (name) => `\n[^${name}]: x\n`).join('');
}
