// @ts-check
import {
  disc,
  fade,
  glow,
  group,
  mix,
  n,
  oval,
  page,
  path,
  pick,
  poly,
  rect,
  stroke,
  times,
} from '../canvas.js';
import * as p from '../palette.js';
import { hedge } from '../plants.js';
import { seated } from '../seated.js';

/** A sewing workshop in the village. */
export function sewing() {
  const cloths = ['#f2c95f', '#8fb7c4', '#cf6f6a', '#6d9a6b', '#e4a24a', '#7a6f9a'];
  const desk = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ s,
    /** @type {number} */ i,
  ) =>
    group(
      {},
      seated(x, y - s * 0.06, s * 0.52, {
        shirt: pick(['#4f9aa6', '#3f8f96'], i),
        cut: pick(['bun', 'long', 'bob'], i),
        mask: true,
        skin: pick(p.skins, i),
        hair: pick(p.hairs, i),
      }),
      rect(x - s * 0.62, y, s * 1.24, s * 0.07, '#e6d3ab', { rx: 4 }),
      rect(x - s * 0.54, y + s * 0.07, s * 0.05, s * 0.62, '#7d858a'),
      rect(x + s * 0.49, y + s * 0.07, s * 0.05, s * 0.62, '#7d858a'),
      path(
        `M${n(x - s * 0.5)} ${n(y)}Q${n(x - s * 0.2)} ${n(y - s * 0.14)} ${n(x + s * 0.06)} ${n(y - s * 0.02)}L${n(x + s * 0.1)} ${n(y + s * 0.02)}Q${n(x)} ${n(y + s * 0.3)} ${n(x - s * 0.16)} ${n(y + s * 0.36)}Q${n(x - s * 0.3)} ${n(y + s * 0.2)} ${n(x - s * 0.5)} ${n(y)}Z`,
        fade([pick(cloths, i), mix(pick(cloths, i), '#2a2018', 0.25)]),
      ),
      path(
        `M${n(x + s * 0.04)} ${n(y)}v${n(-s * 0.3)}q0 ${n(-s * 0.05)} ${n(s * 0.06)} ${n(-s * 0.05)}h${n(s * 0.34)}q${n(s * 0.06)} 0 ${n(s * 0.06)} ${n(s * 0.06)}v${n(s * 0.29)}h${n(-s * 0.13)}v${n(-s * 0.2)}h${n(-s * 0.22)}v${n(s * 0.2)}z`,
        fade(['#f7f5ee', '#cfd3d3']),
      ),
      disc(x + s * 0.53, y - s * 0.22, s * 0.07, '#4a5258'),
      rect(x + s * 0.2, y - s * 0.45, s * 0.06, s * 0.1, pick(cloths, i + 2), { rx: 3 }),
      rect(x + s * 0.34, y - s * 0.43, s * 0.06, s * 0.08, pick(cloths, i + 3), { rx: 3 }),
    );
  const rows = [
    [470, 118, 8],
    [590, 180, 6],
    [760, 270, 4],
  ].map(([y = 0, s = 0, count = 0], r) =>
    times(count, (i) => desk((1600 / count) * (i + 0.5) + (r % 2 ? 0 : 10), y, s, i + r * 2)).join(''),
  );
  return page(
    1600,
    900,
    rect(0, 0, 1600, 420, fade(['#dfe6df', '#f2ecd8'])),
    ...times(5, (i) =>
      group(
        {},
        rect(60 + i * 320, 130, 200, 190, '#ffffff'),
        rect(70 + i * 320, 140, 180, 170, fade(['#b9dfe8', '#eef2d6'])),
        rect(156 + i * 320, 140, 8, 170, '#ffffff'),
        rect(70 + i * 320, 222, 180, 6, '#ffffff'),
        hedge(74 + i * 320, 248 + i * 320, 312, 18, i, '#7fb07f'),
      ),
    ),
    poly(
      [
        [0, 0],
        [1600, 0],
        [1600, 60],
        [0, 60],
      ],
      '#9aa6a8',
    ),
    ...times(6, (i) =>
      poly(
        [
          [i * 300 - 60, 60],
          [i * 300 + 90, 0],
          [i * 300 + 110, 0],
          [i * 300 - 40, 60],
        ],
        '#7f8d90',
      ),
    ),
    ...times(4, (i) =>
      group(
        {},
        stroke(
          [
            [220 + i * 390, 60],
            [220 + i * 390, 96],
          ],
          '#55616a',
          4,
        ),
        rect(130 + i * 390, 94, 180, 12, '#fffdf2', { rx: 6 }),
        oval(220 + i * 390, 110, 190, 70, glow(['#fff6d8/0.55', '#fff6d8/0'])),
      ),
    ),
    rect(0, 380, 1600, 520, fade(['#c7b99c', '#a8987a'])),
    ...rows,
    rect(0, 0, 1600, 900, glow(['#fff6da/0.16', '#2b2a24/0.22'])),
  );
}
