// @ts-check
import { fade, page, rect, stroke, times } from '../canvas.js';
import { ridge, sun } from '../land.js';
import { hedge } from '../plants.js';
import { bust } from '../portrait.js';

/** Lê Quang Bình: grey hair, the sea behind him. */
export function reporterThree() {
  return page(
    1200,
    1200,
    rect(0, 0, 1200, 1200, fade(['#f2c58c', '#fbe6be'])),
    sun(260, 470, 90, '#fff0c4'),
    rect(0, 690, 1200, 250, fade(['#5ba3a6', '#2d7486'])),
    ...times(14, (i) =>
      stroke(
        [
          [(i * 173) % 1100, 710 + i * 15],
          [((i * 173) % 1100) + 90, 710 + i * 15],
        ],
        '#ffffff',
        4,
        { 'stroke-opacity': 0.35 },
      ),
    ),
    ridge({ width: 1200, foot: 694, height: 120, seed: 21, colour: '#7f9fa0' }),
    rect(0, 930, 1200, 270, fade(['#efd9a4', '#dcbb7b'])),
    hedge(-20, 260, 960, 34, 3),
    bust(600, 520, 190, { wear: 'shirt', coat: '#6b7f57', skin: '#c98f67', cut: 'grey' }),
  );
}
