// @ts-check
import { disc, fade, glow, group, oval, page, path, pick, rect, stroke, times } from '../canvas.js';
import { letters } from '../hall.js';
import * as p from '../palette.js';
import { seated } from '../seated.js';
import { standing } from '../standing.js';
import { table } from '../things.js';

/** A commune health station on vaccination day. */
export function vaccination() {
  const chairs = [1060, 1200, 1340, 1480];
  return page(
    1600,
    900,
    rect(0, 0, 1600, 640, fade(['#d3e9e4', '#eef5ea'])),
    rect(0, 430, 1600, 210, '#a9d2c9'),
    rect(0, 424, 1600, 8, '#7fb5ab'),
    rect(0, 640, 1600, 260, fade(['#d9d3bf', '#c2baa2'])),
    ...times(9, (i) =>
      stroke(
        [
          [i * 200 - 40, 640],
          [i * 260 - 290, 900],
        ],
        '#b3aa91',
        2,
      ),
    ),
    ...[700, 780].map((y) =>
      stroke(
        [
          [0, y],
          [1600, y],
        ],
        '#b3aa91',
        2,
      ),
    ),
    rect(70, 110, 330, 250, '#ffffff', { rx: 8 }),
    rect(86, 126, 298, 218, fade(['#bfe3ec', '#f2f3d8'])),
    rect(231, 126, 8, 218, '#ffffff'),
    path('M86 344L86 270Q150 220 210 262T330 250T384 280V344Z', '#86b585'),
    rect(500, 100, 330, 190, '#ffffff', { rx: 10 }),
    rect(500, 100, 330, 46, '#2d8a86', { rx: 10 }),
    letters(665, 114, [60, 90, 50], 16, '#ffffff'),
    ...[170, 200, 230, 258].map((y, i) =>
      group(
        {},
        disc(530, y, 8, [p.gold, p.leaf, p.sea, p.red][i] ?? p.red),
        rect(552, y - 6, 220 - i * 24, 11, '#c6d3cf', { rx: 5 }),
      ),
    ),
    disc(1230, 190, 74, '#ffffff'),
    rect(1212, 138, 36, 104, '#d1443a', { rx: 6 }),
    rect(1178, 172, 104, 36, '#d1443a', { rx: 6 }),
    rect(930, 250, 150, 180, '#f7fbfa', { rx: 6 }),
    rect(930, 250, 150, 180, 'none', { stroke: '#9ec5bf', 'stroke-width': 5, rx: 6 }),
    rect(1002, 255, 5, 170, '#9ec5bf'),
    ...[300, 350, 400].map((y) => rect(942, y, 50, 5, '#9ec5bf') + rect(1016, y, 50, 5, '#9ec5bf')),
    ...[946, 962, 978, 1022, 1040, 1056].map((x, i) =>
      rect(x, 276 + (i % 3) * 50, 10, 22, [p.sea, p.orange, p.leaf][i % 3] ?? p.sea, { rx: 3 }),
    ),
    oval(560, 842, 430, 26, '#8d846b', { opacity: 0.3 }),
    standing({
      x: 640,
      y: 840,
      h: 470,
      shirt: '#ffffff',
      trousers: '#eef3f3',
      hat: 'nurse',
      cut: 'bun',
      mask: true,
      skin: '#e6b48c',
      left: [50, 62],
      right: [8, 16],
    }),
    group(
      { x: 462, y: 590, turn: -66 },
      rect(-44, -7, 50, 14, '#e8f6fb', { stroke: '#7fb0c2', 'stroke-width': 2, rx: 3 }),
      rect(-30, -5, 24, 10, '#8fd0c5'),
      stroke(
        [
          [-44, 0],
          [-66, 0],
        ],
        '#8b989c',
        2.4,
      ),
      rect(6, -3, 16, 6, '#c5d6da'),
    ),
    rect(300, 690, 190, 20, '#8a6a4c', { rx: 6 }),
    rect(318, 706, 14, 136, '#6f543b'),
    rect(458, 706, 14, 136, '#6f543b'),
    seated(372, 708, 150, { shirt: '#cf6f6a', skin: '#dba57d', cut: 'long', mask: true }),
    path('M318 700Q300 800 330 842M430 700Q440 790 420 842', 'none', {
      stroke: '#41506a',
      'stroke-width': 54,
      'stroke-linecap': 'round',
    }),
    seated(402, 712, 92, { shirt: '#f2c95f', skin: '#eac09a', cut: 'short' }),
    path('M300 660Q340 716 420 706', 'none', {
      stroke: '#cf6f6a',
      'stroke-width': 36,
      'stroke-linecap': 'round',
    }),
    disc(430, 704, 17, '#dba57d'),
    path('M380 716Q372 770 384 800M424 716Q432 770 424 800', 'none', {
      stroke: '#5b7f9c',
      'stroke-width': 28,
      'stroke-linecap': 'round',
    }),
    table(730, 640, 250, 190, '#f4f7f4'),
    rect(760, 596, 70, 44, '#3f8f96', { rx: 5 }),
    rect(772, 606, 46, 8, '#ffffff', { rx: 3 }),
    rect(850, 616, 60, 24, '#e9b44c', { rx: 4 }),
    ...[922, 940, 958].map((x) =>
      rect(x, 610, 9, 30, '#dff1f4', { rx: 3, stroke: '#9dbcc2', 'stroke-width': 1.5 }),
    ),
    ...chairs.map((x, i) =>
      group(
        {},
        rect(x - 52, 690, 104, 14, '#3f8f96', { rx: 6 }),
        rect(x - 50, 600, 100, 60, '#56a5ab', { rx: 10 }),
        stroke(
          [
            [x - 40, 704],
            [x - 44, 800],
          ],
          '#5c6b70',
          8,
        ),
        stroke(
          [
            [x + 40, 704],
            [x + 44, 800],
          ],
          '#5c6b70',
          8,
        ),
        i === 2
          ? ''
          : group(
              {},
              seated(x, 704, 108, {
                shirt: pick(['#8a6fa0', '#e4a24a', '#f4efe3', '#6d9a6b'], i),
                mask: true,
                cut: i === 1 ? 'short' : 'bun',
                skin: pick(p.skins, i),
              }),
              path(
                `M${x - 26} 700Q${x - 34} 760 ${x - 28} 800M${x + 26} 700Q${x + 34} 760 ${x + 28} 800`,
                'none',
                { stroke: '#3e4a5c', 'stroke-width': 34, 'stroke-linecap': 'round' },
              ),
            ),
        i === 0 || i === 3
          ? seated(x + 18, 706, 62, { shirt: i === 0 ? '#7db7c4' : '#f0a5a0', skin: '#eac09a' })
          : '',
      ),
    ),
    rect(0, 0, 1600, 900, glow(['#fffbe6/0.22', '#27424a/0.2'])),
  );
}
