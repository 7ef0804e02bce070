// @ts-check

import { basketBoat, boat } from '../boats.js';
import { fade, group, oval, page, path, stroke } from '../canvas.js';
import { birds, cloud, glitter, light, ridge, sky, sun, water } from '../land.js';
import { standing } from '../standing.js';

/** Fishing boats leave the river mouth at dawn. */
export function fishingBoats() {
  return page(
    1600,
    900,
    sky(1600, 480, 'dawn'),
    sun(1090, 430, 66, '#fff1c2'),
    cloud(330, 160, 130, '#fff0dc', 0.6),
    cloud(720, 220, 80, '#fff0dc', 0.5),
    cloud(1410, 130, 110, '#fff0dc', 0.55),
    ridge({ width: 1600, foot: 476, height: 130, seed: 23, colour: '#6f7f9c', haze: '#f3c79b' }),
    water({
      width: 1600,
      top: 470,
      bottom: 900,
      colours: ['#f0c698', '#6f9fa8@28', '#2c6a83@70', '#1d4d68'],
      seed: 4,
      count: 70,
    }),
    glitter(1090, 474, 760, 150, '#fff0bf', 6, 30),
    boat(1370, 540, 190, { hull: '#2f7d6f' }),
    boat(240, 532, 160, { hull: '#8a3d32', flip: true }),
    boat(690, 560, 240, { hull: '#2e6f95', flip: true }),
    boat(1130, 680, 460, { hull: '#2a6b93' }),
    boat(440, 730, 520, { hull: '#2f7d6f', cabin: '#f0d9a8' }),
    basketBoat(1440, 790, 96),
    group(
      { x: 1440, y: 800 },
      standing({ x: 0, y: 12, h: 190, hat: 'cone', shirt: '#c0634f', left: [30, 40], right: [36, 60] }),
      stroke(
        [
          [60, -120],
          [112, 60],
        ],
        '#8a6238',
        7,
      ),
    ),
    path('M1344 792Q1440 824 1536 792Q1530 850 1440 852Q1350 850 1344 792Z', fade(['#b98a55', '#7b5530'])),
    oval(1440, 856, 120, 10, '#ffffff', { opacity: 0.25 }),
    birds(860, 250, 14, 7),
    light(1600, 900, 1090, 430, '#ffcf8a'),
  );
}
