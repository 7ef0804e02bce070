// @ts-check
/** Flags and what goes with them. */
import { disc, fade, n, path, poly, rect, stroke, times } from './canvas.js';
import * as p from './palette.js';

/** A five-pointed star. @param {number} x @param {number} y @param {number} r @param {string} colour */
export function star(x, y, r, colour) {
  return poly(
    times(
      10,
      (i) =>
        /** @type {[number, number]} */ ([
          x + Math.sin((i * Math.PI) / 5) * (i % 2 === 0 ? r : r * 0.382),
          y - Math.cos((i * Math.PI) / 5) * (i % 2 === 0 ? r : r * 0.382),
        ]),
    ),
    colour,
  );
}

/** The national flag, its upper left corner at `x`, `y`, waving a little unless `still`. @param {number} x @param {number} y @param {number} w @param {boolean} [still] */
export function flag(x, y, w, still = false) {
  const h = (w * 2) / 3;
  const b = still ? 0 : h * 0.09;
  return (
    path(
      `M${n(x)} ${n(y)}q${n(w * 0.25)} ${n(-b)} ${n(w * 0.5)} 0t${n(w * 0.5)} 0v${n(h)}q${n(-w * 0.25)} ${n(b)} ${n(-w * 0.5)} 0t${n(-w * 0.5)} 0z`,
      fade(['#d8352a', '#bb2a22'], { x: 1 }),
    ) + star(x + w / 2, y + h / 2, h * 0.3, '#ffd43b')
  );
}

/** A flag on a pole with its foot at `x`, `y`. @param {number} x @param {number} y @param {number} h @param {number} w */
export function flagpole(x, y, h, w) {
  return (
    rect(x - 3.5, y - h, 7, h, fade(['#ffffff', '#b9bec2'], { x: 1 })) +
    disc(x, y - h - 4, 6, p.gold) +
    flag(x + 4, y - h + 6, w)
  );
}

/** A line of small flags between two points. @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 @param {number} count @param {number} [sag] */
export function bunting(x1, y1, x2, y2, count, sag = 40) {
  const at = (/** @type {number} */ t) =>
    /** @type {[number, number]} */ ([x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + sag * 4 * t * (1 - t)]);
  const colours = [p.red, p.gold, p.sea, p.leaf, p.orange];
  const size = Math.abs(x2 - x1) / count / 2.6;
  return (
    stroke(
      times(21, (i) => at(i / 20)),
      '#6b5a4a',
      2,
    ) +
    times(count, (i) => {
      const [x, y] = at((i + 0.5) / count);
      return poly(
        [
          [x - size, y],
          [x + size, y + 1],
          [x, y + size * 2.2],
        ],
        colours[i % colours.length] ?? p.red,
      );
    }).join('')
  );
}
