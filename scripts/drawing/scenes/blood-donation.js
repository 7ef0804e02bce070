// @ts-check
import { disc, fade, glow, group, oval, page, path, rect, stroke, times } from '../canvas.js';
import { letters } from '../hall.js';
import { standing } from '../standing.js';
import { bouquet, table } from '../things.js';

/** Blood donors on couches in the culture house. */
export function bloodDonation() {
  const couch = (
    /** @type {number} */ x,
    /** @type {string} */ shirt,
    /** @type {string} */ skin,
    /** @type {'short' | 'long'} */ cut,
  ) =>
    group(
      { x, y: 0 },
      oval(150, 800, 250, 20, '#6d5b49', { opacity: 0.3 }),
      stroke(
        [
          [20, 700],
          [0, 796],
        ],
        '#6b7a80',
        10,
      ),
      stroke(
        [
          [290, 700],
          [310, 796],
        ],
        '#6b7a80',
        10,
      ),
      path(
        'M-60 560Q-40 540 -10 570L50 680H320Q346 682 342 708H30Q0 708 -16 680L-74 590Q-80 572 -60 560Z',
        fade(['#4fa0a0', '#2f7477']),
      ),
      stroke(
        [
          [60, 654],
          [190, 658],
          [300, 660],
        ],
        '#3d4a5e',
        50,
      ),
      oval(318, 648, 22, 30, '#3b2f2a'),
      path('M-26 566Q4 540 34 574L98 650Q96 690 58 690Q20 690 4 650Z', shirt),
      stroke(
        [
          [20, 596],
          [70, 634],
        ],
        shirt,
        34,
      ),
      stroke(
        [
          [70, 634],
          [128, 622],
        ],
        skin,
        24,
      ),
      disc(134, 620, 15, skin),
      disc(138, 618, 10, '#e0483c'),
      group(
        { x: -36, y: 522, turn: -34 },
        cut === 'long' ? path('M-34 -4Q-42 40 -26 66H26Q42 40 34 -4Z', '#24201f') : '',
        oval(0, 0, 31, 35, skin),
        path('M-34 2C-40 -52 40 -52 34 2Q26 -20 0 -18Q-26 -18 -34 2Z', '#24201f'),
        path('M-28 4Q0 -4 28 4Q26 32 0 36Q-26 32 -28 4Z', '#cfe3ea'),
      ),
      stroke(
        [
          [196, 430],
          [196, 790],
        ],
        '#aeb9bd',
        7,
      ),
      stroke(
        [
          [170, 432],
          [222, 432],
        ],
        '#aeb9bd',
        7,
      ),
      rect(204, 440, 34, 54, '#b8332b', { rx: 8 }),
      rect(208, 446, 26, 18, '#f4dfd6', { rx: 3 }),
      path('M220 494Q226 590 130 606', 'none', { stroke: '#b8332b', 'stroke-width': 4 }),
    );
  return page(
    1600,
    900,
    rect(0, 0, 1600, 660, fade(['#f3e2c4', '#faf1dc'])),
    ...[60, 1260].map((x) =>
      group(
        {},
        rect(x, 120, 280, 300, '#ffffff'),
        rect(x + 12, 132, 256, 276, fade(['#b9dfe8', '#e8f2d8'])),
        rect(x + 134, 132, 12, 276, '#ffffff'),
        path(`M${x + 12} 408V330Q${x + 80} 280 ${x + 150} 322T${x + 268} 310V408Z`, '#8fbd86'),
      ),
    ),
    rect(430, 84, 740, 150, '#b8332b', { rx: 10 }),
    path('M520 196C470 160 500 110 522 138C544 110 574 160 520 196Z', '#ffe1d6', {
      transform: 'translate(-2 4)',
    }),
    letters(830, 120, [96, 70, 120, 84], 26, '#fff3dc'),
    letters(830, 172, [60, 110, 70, 90, 50], 18, '#ffd9c4'),
    rect(0, 560, 1600, 100, '#d6bd90'),
    rect(0, 554, 1600, 8, '#b99a67'),
    rect(0, 660, 1600, 240, fade(['#b88f62', '#95704a'])),
    ...times(12, (i) =>
      stroke(
        [
          [i * 150 - 60, 660],
          [i * 200 - 340, 900],
        ],
        '#8b6642',
        2,
      ),
    ),
    group(
      { x: 0, y: 20 },
      standing({
        x: 640,
        y: 776,
        h: 430,
        shirt: '#ffffff',
        trousers: '#e8eef0',
        hat: 'nurse',
        cut: 'bun',
        mask: true,
        left: [30, 78],
        right: [6, 10],
        skin: '#e6b48c',
      }),
      couch(250, '#d9823f', '#d9a07a', 'short'),
      standing({
        x: 1180,
        y: 770,
        h: 440,
        shirt: '#f7fbfb',
        trousers: '#3f6f78',
        mask: true,
        left: [34, 90],
        right: [24, 70],
        skin: '#d9a07a',
      }),
      rect(1136, 512, 58, 74, '#f4ecd6', { rx: 4 }),
      ...[528, 542, 556].map((y) => rect(1146, y, 38, 4, '#a79f8c')),
      couch(800, '#6f9fb4', '#e2b088', 'short'),
      table(1320, 640, 230, 160, '#f7f1e3'),
      ...times(5, (i) =>
        rect(1346 + i * 38, 590, 24, 52, i % 2 ? '#fbe7b4' : '#e8f3f5', {
          rx: 5,
          stroke: '#cbbfa2',
          'stroke-width': 2,
        }),
      ),
      bouquet(1500, 642, 86, 6),
    ),
    rect(0, 0, 1600, 900, glow(['#fff4d0/0.2', '#3a2414/0.22'])),
  );
}
