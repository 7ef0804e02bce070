// @ts-check
/** Lanterns, hanging and afloat. */
import { disc, glow, group, mix, n, oval, path, rect, stroke } from './canvas.js';
import * as p from './palette.js';

/** A paper lantern hanging from above. @param {number} x @param {number} y its middle @param {number} r @param {string} colour @param {number} [string] length of its string */
export function lantern(x, y, r, colour, string = 0) {
  return group(
    {},
    stroke(
      [
        [x, y - r * 1.1 - string],
        [x, y - r],
      ],
      '#4a3a32',
      2,
    ),
    disc(x, y, r * 2.6, glow(['#ffcf70/0.55', '#ffb14a/0.16@50', '#ffb14a/0'])),
    oval(x, y, r, r * 0.88, glow([mix(colour, '#fff0a8', 0.75), colour])),
    ...[-0.55, 0, 0.55].map((t) =>
      oval(x, y, Math.abs(t) * r + r * 0.05, r * 0.88, 'none', {
        stroke: mix(colour, '#401010', 0.4),
        'stroke-opacity': 0.35,
        'stroke-width': 1.6,
      }),
    ),
    rect(x - r * 0.36, y - r * 0.98, r * 0.72, r * 0.17, '#5a2a1c', { rx: 2 }),
    rect(x - r * 0.36, y + r * 0.82, r * 0.72, r * 0.17, '#5a2a1c', { rx: 2 }),
    stroke(
      [
        [x, y + r],
        [x, y + r * 1.7],
      ],
      p.gold,
      r * 0.11,
    ),
  );
}

/** A flower lantern that floats on water. @param {number} x @param {number} y @param {number} r @param {string} colour */
export function floatingLantern(x, y, r, colour) {
  const petals = [-1, -0.5, 0, 0.5, 1].map((t) =>
    path(
      `M${n(x + t * r * 0.4)} ${n(y)}Q${n(x + t * r * 1.5 - r * 0.25)} ${n(y - r * 0.5)} ${n(x + t * r * 1.2)} ${n(y - r * (1 - 0.45 * Math.abs(t)))}Q${n(x + t * r * 1.3 + r * 0.3)} ${n(y - r * 0.3)} ${n(x + t * r * 0.4)} ${n(y)}Z`,
      mix(colour, '#fff2c0', 0.45 - 0.3 * Math.abs(t)),
    ),
  );
  return group(
    {},
    disc(x, y - r * 0.3, r * 2.8, glow(['#ffd27a/0.6', '#ffb14a/0.15@50', '#ffb14a/0'])),
    oval(x, y + r * 0.12, r * 1.1, r * 0.2, '#ffd27a', { opacity: 0.55 }),
    petals.join(''),
    oval(x, y - r * 0.45, r * 0.17, r * 0.3, '#fff6c8'),
  );
}
