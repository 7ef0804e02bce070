// @ts-check
import * as fontkit from 'fontkit';

/**
 * What makes a substitute take as much room as a font, as descriptors of `@font-face`: it is scaled until the text is
 * as wide, and stands as high above and below the line.
 * @param {Buffer} substitute a font with the measures of the substitute
 * @param {Buffer} wanted the font that it stands in for
 * @param {number} weight at which they are compared
 * @param {string} text in whose letters they are measured
 */
export function likeness(substitute, wanted, weight, text) {
  const font = open(wanted, weight);
  const scale = width(font, text) / width(open(substitute, weight), text);
  const percent = (/** @type {number} */ part) => `${Number((part * 100).toFixed(2))}%`;
  const ofLine = (/** @type {number} */ units) => percent(Math.abs(units) / font.unitsPerEm / scale);
  return {
    'size-adjust': percent(scale),
    'ascent-override': ofLine(font.ascent),
    'descent-override': ofLine(font.descent),
    'line-gap-override': ofLine(font.lineGap),
  };
}

/** @param {Buffer} bytes @param {number} weight */
function open(bytes, weight) {
  const font = fontkit.create(bytes);
  if (!('layout' in font)) throw new TypeError('A collection of fonts has no measures of its own.');
  return 'wght' in font.variationAxes ? font.getVariation({ wght: weight }) : font;
}

/** The width of a text in ems, without kerning. @param {import('fontkit').Font} font @param {string} text */
function width(font, text) {
  const advances = new Map();
  let sum = 0;
  for (const character of text) {
    const known = advances.get(character);
    const advance = known ?? font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
    if (known === undefined) advances.set(character, advance);
    sum += advance;
  }
  return sum / font.unitsPerEm;
}
