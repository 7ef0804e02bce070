// @ts-check
import { glow, mix, oval, page, rect, times } from '../canvas.js';
import * as p from '../palette.js';
import { bust } from '../portrait.js';

/** Nguyễn Thị Thu Hà: glasses and a bob, bookshelves behind her. */
export function reporterTwo() {
  const colours = [p.red, p.gold, p.sea, p.leaf, p.navy, p.clay, '#e9dcc0', '#7a5c86'];
  const shelf = (/** @type {number} */ y, /** @type {number} */ seed) =>
    times(30, (i) => {
      const h = 120 + ((i * 37 + seed * 13) % 60);
      return rect(10 + i * 40, y - h, 33, h, mix(colours[(i * 5 + seed) % 8] ?? p.red, '#3b2a22', 0.22), {
        rx: 3,
      });
    }).join('') + rect(0, y, 1200, 20, '#7b5134');
  return page(
    1200,
    1200,
    rect(0, 0, 1200, 1200, '#4d3426'),
    shelf(230, 1),
    shelf(470, 4),
    shelf(710, 6),
    shelf(950, 3),
    shelf(1190, 2),
    rect(0, 0, 1200, 1200, '#f3dfb8', { opacity: 0.16 }),
    oval(600, 560, 620, 640, glow(['#ffe9bd/0.6', '#ffe9bd/0'])),
    bust(600, 520, 186, {
      wear: 'aodai',
      coat: '#a8425a',
      skin: '#e9bd97',
      cut: 'bob',
      hair: '#2a2322',
      glasses: true,
    }),
  );
}
