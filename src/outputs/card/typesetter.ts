import { create, type Font } from 'fontkit';
import { error, Failure } from '../../base/problem.ts';

/** Sets text in one font, as outlines: no machine needs to have the font, and all of them draw the same. */
export interface Typesetter {
  /** Pixels that the text takes at a size. */
  readonly widthOf: (text: string, size: number) => number;
  /** The text as data of an SVG path that begins at `x` on the baseline `y`. */
  readonly outline: (text: string, size: number, x: number, y: number) => string;
}

/** Throws a Failure when the bytes are no font; `file` names it. */
export function typesetter(bytes: Uint8Array, file: string): Typesetter {
  const font = readFont(bytes);
  if (font === null) throw new Failure([noFont(file)]);
  const { unitsPerEm } = font;
  return {
    widthOf: (text, size) => (font.layout(text).advanceWidth * size) / unitsPerEm,
    outline: (text, size, x, y) => {
      const scale = size / unitsPerEm;
      const { glyphs, positions } = font.layout(text);
      let pen = 0;
      return glyphs
        .map((glyph, index) => {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
          const drawn = glyph.path
            .translate(pen + xOffset, yOffset)
            .scale(scale, -scale)
            .translate(x, y);
          pen += xAdvance;
          return drawn.toSVG();
        })
        .join('');
    },
  };
}

function readFont(bytes: Uint8Array): Font | null {
  try {
    const font = create(Buffer.from(bytes));
    return 'layout' in font ? font : null;
  } catch {
    // Whatever the library says of bytes that it cannot read, they are no font.
    return null;
  }
}

function noFont(file: string) {
  return error(
    'not-a-font',
    null,
    `The file "${file}" of the theme, named under "cards" in bantin.yaml, is no font that can be drawn with.`,
    'Name a file in the format WOFF2, WOFF, TTF or OTF that has the letters of your language.',
  );
}
