// @ts-check
import { disc, fade, page, rect, stroke, times } from '../canvas.js';
import { ridge, sun } from '../land.js';
import { palm } from '../plants.js';
import { bust } from '../portrait.js';

/** Văn Trọng: open collar, paddies behind him. */
export function reporterOne() {
  return page(
    1200,
    1200,
    rect(0, 0, 1200, 1200, fade(['#8fc4cf', '#f4e3b4'])),
    sun(930, 300, 90),
    ridge({ width: 1200, foot: 760, height: 320, seed: 5, colour: '#5f8f93' }),
    ridge({ width: 1200, foot: 820, height: 190, seed: 8, colour: '#4f8a67' }),
    rect(0, 800, 1200, 400, fade(['#b4cc6e', '#6d9f52'])),
    ...times(6, (i) => rect(0, 830 + i * i * 14, 1200, 3 + i, '#e6e3a0', { opacity: 0.55 })),
    palm(140, 840, 380, 0.1),
    bust(600, 520, 190, { wear: 'shirt', coat: '#3d7f8c', skin: '#d59b72', cut: 'parted' }),
    stroke(
      [
        [395, 860],
        [560, 1200],
      ],
      '#3a2b22',
      20,
    ),
    stroke(
      [
        [805, 860],
        [640, 1200],
      ],
      '#3a2b22',
      20,
    ),
    rect(520, 1090, 160, 110, '#24262a', { rx: 14 }),
    disc(600, 1150, 46, '#4a5058'),
    disc(600, 1150, 28, '#16181b'),
  );
}
