// @ts-check
import { school } from '../buildings.js';
import { disc, fade, group, oval, page, pick, rect, stroke, times } from '../canvas.js';
import { bunting, flagpole } from '../flags.js';
import { cloud, ground, light, sky, sun } from '../land.js';
import * as p from '../palette.js';
import { areca, hedge, tree } from '../plants.js';
import { standing } from '../standing.js';
import { bouquet, lectern } from '../things.js';

const white = '#fbf8f0';

/** The first day of school. */
export function schoolYard() {
  const rows = [0, 1, 2, 3].flatMap((r) => {
    const h = 116 + r * 40;
    const y = 640 + r * 70;
    const count = [20, 16, 13, 10][r] ?? 10;
    return times(count, (i) => {
      const x = (1600 / count) * (i + 0.5) + (r % 2 ? 14 : -10);
      if (Math.abs(x - 800) < 70 - r * 4) return '';
      return standing({
        x,
        y,
        h,
        back: true,
        scarf: true,
        shirt: white,
        trousers: i % 2 ? '#2f4a6b' : '#33415a',
        cut: pick(['short', 'long', 'short', 'bob', 'bun'], i + r),
        hair: pick(p.hairs, i + r),
        skin: pick(p.skins, i),
        ...(r > 1 && i % 4 === 1
          ? { right: /** @type {[number, number]} */ ([150, 172]), hold: smallFlag(x, y, h) }
          : {}),
      });
    });
  });
  return page(
    1600,
    900,
    sky(1600, 460, 'morning'),
    sun(1330, 140, 42),
    cloud(260, 130, 110),
    cloud(1060, 110, 90),
    hedge(-10, 1610, 440, 44, 9, '#5b9468'),
    areca(60, 500, 340),
    areca(1540, 500, 340),
    school(210, 500, 1180, 13),
    tree(110, 560, 400, 5, '#4f8a4c', '#e8452f'),
    tree(1500, 560, 420, 8, '#4f8a4c', '#e8452f'),
    rect(0, 494, 1600, 406, fade(['#e6d2a6', '#cfb27c'])),
    ground(
      [
        [0, 520],
        [800, 512],
        [1600, 522],
      ],
      1600,
      900,
      fade(['#e3cfa2', '#c9ab74']),
    ),
    rect(480, 500, 640, 46, fade(['#c9a46a', '#a57f4a'])),
    rect(480, 496, 640, 8, '#e3bf86'),
    bunting(60, 250, 800, 150, 18, 46),
    bunting(800, 150, 1540, 250, 18, 46),
    flagpole(800, 512, 440, 130),
    lectern(960, 510, 74),
    standing({
      x: 960,
      y: 500,
      h: 136,
      shirt: '#b24d6a',
      trousers: '#f4efe3',
      dress: true,
      cut: 'bun',
      left: [20, 70],
      right: [20, 70],
    }),
    lectern(960, 512, 74),
    group(
      { x: 620, y: 508 },
      rect(-46, -84, 92, 60, '#b5382c', { rx: 30 }),
      oval(0, -54, 34, 34, '#f0dcae'),
      oval(0, -54, 34, 34, 'none', { stroke: '#7c1d18', 'stroke-width': 5 }),
      stroke(
        [
          [-40, 0],
          [-22, -30],
        ],
        '#6b4c2c',
        6,
      ),
      stroke(
        [
          [40, 0],
          [22, -30],
        ],
        '#6b4c2c',
        6,
      ),
    ),
    standing({
      x: 690,
      y: 506,
      h: 132,
      shirt: '#f4efe3',
      trousers: '#33415a',
      tie: true,
      left: [60, 96],
      right: [10, 6],
    }),
    bouquet(540, 506, 60, 3),
    bouquet(1070, 506, 60, 5),
    ...rows,
    light(1600, 900, 1330, 140),
  );
}

/** @param {number} x @param {number} y @param {number} h */
function smallFlag(x, y, h) {
  const [fx, fy] = [x + h * 0.22, y - h * 1.04];
  return (
    stroke(
      [
        [fx, fy],
        [fx + h * 0.04, fy - h * 0.22],
      ],
      '#8a6238',
      h * 0.012,
    ) +
    rect(fx + h * 0.04, fy - h * 0.22, h * 0.15, h * 0.1, '#d8352a') +
    disc(fx + h * 0.115, fy - h * 0.17, h * 0.022, '#ffd43b')
  );
}
