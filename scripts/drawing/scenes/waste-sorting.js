// @ts-check
import { disc, group, mix, oval, page, path, poly, rect, stroke, times } from '../canvas.js';

/** Three bins and what goes into each. */
export function wasteSorting() {
  const bin = (/** @type {number} */ x, /** @type {string} */ colour) =>
    group(
      { x, y: 790 },
      oval(0, 6, 190, 18, '#c9b892'),
      poly(
        [
          [-160, -330],
          [160, -330],
          [128, 0],
          [-128, 0],
        ],
        colour,
      ),
      poly(
        [
          [60, -330],
          [160, -330],
          [128, 0],
          [60, 0],
        ],
        mix(colour, '#000000', 0.1),
      ),
      rect(-180, -366, 360, 44, mix(colour, '#000000', 0.18), { rx: 14 }),
      ...[-84, 0, 84].map((dx) => rect(dx - 7, -290, 14, 240, mix(colour, '#000000', 0.12), { rx: 7 })),
      disc(0, -170, 74, '#fffaf0'),
    );
  const arrow = (/** @type {number} */ x) =>
    group(
      { x, y: 388 },
      rect(-9, -52, 18, 44, '#b9a67c'),
      poly(
        [
          [-30, -14],
          [30, -14],
          [0, 22],
        ],
        '#b9a67c',
      ),
    );
  const leafShape = path('M-34 30Q-46 -34 36 -38Q44 36 -34 30ZM-40 44L4 -4', '#5d9a55', {
    stroke: '#37704c',
    'stroke-width': 5,
    'stroke-linecap': 'round',
  });
  const loop = group(
    {},
    ...[0, 120, 240].map((a) =>
      group(
        { turn: a },
        path('M-22 -40L10 -40L26 -12', 'none', {
          stroke: '#2e6f95',
          'stroke-width': 15,
          'stroke-linejoin': 'round',
        }),
        poly(
          [
            [8, -12],
            [44, -16],
            [30, 14],
          ],
          '#2e6f95',
        ),
      ),
    ),
  );
  return page(
    1600,
    900,
    rect(0, 0, 1600, 900, '#f7edd3'),
    rect(0, 770, 1600, 130, '#e6d3a6'),
    disc(300, 230, 190, '#e8efd0'),
    disc(800, 230, 190, '#d8e8ec'),
    disc(1300, 230, 190, '#efe0d4'),
    ...[300, 800, 1300].map(arrow),
    bin(300, '#5d9a55'),
    bin(800, '#3f8fb0'),
    bin(1300, '#8a8078'),
    group({ x: 300, y: 620 }, leafShape),
    group({ x: 800, y: 620 }, loop),
    group(
      { x: 1300, y: 620 },
      path('M-30 -20H30L24 44H-24Z', '#8a8078'),
      rect(-38, -36, 76, 14, '#6b625b', { rx: 5 }),
      rect(-12, -48, 24, 12, '#6b625b', { rx: 4 }),
    ),
    group(
      { x: 300, y: 230 },
      group(
        { x: -80, y: 20 },
        path('M-50 30Q-60 -50 0 -64Q60 -50 50 30Q0 60 -50 30Z', '#e8553d'),
        path('M0 -64Q4 -90 26 -96', 'none', {
          stroke: '#6b4c2c',
          'stroke-width': 8,
          'stroke-linecap': 'round',
        }),
        oval(24, -84, 24, 11, '#5d9a55'),
        path('M34 -30A40 40 0 0 1 36 24A34 34 0 0 1 34 -30Z', '#f7edd3'),
      ),
      group(
        { x: 70, y: -20 },
        path('M-70 20Q-10 70 70 -30Q20 10 -50 -10Z', '#f0c23a'),
        path('M-74 22L-60 4', 'none', { stroke: '#8a6238', 'stroke-width': 12, 'stroke-linecap': 'round' }),
      ),
      group(
        { x: 40, y: 90 },
        path('M-50 10Q0 -50 60 -6Q10 40 -50 10Z', '#7fae52'),
        path('M-44 10Q0 0 52 -6', 'none', { stroke: '#4f7f3c', 'stroke-width': 5 }),
      ),
    ),
    group(
      { x: 800, y: 230 },
      group(
        { x: -86, y: 10 },
        rect(-26, -106, 52, 30, '#2e6f95', { rx: 6 }),
        path('M-22 -78H22Q24 -50 40 -34V90Q40 104 26 104H-26Q-40 104 -40 90V-34Q-24 -50 -22 -78Z', '#9fd0e0'),
        rect(-40, -6, 80, 50, '#ffffff'),
      ),
      group(
        { x: 20, y: 40 },
        rect(-42, -60, 84, 120, '#c5402f', { rx: 10 }),
        oval(0, -60, 42, 12, '#d9dee0'),
        rect(-42, -14, 84, 30, '#fffaf0'),
      ),
      group(
        { x: 120, y: 40 },
        poly(
          [
            [-40, -80],
            [40, -64],
            [34, 70],
            [-46, 54],
          ],
          '#fffaf0',
        ),
        ...times(6, (i) =>
          stroke(
            [
              [-32 + i * 0.4, -54 + i * 20],
              [28, -42 + i * 20],
            ],
            '#b9b2a2',
            6,
          ),
        ),
        rect(-30, -58, 34, 30, '#9fb7c4', { transform: 'rotate(10)' }),
      ),
    ),
    group(
      { x: 1300, y: 230 },
      group(
        { x: -84, y: 30 },
        path('M-60 60Q-80 -30 -24 -46L-34 -76L0 -62L34 -76L24 -46Q80 -30 60 60Q0 80 -60 60Z', '#b7a08c'),
        path('M-26 -46H26', 'none', { stroke: '#7a6454', 'stroke-width': 9, 'stroke-linecap': 'round' }),
      ),
      group(
        { x: 44, y: -40 },
        path('M-60 -20Q0 -50 60 -20L50 24Q0 44 -50 24Z', '#cfe3ea'),
        path('M-60 -16Q-96 0 -52 22M60 -16Q96 0 52 22', 'none', { stroke: '#9fb7c4', 'stroke-width': 6 }),
        ...[-4, 10].map((y) =>
          stroke(
            [
              [-44, y],
              [44, y],
            ],
            '#a9c6d2',
            4,
          ),
        ),
      ),
      group(
        { x: 70, y: 80 },
        poly(
          [
            [-60, 40],
            [-36, -40],
            [4, -10],
            [30, -50],
            [60, 40],
          ],
          '#a9b6bb',
        ),
        stroke(
          [
            [-36, -40],
            [-20, 40],
          ],
          '#ffffff',
          4,
        ),
        stroke(
          [
            [30, -50],
            [20, 40],
          ],
          '#ffffff',
          4,
        ),
      ),
    ),
  );
}
