// @ts-check
import { fade, glow, group, page, path, rect, stroke, times } from '../canvas.js';
import { bust } from '../portrait.js';

/** The carpenter who carves for the communal house, upright. */
export function carpenter() {
  const shaving = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ s) =>
    path(
      `M${x} ${y}q${s} ${-s} ${s * 1.3} ${s * 0.2}q${-s * 0.3} ${s * 0.7} ${-s * 0.8} ${s * 0.1}`,
      'none',
      { stroke: '#f0cf94', 'stroke-width': 9, 'stroke-linecap': 'round' },
    );
  return page(
    1200,
    1500,
    rect(0, 0, 1200, 1500, fade(['#6b4a33', '#8a6242'])),
    ...times(8, (i) => rect(i * 160, 0, 6, 1000, '#553824')),
    rect(120, 110, 360, 430, '#3f2a1c', { rx: 6 }),
    rect(140, 130, 320, 390, fade(['#f9e6b8', '#c9dca0'])),
    rect(294, 130, 12, 390, '#3f2a1c'),
    rect(140, 316, 320, 12, '#3f2a1c'),
    poly4([
      [140, 130],
      [460, 130],
      [1100, 1300],
      [420, 1300],
    ]),
    ...[620, 700, 780, 860, 940, 1020].map((x, i) =>
      group(
        {},
        rect(x, 170, 10, 26, '#2f2017'),
        stroke(
          [
            [x + 5, 196],
            [x + 5, 300 + (i % 3) * 30],
          ],
          ['#c9ccd0', '#a6703f', '#b7bcc2'][i % 3] ?? '#ccc',
          i % 3 === 1 ? 22 : 12,
        ),
        rect(x - 12, 300 + (i % 3) * 30, 34, 60, ['#a6703f', '#8d99a1', '#6b4226'][i % 3] ?? '#888', {
          rx: 6,
        }),
      ),
    ),
    rect(580, 160, 520, 14, '#3f2a1c'),
    bust(640, 640, 150, { wear: 'work', coat: '#4d6d7c', skin: '#c88f66', cut: 'grey', beard: true }),
    path('M300 1010Q250 1180 470 1240', 'none', {
      stroke: '#4d6d7c',
      'stroke-width': 110,
      'stroke-linecap': 'round',
    }),
    path('M980 1010Q1040 1160 820 1200', 'none', {
      stroke: '#44616f',
      'stroke-width': 106,
      'stroke-linecap': 'round',
    }),
    rect(0, 1270, 1200, 230, fade(['#c28d55', '#8e5f35'])),
    rect(0, 1258, 1200, 22, '#e0ad70'),
    group(
      { x: 600, y: 1262 },
      path(
        'M-330 0Q-320 -90 -190 -86Q-150 -150 -40 -120Q30 -170 110 -112Q240 -130 270 -60Q330 -50 330 0Z',
        fade(['#e3b277', '#b67f48']),
      ),
      path('M-260 -30Q-200 -80 -150 -34T-40 -50T70 -44T180 -50T270 -24', 'none', {
        stroke: '#7f5429',
        'stroke-width': 9,
        'stroke-linecap': 'round',
      }),
      path('M-180 -14Q-120 -50 -70 -14T60 -18T170 -14', 'none', {
        stroke: '#7f5429',
        'stroke-width': 7,
        'stroke-linecap': 'round',
      }),
    ),
    stroke(
      [
        [470, 1240],
        [520, 1196],
      ],
      '#c88f66',
      60,
    ),
    stroke(
      [
        [830, 1200],
        [760, 1150],
      ],
      '#c88f66',
      58,
    ),
    stroke(
      [
        [520, 1210],
        [566, 1160],
      ],
      '#8a5a34',
      22,
    ),
    stroke(
      [
        [500, 1236],
        [470, 1262],
      ],
      '#cfd5d9',
      16,
    ),
    stroke(
      [
        [760, 1160],
        [700, 1090],
      ],
      '#8a5a34',
      22,
    ),
    rect(640, 1030, 90, 66, '#6b4226', { rx: 10, transform: 'rotate(-42 685 1063)' }),
    shaving(220, 1300, 40),
    shaving(330, 1340, 34),
    shaving(900, 1320, 44),
    shaving(1010, 1380, 30),
    shaving(120, 1400, 36),
    shaving(720, 1400, 32),
    rect(0, 0, 1200, 1500, glow(['#ffe6b0/0.16', '#1d100a/0.4'])),
  );
}

/** A slanting beam of light. @param {readonly (readonly [number, number])[]} points */
function poly4(points) {
  return `<polygon points="${points.map(([x, y]) => `${x},${y}`).join(' ')}" fill="${fade(['#ffe9b0/0.34', '#ffe9b0/0'])}"/>`;
}
