// @ts-check
import { dice, fade, glow, group, mix, oval, page, path, pick, rect, stroke, times } from '../canvas.js';
import { flag, star } from '../flags.js';
import { curtain, letters } from '../hall.js';
import * as p from '../palette.js';
import { seated } from '../seated.js';
import { standing } from '../standing.js';
import { bouquet, lectern, table } from '../things.js';

/** The district bank's board in session: a table on the stage, rows of listeners. */
export function conference() {
  const roll = dice(11);
  const windows = [80, 1350].map((x) =>
    group(
      {},
      rect(x, 150, 170, 300, '#7a5a3f', { rx: 4 }),
      rect(x + 10, 160, 150, 280, fade(['#cfe8ee', '#f6efcf'])),
      rect(x + 80, 160, 10, 280, '#7a5a3f'),
      rect(x + 10, 290, 150, 8, '#7a5a3f'),
    ),
  );
  const lamps = [420, 800, 1180].map((x) =>
    group(
      {},
      rect(x - 90, 26, 180, 12, '#fffdf2', { rx: 6 }),
      oval(x, 36, 190, 70, glow(['#fff6d8/0.7', '#fff6d8/0'])),
    ),
  );
  const leaders = [620, 800, 980].map((x, i) =>
    seated(x, 508, 104, {
      shirt: pick(['#f6f2ea', '#33475c', '#dfe7ea'], i),
      skin: pick(p.skins, i + 1),
      hair: pick(p.hairs, i),
      tie: i === 1,
      cut: i === 2 ? 'bob' : 'short',
    }),
  );
  const rows = [0, 1, 2].flatMap((row) => {
    const s = 92 + row * 42;
    const y = 716 + row * 116;
    const count = [12, 9, 7][row] ?? 7;
    return times(count, (i) => {
      const gap = 1600 / (count - 0.4);
      const x = -20 + gap * (i + 0.15 + (row % 2) * 0.42);
      const shade = row === 2 ? 0.18 : 0.06;
      if (Math.abs(x - 800) < 60 && row === 0) return '';
      const woman = roll() > 0.66;
      return group(
        {},
        seated(x, y, s, {
          back: true,
          shirt: mix(pick(p.shirts, roll() * 8), '#1c2731', shade),
          skin: pick(p.skins, roll() * 4),
          hair: pick(p.hairs, roll() * 4),
          cut: woman ? pick(['long', 'bun', 'bob'], roll() * 3) : 'short',
        }),
        path(
          `M${x - s * 0.62} ${y + 90}V${y - s * 0.16}Q${x - s * 0.6} ${y - s * 0.34} ${x - s * 0.4} ${y - s * 0.34}H${x + s * 0.4}Q${x + s * 0.6} ${y - s * 0.34} ${x + s * 0.62} ${y - s * 0.16}V${y + 90}Z`,
          fade([mix('#9a5f38', '#1c1410', row * 0.13), '#5f3720']),
        ),
      );
    });
  });
  return page(
    1600,
    900,
    rect(0, 0, 1600, 620, fade(['#e7d9b8', '#f7ecd2@60', '#e6d3ab'])),
    rect(0, 0, 1600, 44, fade(['#c9b488', '#e7d9b8'])),
    ...windows,
    rect(290, 84, 1020, 430, '#7c1d18', { rx: 4 }),
    curtain(298, 92, 1004, 422, '#a92a22'),
    star(800, 176, 48, p.gold),
    letters(800, 252, [70, 96, 54, 120, 84], 20, '#fbe6a8'),
    letters(800, 294, [120, 60, 150, 90, 130, 66], 26, '#fff4cf'),
    letters(800, 344, [56, 84, 48, 70], 16, '#fbe6a8'),
    flag(326, 150, 150, true),
    ...lamps,
    rect(0, 560, 1600, 80, fade(['#9c6a3f', '#7a4f2d'])),
    rect(230, 514, 1140, 70, fade(['#c08d58', '#96683d'])),
    rect(230, 512, 1140, 8, '#dcae74'),
    group({}, ...leaders),
    table(540, 506, 520, 70, '#2f7477'),
    ...[620, 800, 980].map((x) =>
      group(
        {},
        rect(x - 30, 494, 60, 18, '#fffaf0', { rx: 2 }),
        rect(x - 20, 500, 40, 5, '#a03a2e'),
        rect(x + 44, 484, 10, 24, '#d9eef2', { rx: 3 }),
      ),
    ),
    bouquet(710, 508, 62, 4),
    bouquet(890, 508, 62, 9),
    standing({
      x: 1200,
      y: 560,
      h: 210,
      shirt: '#2f4257',
      trousers: '#26313d',
      tie: true,
      left: [26, 96],
      right: [22, 88],
      skin: '#d9a07a',
    }),
    lectern(1200, 574, 124),
    stroke(
      [
        [1210, 446],
        [1196, 420],
      ],
      '#2a2a2a',
      4,
    ),
    rect(0, 600, 1600, 300, fade(['#8a5d38', '#5f3d25'])),
    path('M700 600L620 900H980L900 600Z', fade(['#b1382c', '#8e2820']), { opacity: 0.9 }),
    ...rows,
    rect(0, 0, 1600, 900, glow(['#fff1c4/0.18', '#2a1a10/0.24'])),
  );
}
