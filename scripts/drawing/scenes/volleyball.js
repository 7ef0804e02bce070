// @ts-check
import {
  dice,
  disc,
  fade,
  glow,
  group,
  mix,
  oval,
  page,
  path,
  pick,
  poly,
  rect,
  stroke,
  times,
} from '../canvas.js';
import { bunting } from '../flags.js';
import { light, sky, sun } from '../land.js';
import * as p from '../palette.js';
import { hedge, palm } from '../plants.js';
import { seated } from '../seated.js';
import { standing } from '../standing.js';

/** A volleyball match on the village ground. */
export function volleyball() {
  const roll = dice(61);
  const crowd = times(70, (i) => {
    const row = i % 3;
    return seated(16 + ((i * 23.4) % 1580), 430 + row * 42, 46 + row * 5, {
      shirt: pick(p.shirts, roll() * 8),
      skin: pick(p.skins, roll() * 4),
      hair: pick(p.hairs, i),
      hat: roll() > 0.72 ? 'cone' : roll() > 0.8 ? 'cap' : undefined,
      hatColour: pick([p.red, p.sea, p.gold], i),
      cut: roll() > 0.6 ? 'long' : 'short',
    });
  })
    .map((s, i) => ({ s, row: i % 3 }))
    .sort((a, b) => a.row - b.row)
    .map(({ s }) => s);
  const player = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ h,
    /** @type {string} */ shirt,
    /** @type {readonly [number, number]} */ left,
    /** @type {readonly [number, number]} */ right,
    back = false,
  ) =>
    oval(x, y + 2, h * 0.22, h * 0.035, '#6b4a24', { opacity: 0.35 }) +
    standing({
      x,
      y,
      h,
      shirt,
      trousers: mix(shirt, '#1b2430', 0.55),
      left,
      right,
      back,
      stride: 0.8,
      skin: pick(p.skins, x),
    });
  return page(
    1600,
    900,
    sky(1600, 420, 'dusk'),
    sun(300, 250, 50, '#ffe1a0'),
    hedge(-10, 1610, 330, 50, 6, '#3f6f58'),
    ...[100, 700, 1130, 1520].map((x, i) => palm(x, 390, 300, i % 2 ? -0.1 : 0.12, '#335f4c')),
    ...[380, 1280].map((x) =>
      group(
        {},
        stroke(
          [
            [x, 560],
            [x, 90],
          ],
          '#5d666b',
          10,
        ),
        rect(x - 70, 66, 140, 40, '#3f474c', { rx: 6 }),
        ...[-42, 0, 42].map((dx) => disc(x + dx, 86, 14, '#fff9dc')),
        oval(x, 120, 260, 150, glow(['#fff3c4/0.5', '#fff3c4/0'])),
      ),
    ),
    rect(0, 380, 1600, 180, fade(['#7c6a5a', '#5f5046'])),
    ...crowd,
    rect(0, 520, 1600, 30, '#a92a22'),
    ...times(16, (i) => rect(30 + i * 100, 528, 62, 13, '#fbe6a8', { rx: 5 })),
    bunting(-10, 300, 820, 270, 18, 40),
    bunting(820, 270, 1620, 300, 18, 40),
    rect(0, 550, 1600, 350, fade(['#cf9a5c', '#b57a42'])),
    poly(
      [
        [260, 610],
        [1340, 610],
        [1590, 880],
        [10, 880],
      ],
      'none',
      { stroke: '#fff4dc', 'stroke-width': 7 },
    ),
    stroke(
      [
        [800, 610],
        [800, 880],
      ],
      '#fff4dc',
      5,
    ),
    stroke(
      [
        [620, 610],
        [520, 880],
      ],
      '#fff4dc',
      4,
      { 'stroke-opacity': 0.6 },
    ),
    stroke(
      [
        [980, 610],
        [1080, 880],
      ],
      '#fff4dc',
      4,
      { 'stroke-opacity': 0.6 },
    ),
    player(520, 680, 190, p.red, [140, 160], [130, 150]),
    player(1090, 690, 190, '#3f7fb5', [40, 80], [40, 80]),
    player(360, 770, 230, p.red, [30, 70], [30, 70]),
    stroke(
      [
        [800, 612],
        [800, 390],
      ],
      '#4a5258',
      10,
    ),
    poly(
      [
        [796, 400],
        [804, 400],
        [806, 880],
        [794, 880],
      ],
      'none',
    ),
    path('M800 400L838 476V640L800 520Z', '#f4efe3', {
      'fill-opacity': 0.25,
      stroke: '#f4efe3',
      'stroke-width': 3,
    }),
    ...times(9, (i) =>
      stroke(
        [
          [800 + i * 4.2, 402 + i * 9.2],
          [800 + i * 4.2, 522 + i * 13],
        ],
        '#f4efe3',
        1.6,
      ),
    ),
    ...times(6, (i) =>
      stroke(
        [
          [800, 402 + i * 23],
          [838, 478 + i * 32],
        ],
        '#f4efe3',
        1.6,
      ),
    ),
    stroke(
      [
        [840, 884],
        [840, 470],
      ],
      '#4a5258',
      14,
    ),
    stroke(
      [
        [800, 398],
        [840, 472],
      ],
      '#fff4dc',
      8,
    ),
    player(680, 790, 260, p.red, [30, 40], [150, 172]),
    player(960, 800, 264, '#3f7fb5', [155, 172], [150, 168]),
    player(1260, 790, 240, '#3f7fb5', [50, 100], [46, 96]),
    player(180, 850, 250, p.red, [40, 90], [40, 90], true),
    player(1430, 860, 262, '#3f7fb5', [20, 50], [30, 60]),
    disc(776, 330, 34, fade(['#fff6dc', '#f0c34a'])),
    path('M745 318Q776 330 806 316M756 356Q770 330 764 298M790 362Q784 336 800 308', 'none', {
      stroke: '#2f6f9a',
      'stroke-width': 4,
    }),
    light(1600, 900, 800, 200, '#ffcf8a'),
  );
}
