// @ts-check

/** The printable characters from `first` to `last`. @param {number} first @param {number} last */
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** What the fonts hold: ASCII, Latin-1, every letter of Vietnamese, its marks alone, and the punctuation of news. */
export const characters = [
  range(0x20, 0x7e),
  range(0xa0, 0xff).replace('\u00ad', ''),
  'ĂăĐđĨĩŨũƠơƯư',
  range(0x1ea0, 0x1ef9),
  '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323',
  '–—‘’“”‚„•…‹›′″−€₫™\u202f',
].join('');

/** The features of the fonts that are kept: spacing, marks, ligatures, figures of one width. */
export const kept = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'tnum'];
