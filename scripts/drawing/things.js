// @ts-check
/** Furniture, flowers, cattle and tools. */
import { dice, disc, fade, group, mix, n, oval, path, poly, rect, stroke, times } from './canvas.js';
import { star } from './flags.js';
import * as p from './palette.js';

/** A table with a cloth, its upper left corner at `x`, `y`. @param {number} x @param {number} y @param {number} w @param {number} h @param {string} cloth */
export function table(x, y, w, h, cloth) {
  const folds = times(Math.round(w / 46), (i) =>
    rect(x + 20 + i * 46, y + 12, 7, h - 12, mix(cloth, '#000000', 0.12), { opacity: 0.7 }),
  );
  return group(
    {},
    rect(x, y, w, h, fade([cloth, mix(cloth, '#1c1c1c', 0.22)])),
    ...folds,
    rect(x - 6, y - 4, w + 12, 16, mix(cloth, '#ffffff', 0.22), { rx: 4 }),
  );
}

/** A lectern, its foot's middle at `x`, `y`. @param {number} x @param {number} y @param {number} h */
export function lectern(x, y, h) {
  return group(
    {},
    poly(
      [
        [x - h * 0.26, y - h],
        [x + h * 0.26, y - h],
        [x + h * 0.2, y],
        [x - h * 0.2, y],
      ],
      fade(['#a8683b', '#6d3f22']),
    ),
    poly(
      [
        [x - h * 0.19, y - h * 0.86],
        [x + h * 0.19, y - h * 0.86],
        [x + h * 0.15, y - h * 0.1],
        [x - h * 0.15, y - h * 0.1],
      ],
      fade(['#b97a48', '#7d4a29']),
    ),
    star(x, y - h * 0.56, h * 0.1, p.gold),
    rect(x - h * 0.31, y - h * 1.05, h * 0.62, h * 0.07, '#c78a55', { rx: 4 }),
    rect(x - h * 0.24, y - h * 0.02, h * 0.48, h * 0.05, '#4e2c18'),
  );
}

/** A bunch of flowers in a vase. @param {number} x @param {number} y @param {number} s @param {number} seed */
export function bouquet(x, y, s, seed) {
  const roll = dice(seed);
  const colours = ['#f2c14e', '#e4572e', '#f7a1b0', '#ffffff', '#e98a3c'];
  return group(
    {},
    path(
      `M${n(x - s * 0.2)} ${n(y - s * 0.4)}L${n(x + s * 0.2)} ${n(y - s * 0.4)}L${n(x + s * 0.14)} ${n(y)}H${n(x - s * 0.14)}Z`,
      '#e9eef0',
    ),
    oval(x, y - s * 0.62, s * 0.5, s * 0.34, p.moss),
    ...times(13, (i) =>
      disc(
        x + (roll() - 0.5) * s * 0.82,
        y - s * (0.46 + 0.44 * roll()),
        s * 0.1,
        colours[i % 5] ?? '#ffffff',
      ),
    ),
  );
}

/** A cow or ox from its side, facing right. @param {number} x @param {number} y @param {number} w @param {{ colour?: string, flip?: boolean, graze?: boolean }} [how] */
export function cow(x, y, w, how = {}) {
  const c = how.colour ?? '#b9794a';
  const dark = mix(c, '#2b160a', 0.35);
  const low = how.graze ? w * 0.34 : 0;
  return group(
    { x, y, flip: how.flip ?? false },
    ...[-0.32, -0.22, 0.16, 0.26].map((lx, i) =>
      stroke(
        [
          [w * lx, -w * 0.3],
          [w * lx + (i % 2 ? w * 0.015 : -w * 0.01), -w * 0.015],
        ],
        i % 2 ? c : dark,
        w * 0.075,
      ),
    ),
    stroke(
      [
        [-w * 0.39, -w * 0.52],
        [-w * 0.45, -w * 0.36],
        [-w * 0.43, -w * 0.2],
      ],
      dark,
      w * 0.022,
    ),
    disc(-w * 0.43, -w * 0.17, w * 0.03, '#3a2417'),
    path(
      `M${n(-w * 0.4)} ${n(-w * 0.5)}Q${n(-w * 0.36)} ${n(-w * 0.58)} ${n(-w * 0.18)} ${n(-w * 0.56)}Q${n(w * 0.05)} ${n(-w * 0.54)} ${n(w * 0.16)} ${n(-w * 0.62)}Q${n(w * 0.26)} ${n(-w * 0.64)} ${n(w * 0.33)} ${n(-w * 0.54)}L${n(w * 0.36)} ${n(-w * 0.36)}Q${n(w * 0.3)} ${n(-w * 0.24)} ${n(w * 0.16)} ${n(-w * 0.24)}L${n(-w * 0.26)} ${n(-w * 0.23)}Q${n(-w * 0.44)} ${n(-w * 0.24)} ${n(-w * 0.4)} ${n(-w * 0.5)}Z`,
      fade([mix(c, '#ffe2b8', 0.25), c]),
    ),
    stroke(
      [
        [w * 0.29, -w * 0.5],
        [w * 0.41, -w * 0.56 + low * 0.7],
      ],
      c,
      w * 0.14,
    ),
    path(
      `M${n(w * 0.36)} ${n(-w * 0.66 + low)}Q${n(w * 0.44)} ${n(-w * 0.7 + low)} ${n(w * 0.5)} ${n(-w * 0.62 + low)}L${n(w * 0.6)} ${n(-w * 0.5 + low)}Q${n(w * 0.6)} ${n(-w * 0.42 + low)} ${n(w * 0.53)} ${n(-w * 0.43 + low)}L${n(w * 0.38)} ${n(-w * 0.52 + low)}Z`,
      c,
    ),
    oval(w * 0.575, -w * 0.45 + low, w * 0.035, w * 0.04, mix(c, '#ffe9d2', 0.55)),
    oval(w * 0.36, -w * 0.62 + low, w * 0.05, w * 0.025, dark),
    path(
      `M${n(w * 0.41)} ${n(-w * 0.67 + low)}q${n(w * 0.0)} ${n(-w * 0.07)} ${n(w * 0.06)} ${n(-w * 0.09)}`,
      'none',
      { stroke: '#efe3c8', 'stroke-width': w * 0.025, 'stroke-linecap': 'round' },
    ),
    disc(w * 0.47, -w * 0.59 + low, w * 0.012, '#1d120c'),
  );
}

/** A traffic cone. @param {number} x @param {number} y @param {number} h */
export function trafficCone(x, y, h) {
  return (
    poly(
      [
        [x - h * 0.09, y - h],
        [x + h * 0.09, y - h],
        [x + h * 0.3, y - h * 0.06],
        [x - h * 0.3, y - h * 0.06],
      ],
      '#ee6c2a',
    ) +
    poly(
      [
        [x - h * 0.16, y - h * 0.66],
        [x + h * 0.16, y - h * 0.66],
        [x + h * 0.22, y - h * 0.4],
        [x - h * 0.22, y - h * 0.4],
      ],
      '#fff6e4',
    ) +
    rect(x - h * 0.38, y - h * 0.09, h * 0.76, h * 0.09, '#c24f18', { rx: 2 })
  );
}
