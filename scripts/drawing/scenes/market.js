// @ts-check
import { house, stall } from '../buildings.js';
import { dice, disc, fade, group, mix, n, page, path, pick, poly, rect, stroke, times } from '../canvas.js';
import { bunting } from '../flags.js';
import { cloud, light, sky } from '../land.js';
import * as p from '../palette.js';
import { hedge, palm, pot, tree } from '../plants.js';
import { seated } from '../seated.js';
import { standing } from '../standing.js';

/** The market before Tết. */
export function market() {
  const goods = [
    ['#e8553d', '#d9402f'],
    ['#f2a83c', '#e98a2c'],
    ['#5d9a46', '#7fae52'],
    ['#f6d04d', '#efc23a'],
    ['#b9d276', '#8fb955'],
    ['#8a4f9a', '#6f3f80'],
  ];
  const row = (
    /** @type {number} */ y,
    /** @type {number} */ w,
    /** @type {readonly number[]} */ xs,
    /** @type {number} */ seed,
  ) =>
    xs.map((x, i) =>
      stall(
        x,
        y,
        w,
        seed === 1 ? pick([p.red, p.sea, p.orange, p.leaf], i + seed) : null,
        group(
          {},
          seated(x + w * 0.5, y + (seed === 2 ? w * 0.05 : -w * 0.06), w * 0.34, {
            hat: i % 2 ? 'cone' : undefined,
            cut: 'bun',
            mask: true,
            shirt: pick(['#b24d6a', '#5f86a8', '#7a5c86', '#4f8a5c'], i + seed),
            skin: pick(p.skins, i),
          }),
          ...times(4, (g) =>
            heap(x + w * (0.14 + 0.24 * g), y + w * 0.0, w * 0.22, pick(goods, g + i * 2 + seed), g + i * 7),
          ),
        ),
      ),
    );
  return page(
    1600,
    900,
    sky(1600, 460, 'morning'),
    cloud(300, 110, 100),
    cloud(1240, 130, 110),
    hedge(-10, 1610, 330, 26, 5, '#5b8f6a'),
    ...[60, 560, 1010, 1540].map((x, i) => palm(x, 420, 280, i % 2 ? -0.1 : 0.1)),
    house(220, 420, 240),
    house(1150, 420, 270, { wall: '#e6dcc2' }),
    house(660, 420, 230, { wall: '#f0e3c9', roof: '#a8503a' }),
    rect(0, 414, 1600, 486, fade(['#dcc9a0', '#c4a878'])),
    bunting(-10, 180, 800, 210, 20, 40),
    bunting(800, 210, 1620, 170, 20, 40),
    ...row(480, 190, [40, 270, 500, 730, 960, 1190, 1420], 1),
    ...times(12, (i) =>
      standing({
        x: 100 + i * 128 + ((i * 37) % 50),
        y: 600 + ((i * 53) % 40),
        h: 196 + ((i * 31) % 24),
        shirt: pick(p.shirts, i * 3 + 1),
        trousers: pick(['#3d475a', '#5a4a42', '#44546b'], i),
        hat: i % 3 === 0 ? 'cone' : i % 4 === 1 ? 'helmet' : undefined,
        hatColour: pick([p.red, p.sea, p.gold], i),
        cut: i % 2 ? 'long' : 'short',
        mask: i % 3 !== 1,
        skin: pick(p.skins, i),
        back: i % 4 === 2,
        left: [14, 30],
        right: [20, 70],
        stride: 0.4,
      }),
    ),
    ...row(730, 300, [-60, 400, 860, 1330], 2),
    ...times(5, (i) =>
      pot(758 + i * 34, 860 + (i % 2) * 18, 60, pick(['#f4c430', '#e9a53a', '#f6d04d'], i), i),
    ),
    group(
      { x: 1286, y: 880 },
      poly(
        [
          [-44, -54],
          [44, -54],
          [32, 0],
          [-32, 0],
        ],
        fade(['#3f6f8f', '#27465f']),
      ),
      tree(0, -40, 200, 5, '#4f8a46'),
      ...times(26, (i) =>
        disc(
          Math.cos(i * 2.4) * 11 * Math.sqrt(i),
          -170 + Math.sin(i * 2.4) * 11 * Math.sqrt(i),
          8,
          '#f2962c',
        ),
      ),
    ),
    light(1600, 900, 300, 60),
  );
}

/** A heap of round goods in a basket. @param {number} x @param {number} y @param {number} w @param {readonly string[]} colours @param {number} seed */
function heap(x, y, w, colours, seed) {
  const roll = dice(seed);
  const balls = times(24, (i) => {
    const t = i / 24;
    return disc(
      x + (roll() - 0.5) * w * (0.9 - 0.6 * t),
      y - w * (0.06 + 0.4 * t),
      w * 0.115,
      mix(pick(colours, roll() * colours.length), '#ffffff', roll() * 0.16),
    );
  });
  return group(
    {},
    ...balls,
    path(
      `M${n(x - w / 2)} ${n(y - w * 0.12)}Q${n(x)} ${n(y + w * 0.06)} ${n(x + w / 2)} ${n(y - w * 0.12)}L${n(x + w * 0.38)} ${n(y + w * 0.22)}H${n(x - w * 0.38)}Z`,
      fade(['#c9985a', '#94683a']),
    ),
    stroke(
      [
        [x - w / 2, y - w * 0.1],
        [x, y + w * 0.02],
        [x + w / 2, y - w * 0.1],
      ],
      '#e0b47a',
      w * 0.05,
    ),
  );
}
