/**
 * The text in NFC, without what no text of a site may hold: control characters other than tab and line feed, and the
 * noncharacters U+FDD0 to U+FDEF, and U+FFFE and U+FFFF of every plane, vanish, and so do the marks of a letter behind its
 * 128th; a lone surrogate becomes U+FFFD. Safety R2, R6.1.
 */
export function cleanText(text: string): string {
  return isUsual(text) ? text : withoutForbidden(text).normalize('NFC').replace(surplus, '$1');
}

/** The same before it is composed. */
export function withoutForbidden(text: string): string {
  return text.toWellFormed().replace(forbidden, '').replace(surplus, '$1');
}

/** Whether the text holds something that `cleanText` takes out or replaces: whoever wrote it is to be told. */
export function holdsForbidden(text: string): boolean {
  return !isUsual(text) && (!text.isWellFormed() || text.search(forbidden) >= 0 || text.search(surplus) >= 0);
}

/**
 * Whether the text is of nothing but Latin letters, Vietnamese ones among them, letters of Yi, usual punctuation, spaces,
 * tabs and line feeds: such a text is clean.
 */
export function isUsual(text: string): boolean {
  return !unusual.test(text);
}

const unusual =
  /[^\t\n\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\ua000-\ua48c]/;

const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu;

/** No letter has more than a few marks, and the time to compose them grows with the square of their number (UAX #15, stream-safe text). */
const surplus = /(\p{M}{128})\p{M}+/gu;
