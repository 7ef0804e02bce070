// @ts-check
import { house } from '../buildings.js';
import { dice, disc, fade, glow, group, mix, page, pick, rect, stroke, times } from '../canvas.js';
import { ridge, sky, stars } from '../land.js';
import { hedge, palm, pot } from '../plants.js';
import { standing } from '../standing.js';

/** Chrysanthemum beds at night, each row under its warm lamps. */
export function flowerNight() {
  const rows = times(9, (i) => 470 + 44 * i + i * i * 3.2);
  const roll = dice(9);
  const beds = rows.map((y, i) => {
    const s = 15 + i * 7;
    const count = Math.ceil(1700 / (s * 1.22));
    return times(count, (c) =>
      pot(
        -30 + c * s * 1.22 + (i % 2) * s * 0.7,
        y + s * 0.5,
        s,
        mix(
          pick(
            ['#f4c430', '#f6d04d', '#e9a53a', '#fff0c2', '#e77a4a'],
            i < 3 ? 0 : Math.floor(roll() * (i % 3 === 0 ? 5 : 2)),
          ),
          '#3a2a10',
          0.06,
        ),
        i * 40 + c,
      ),
    ).join('');
  });
  const bulbs = rows.flatMap((y, i) => {
    const s = 3 + i * 1.4;
    const gap = 70 + i * 26;
    const lift = 54 + i * 17;
    return [
      stroke(
        [
          [-10, y - lift],
          [1610, y - lift],
        ],
        '#1b2233',
        1 + i * 0.2,
      ),
      ...times(Math.ceil(1640 / gap), (c) => {
        const x = 20 + c * gap + (i % 2) * gap * 0.5;
        return (
          stroke(
            [
              [x, y - lift],
              [x, y - lift + s * 3],
            ],
            '#1b2233',
            1.4,
          ) +
          disc(x, y - lift + s * 4, s * 9, glow(['#ffd98a/0.5', '#ffc35a/0.12@45', '#ffc35a/0'])) +
          disc(x, y - lift + s * 4, s, '#fff6d2')
        );
      }),
    ];
  });
  const parts = rows.map((_, i) => beds[i] ?? '');
  return page(
    1600,
    900,
    sky(1600, 440, 'night'),
    stars(1600, 300, 3),
    disc(1290, 130, 46, '#fdf2cf'),
    disc(1290, 130, 150, glow(['#fdf2cf/0.4', '#fdf2cf/0'])),
    ridge({ width: 1600, foot: 430, height: 190, seed: 71, colour: '#24365c', haze: '#54628a' }),
    hedge(-10, 1610, 440, 20, 6, '#1e3b3a'),
    ...[140, 380, 1080, 1460].map((x, i) => palm(x, 446, 150 + (i % 2) * 40, i % 2 ? 0.1 : -0.12, '#1d4039')),
    house(620, 444, 130, { wall: '#e9c98a', roof: '#6d3a2e', door: '#ffd98a' }),
    rect(0, 436, 1600, 470, fade(['#2c3a2f', '#3a3524'])),
    rect(0, 436, 1600, 470, fade(['#ffcf7a/0.3', '#ffcf7a/0.08'])),
    ...parts.slice(0, 6),
    group(
      {},
      standing({
        x: 1120,
        y: 770,
        h: 270,
        hat: 'cone',
        shirt: '#b24d6a',
        trousers: '#3b3a44',
        left: [30, 70],
        right: [20, 50],
        cut: 'long',
      }),
    ),
    ...parts.slice(6),
    ...bulbs,
    rect(0, 0, 1600, 900, fade(['#0d1a3c/0.12', '#ffb650/0.1'])),
  );
}
