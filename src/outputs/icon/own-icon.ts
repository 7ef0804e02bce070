/** The icon of a site that names none: the page of a newspaper, in the colour of the site. */

type Box = readonly [x: number, y: number, width: number, height: number];

const across = 32;
const paper = '#ffffff';
/** On the ground of the colour: masthead, picture, lines. */
const boxes: readonly Box[] = [
  [6, 6, 20, 5],
  [6, 14, 9, 12],
  [18, 14, 8, 2],
  [18, 19, 8, 2],
  [18, 24, 8, 2],
];

export function ownIconSvg(colour: string): string {
  const drawn = boxes.map(([x, y, width, height]) => `<path d="M${x} ${y}h${width}v${height}h-${width}z"/>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${across}" width="512" height="512">` +
    `<path fill="${colour}" d="M0 0h${across}v${across}H0z"/><g fill="${paper}">${drawn.join('')}</g></svg>\n`
  );
}

/** The same as the points of a bitmap, four bytes each: red, green, blue, and how opaque. */
export function ownIconPoints(colour: string): { readonly across: number; readonly points: Uint8Array } {
  const points = new Uint8Array(across * across * 4);
  const fill = ([left, top, width, height]: Box, hex: string) => {
    const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    for (let y = top; y < top + height; y++) {
      for (let x = left; x < left + width; x++) points.set([...channels, 255], (y * across + x) * 4);
    }
  };
  fill([0, 0, across, across], colour);
  for (const box of boxes) fill(box, paper);
  return { across, points };
}
