/** The text with its pieces replaced that end with `end`. Behind the last of these none is looked for. */
export function upToLast(
  end: string,
  text: string,
  piece: RegExp,
  change: (...found: readonly string[]) => string,
): string {
  const at = text.lastIndexOf(end) + end.length;
  return at < end.length ? text : text.slice(0, at).replace(piece, change) + text.slice(at);
}
