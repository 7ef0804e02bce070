// @ts-check
import { disc, fade, group, mix, oval, page, path, rect, stroke, times } from '../canvas.js';
import { head } from '../head.js';
import { cloud, light, ridge, sky, sun } from '../land.js';
import * as p from '../palette.js';
import { hedge, palm, tree } from '../plants.js';
import { standing } from '../standing.js';

/** Free swimming lessons in summer. */
export function swimming() {
  const swimmer = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ s,
    /** @type {string} */ cap,
  ) =>
    group(
      { x, y, scale: s },
      oval(0, 8, 88, 15, '#ffffff', { opacity: 0.45 }),
      stroke(
        [
          [30, -8],
          [70, -40],
          [98, -4],
        ],
        '#d9a07a',
        17,
      ),
      path('M-60 4Q-20 -26 34 -10L30 8Z', '#d9a07a'),
      oval(46, -16, 24, 26, '#d9a07a'),
      path('M22 -18C20 -56 72 -56 70 -18Q46 -30 22 -18Z', cap),
      rect(100, -20, 70, 24, '#f7a14a', { rx: 8 }),
      oval(40, 10, 90, 9, '#9fdbe4', { opacity: 0.9 }),
    );
  const child = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ h,
    /** @type {string} */ cap,
    /** @type {string} */ suit,
  ) =>
    standing({
      x,
      y,
      h,
      shirt: suit,
      trousers: '#d9a07a',
      skin: '#d9a07a',
      hat: 'cap',
      hatColour: cap,
      left: [20, 50],
      right: [20, 40],
    });
  return page(
    1600,
    900,
    sky(1600, 420, 'noon'),
    sun(220, 130, 46),
    cloud(700, 110, 120),
    cloud(1260, 150, 90),
    ridge({ width: 1600, foot: 380, height: 160, seed: 131, colour: '#7ba3a8' }),
    hedge(-10, 1610, 390, 40, 8, '#55905f'),
    palm(90, 470, 330, 0.1),
    palm(1510, 470, 340, -0.1),
    tree(1240, 430, 240, 6, '#4f8a4c', '#e8452f'),
    rect(0, 370, 1600, 90, fade(['#f2e3c0', '#e3cd9c'])),
    ...times(17, (i) => rect(i * 100, 300, 12, 90, '#ffffff')),
    rect(0, 312, 1600, 10, '#3f8fa6'),
    rect(0, 348, 1600, 8, '#3f8fa6'),
    rect(0, 440, 1600, 60, fade(['#dfe6e2', '#c9d2cd'])),
    ...[420, 760].map((x) =>
      group(
        {},
        stroke(
          [
            [x, 470],
            [x, 230],
          ],
          '#7d878c',
          8,
        ),
        path(
          `M${x - 150} 250Q${x} 150 ${x + 150} 250Q${x} 226 ${x - 150} 250Z`,
          fade([x === 420 ? p.red : p.gold, mix(x === 420 ? p.red : p.gold, '#5a1d10', 0.25)]),
        ),
      ),
    ),
    rect(0, 496, 1600, 404, fade(['#cfd8d2', '#b7c4bd'])),
    path('M120 500H1480L1640 900H-40Z', '#e9f0ec'),
    path('M160 520H1440L1580 900H20Z', fade(['#7fd0dc', '#3fa3bb@50', '#2584a6'])),
    ...times(60, (i) => {
      const y = 540 + ((i * 61) % 340);
      const x = 80 + ((i * 197) % 1420);
      return path(`M${x} ${y}q18 -9 36 0t36 0`, 'none', {
        stroke: '#ffffff',
        'stroke-opacity': 0.35,
        'stroke-width': 3.4,
        'stroke-linecap': 'round',
      });
    }),
    ...[500, 800, 1100].map((x) =>
      times(26, (i) => {
        const t = i / 26;
        return oval(
          800 + (x - 800) * (1 + t * 0.55),
          524 + 370 * t,
          7 + 9 * t,
          3 + 4 * t,
          i % 4 < 2 ? p.red : '#ffffff',
        );
      }).join(''),
    ),
    child(300, 520, 130, p.gold, '#3f7fb5'),
    child(370, 522, 124, p.red, '#b24d6a'),
    child(440, 520, 134, '#3f8f96', '#33415a'),
    child(510, 522, 120, p.gold, '#7a5c86'),
    standing({
      x: 900,
      y: 520,
      h: 220,
      shirt: '#f7f4ea',
      trousers: '#2f6f9a',
      hat: 'cap',
      hatColour: p.red,
      left: [60, 130],
      right: [20, 70],
    }),
    disc(940, 372, 6, p.gold),
    standing({
      x: 1180,
      y: 520,
      h: 210,
      shirt: '#f7f4ea',
      trousers: '#2f6f9a',
      hat: 'cone',
      cut: 'long',
      left: [10, 10],
      right: [14, 20],
    }),
    ...[1290, 1350].map((x, i) =>
      disc(x, 496, 34, 'none', { stroke: i ? '#f7f4ea' : p.red, 'stroke-width': 16 }),
    ),
    swimmer(360, 640, 0.8, p.red),
    swimmer(690, 610, 0.66, p.gold),
    swimmer(980, 680, 0.92, '#3f7fb5'),
    swimmer(560, 780, 1.2, '#ffffff'),
    swimmer(1230, 800, 1.25, p.red),
    group(
      { x: 250, y: 820 },
      oval(0, 20, 110, 22, '#ffffff', { opacity: 0.4 }),
      disc(0, 0, 62, 'none', { stroke: '#f7f4ea', 'stroke-width': 30 }),
      ...[0, 90, 180, 270].map((a) =>
        path('M-18 -76Q0 -80 18 -76L14 -48Q0 -52 -14 -48Z', p.red, { transform: `rotate(${a})` }),
      ),
      head(0, -34, 30, { skin: '#d9a07a', hat: 'cap', hatColour: '#3f8f96' }),
      stroke(
        [
          [-56, 6],
          [-20, -4],
        ],
        '#d9a07a',
        20,
      ),
      stroke(
        [
          [56, 6],
          [20, -4],
        ],
        '#d9a07a',
        20,
      ),
    ),
    light(1600, 900, 220, 130),
  );
}
