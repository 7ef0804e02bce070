// @ts-check
import { house } from '../buildings.js';
import { dice, disc, fade, group, mix, oval, page, path, pick, rect, stroke, times } from '../canvas.js';
import { bunting, flag } from '../flags.js';
import { head } from '../head.js';
import { cloud, light, ridge, sky, water } from '../land.js';
import * as p from '../palette.js';
import { hedge, palm, tree } from '../plants.js';
import { standing } from '../standing.js';

/** Two crews race on the river at the new year. */
export function boatRace() {
  const crew = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ s,
    /** @type {string} */ colour,
    /** @type {string} */ hull,
  ) =>
    group(
      { x, y, scale: s },
      ...times(9, (i) =>
        group(
          { x: -300 + i * 70, y: 0 },
          stroke(
            [
              [24, -60],
              [-16, 44],
            ],
            '#c9985a',
            7,
          ),
          oval(-18, 46, 9, 26, '#d9ac6e', { transform: 'rotate(18 -18 46)' }),
          oval(-26, 66, 34, 8, '#ffffff', { opacity: 0.65 }),
          path('M-24 6Q-26 -50 6 -66Q34 -66 34 -40Q30 -10 26 6Z', colour),
          stroke(
            [
              [14, -52],
              [34, -26],
              [22, -50],
            ],
            '#c98e68',
            13,
          ),
          head(22, -84, 17, { hair: '#241f1e', skin: pick(p.skins, i) }),
          path('M4 -90Q22 -104 40 -90L40 -84Q22 -94 4 -84Z', p.red),
        ),
      ),
      path(
        'M-420 -30Q-380 0 -330 6H330Q400 0 450 -46Q440 30 350 44H-340Q-410 36 -420 -30Z',
        fade([hull, mix(hull, '#1c1410', 0.4)]),
      ),
      path('M-400 -8Q-370 14 -330 18H330Q390 14 430 -20', 'none', {
        stroke: '#f6d04d',
        'stroke-width': 7,
        'stroke-linecap': 'round',
      }),
      path(
        'M430 -40Q470 -110 520 -100Q500 -84 512 -66Q490 -70 476 -52Q466 -36 440 -20Z',
        fade(['#f2b23c', '#d8762c']),
      ),
      disc(492, -88, 5, '#2a1a10'),
      ...times(11, (i) => oval(-300 + i * 62, 24, 7, 7, '#f6d04d', { opacity: 0.8 })),
      flag(-396, -130, 66),
      stroke(
        [
          [-398, -132],
          [-398, -10],
        ],
        '#5d4030',
        6,
      ),
      group(
        { x: -360, y: 4 },
        standing({
          x: 0,
          y: 0,
          h: 130,
          shirt: colour,
          trousers: '#f4efe3',
          left: [20, 40],
          right: [150, 170],
        }),
      ),
      oval(0, 50, 430, 12, '#ffffff', { opacity: 0.4 }),
    );
  const roll = dice(31);
  const crowd = times(64, (i) => {
    const x = (i * 25.4 + roll() * 12) % 1620;
    const h = 74 + roll() * 22;
    return standing({
      x,
      y: 492 + (i % 3) * 10,
      h,
      shirt: pick(p.shirts, roll() * 8),
      trousers: '#3d475a',
      skin: pick(p.skins, roll() * 4),
      hat: roll() > 0.62 ? 'cone' : undefined,
      cut: roll() > 0.6 ? 'long' : 'short',
      left: roll() > 0.7 ? [150, 165] : [10, 20],
      right: roll() > 0.6 ? [145, 170] : [14, 8],
    });
  });
  return page(
    1600,
    900,
    sky(1600, 460, 'morning'),
    cloud(260, 130, 110),
    cloud(1180, 110, 140),
    ridge({ width: 1600, foot: 420, height: 180, seed: 51, colour: '#6d96a8' }),
    hedge(-10, 1610, 430, 26, 3, '#4c8763'),
    ...[40, 200, 1390, 1550].map((x, i) => palm(x, 450, 230 + (i % 2) * 30, i % 2 ? 0.1 : -0.1)),
    tree(480, 444, 190, 9),
    tree(1150, 444, 200, 12),
    house(700, 440, 150),
    bunting(-10, 300, 540, 330, 14, 36),
    bunting(540, 330, 1080, 320, 14, 36),
    bunting(1080, 320, 1620, 290, 14, 36),
    rect(0, 436, 1600, 100, fade(['#b7c77a', '#8ea85a'])),
    ...crowd,
    path('M0 520Q400 508 800 522T1600 514V560H0Z', '#a98d58'),
    water({
      width: 1600,
      top: 540,
      bottom: 900,
      colours: ['#9ecfcb', '#4f9aa6@45', '#2b6d85'],
      seed: 11,
      count: 70,
    }),
    crew(980, 610, 0.72, '#f0b53a', '#7b3b2a'),
    crew(660, 770, 1.12, '#d8473a', '#2e5f86'),
    light(1600, 900, 1000, 120),
  );
}
