import { withoutOpenDirections } from './open-directions.ts';

/**
 * The text in NFC, without what no text of a site may hold: control characters other than tab and line feed, the
 * noncharacters U+FDD0 to U+FDEF, and U+FFFE and U+FFFF of every plane, and signs that turn all letters behind them, vanish, and
 * so do those that set a direction which its line does not end, and the marks of a letter behind its 128th; a lone surrogate
 * becomes U+FFFD. Safety R2, R6.1.
 */
export function cleanText(text: string): string {
  return isUsual(text) ? text : cleanPart(withoutOpenDirections(text));
}

/** The same of one part of a text, whose directions may end in another. */
export function cleanPart(text: string): string {
  return isUsual(text) ? text : withoutUnread(text).normalize('NFC').replace(surplus, '$1');
}

/** The same as `cleanText` before it is composed. */
export function withoutForbidden(text: string): string {
  return withoutUnread(withoutOpenDirections(text));
}

/** Whether the text holds something that `cleanText` takes out or replaces: whoever wrote it is to be told. */
export function holdsForbidden(text: string): boolean {
  return !isUsual(text) && (partHoldsForbidden(text) || withoutOpenDirections(text) !== text);
}

/** The same of `cleanPart`. */
export function partHoldsForbidden(text: string): boolean {
  return !isUsual(text) && (!text.isWellFormed() || text.search(forbidden) >= 0 || text.search(surplus) >= 0);
}

function withoutUnread(text: string): string {
  return text.toWellFormed().replace(forbidden, '').replace(surplus, '$1');
}

/**
 * Whether the text is of nothing but Latin letters, Vietnamese ones among them, letters of Yi, usual punctuation, spaces,
 * tabs and line feeds: such a text is clean.
 */
export function isUsual(text: string): boolean {
  return !unusual.test(text);
}

const unusual =
  /[^\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\ua000-\ua48c]/;

/** Scripts without spaces between words, in which U+200B is where a line may break. */
const spaceless = '\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const latin = '\\p{sc=Latin}';

const invisible = new RegExp(
  [
    '[\u00ad\u2060\ufeff]',
    `(?<![${spaceless}\\p{M}])\u200b(?![${spaceless}])`,
    `(?<=${latin})[\u200c\u200d](?=${latin})`,
    `(?<=${latin})\u200e|\u200e(?=${latin})`,
  ].join('|'),
  'gu',
);

/**
 * The text without what nobody sees and no word needs: soft hyphens, spaces of no width, joiners between Latin letters, as they are pasted
 * from PDFs and web pages. They would part words for the search, and make two people of one name. A script that needs them keeps them.
 */
export function withoutInvisible(text: string): string {
  return /[\u00ad\u200b-\u200e\u2060\ufeff]/.test(text) ? text.replace(invisible, '') : text;
}

/** U+202D and U+202E have all letters behind them read in one direction, whatever letters they are. */
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e\p{Noncharacter_Code_Point}]/gu;

/** No letter has more than a few marks, and the time to compose them grows with the square of their number (UAX #15, stream-safe text). */
const surplus = /(\p{M}{128})\p{M}+/gu;
