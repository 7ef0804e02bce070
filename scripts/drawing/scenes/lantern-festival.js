// @ts-check
import { house } from '../buildings.js';
import { dice, disc, fade, glow, group, mix, page, path, pick, rect, stroke, times } from '../canvas.js';
import { glitter, ridge, sky, stars, water } from '../land.js';
import { floatingLantern, lantern } from '../lanterns.js';
import * as p from '../palette.js';
import { hedge, tree } from '../plants.js';
import { standing } from '../standing.js';

/** Lanterns on the river on the night of the full moon. */
export function lanternFestival() {
  const roll = dice(5);
  const colours = ['#e8553d', '#f2a83c', '#e87a9a', '#f6d04d', '#d9603a', '#c65a8a'];
  const floats = times(44, () => {
    const t = roll() ** 1.2;
    return { x: roll() * 1600, y: 560 + 300 * t, r: 9 + 30 * t };
  }).sort((a, b) => a.y - b.y);
  const crowd = times(26, (i) => {
    const h = 74 + 16 * roll();
    return standing({
      x: 20 + i * 62 + roll() * 24,
      y: 530 + roll() * 8,
      h,
      shirt: mix(pick(p.shirts, roll() * 8), '#2a2344', 0.3),
      trousers: '#2b2d48',
      skin: pick(p.skins, roll() * 4),
      cut: pick(['short', 'long', 'bun'], roll() * 3),
      dress: i % 4 === 0,
      left: [10, 20],
      right: [30, 80],
    });
  });
  return page(
    1600,
    900,
    sky(1600, 540, 'night'),
    stars(1600, 320, 8),
    disc(1180, 150, 170, glow(['#fdf0c4/0.5', '#fdf0c4/0'])),
    disc(1180, 150, 62, '#fff4d0'),
    disc(1162, 138, 12, '#f0deb0'),
    disc(1200, 168, 17, '#f0deb0'),
    ridge({ width: 1600, foot: 500, height: 170, seed: 44, colour: '#22305a', haze: '#45568a' }),
    hedge(-10, 1610, 500, 24, 4, '#1c3540'),
    ...[70, 330, 1500].map((x, i) => tree(x, 520, 240 + i * 10, i + 2, '#234a45')),
    house(560, 512, 190, { wall: '#e0b878', roof: '#7c3b2c', door: '#ffd27a' }),
    house(800, 512, 150, { wall: '#d9b98a', roof: '#6d3a2e', door: '#ffd27a' }),
    house(1230, 512, 180, { wall: '#e0b878', roof: '#7c3b2c', door: '#ffd27a' }),
    ...[
      [-20, 330, 420],
      [420, 330, 860],
      [860, 320, 1240],
      [1240, 330, 1640],
    ].map(([a = 0, y = 0, b = 0]) =>
      group(
        {},
        path(`M${a} ${y}Q${(a + b) / 2} ${y + 70} ${b} ${y}`, 'none', {
          stroke: '#3b3050',
          'stroke-width': 3,
        }),
        ...times(6, (i) => {
          const t = (i + 0.5) / 6;
          return lantern(a + (b - a) * t, y + 140 * t * (1 - t) + 34, 19, pick(colours, i + a), 8);
        }),
      ),
    ),
    rect(0, 524, 1600, 26, fade(['#5a4550', '#3a3048'])),
    ...crowd,
    water({
      width: 1600,
      top: 546,
      bottom: 900,
      colours: ['#3a3a66', '#1c2a58@40', '#101c42'],
      seed: 9,
      count: 40,
      light: '#ffd9a0',
    }),
    glitter(1180, 556, 880, 90, '#fdeec0', 2, 26),
    ...floats.map(
      (f, i) =>
        rect(f.x - f.r * 0.4, f.y, f.r * 0.8, f.r * 3.2, fade(['#ffc76b/0.45', '#ffc76b/0'])) +
        floatingLantern(f.x, f.y, f.r, pick(colours, i)),
    ),
    group(
      { x: 420, y: 716 },
      path('M-190 0Q0 34 200 -6L236 -30Q220 44 160 52H-140Q-190 44 -216 -24Z', fade(['#5d3c2a', '#38241c'])),
      standing({
        x: -110,
        y: 24,
        h: 200,
        shirt: '#c65a6a',
        trousers: '#f3e9da',
        dress: true,
        cut: 'long',
        right: [36, 96],
        left: [10, 14],
      }),
      standing({
        x: 20,
        y: 22,
        h: 206,
        shirt: '#f1e3c8',
        trousers: '#e9e2d4',
        dress: true,
        cut: 'bun',
        right: [30, 90],
        left: [16, 60],
      }),
      standing({
        x: 130,
        y: 24,
        h: 196,
        shirt: '#3f6f8f',
        trousers: '#2f3548',
        hat: 'cone',
        left: [30, 70],
        right: [40, 60],
      }),
      stroke(
        [
          [196, -130],
          [240, 130],
        ],
        '#8a6238',
        7,
      ),
      path('M-190 0Q0 34 200 -6L236 -30Q220 44 160 52H-140Q-190 44 -216 -24Z', fade(['#6b4631', '#3f281f'])),
      floatingLantern(-40, -86, 18, '#f2a83c'),
      floatingLantern(86, -80, 18, '#e87a9a'),
    ),
    rect(0, 0, 1600, 900, glow(['#ffb650/0.12', '#0a1030/0.22'])),
  );
}
