// @ts-check
/** What hangs in halls. */
import { fade, mix, rect, times } from './canvas.js';

/** Bars that stand for lettering. @param {number} x @param {number} y @param {readonly number[]} widths @param {number} h @param {string} colour */
export function letters(x, y, widths, h, colour) {
  const gap = h * 0.8;
  const total = widths.reduce((sum, w) => sum + w + gap, -gap);
  let at = x - total / 2;
  return widths
    .map((w) => {
      const bar = rect(at, y, w, h, colour, { rx: h * 0.3 });
      at += w + gap;
      return bar;
    })
    .join('');
}

/** A curtain in folds. @param {number} x @param {number} y @param {number} w @param {number} h @param {string} colour */
export function curtain(x, y, w, h, colour) {
  const fold = w / Math.round(w / 34);
  return times(Math.round(w / fold), (i) =>
    rect(
      x + i * fold,
      y,
      fold + 1,
      h,
      fade([mix(colour, '#ffffff', 0.08), mix(colour, '#000000', 0.24), mix(colour, '#ffffff', 0.08)], {
        x: 1,
      }),
    ),
  ).join('');
}
