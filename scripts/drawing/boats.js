// @ts-check
/** Boats of the coast. */
import { disc, fade, group, mix, n, oval, path, rect, stroke, times } from './canvas.js';
import { flag } from './flags.js';
import * as p from './palette.js';

/** A fishing boat seen from its side, waterline at `y`. @param {number} x @param {number} y @param {number} w @param {{ hull?: string, cabin?: string, flip?: boolean }} [how] */
export function boat(x, y, w, how = {}) {
  const hull = how.hull ?? '#2e6f95';
  const cabin = how.cabin ?? '#e9dcc0';
  return group(
    { x, y, flip: how.flip ?? false },
    stroke(
      [
        [w * 0.12, -w * 0.2],
        [w * 0.12, -w * 0.62],
      ],
      '#5a4636',
      w * 0.012,
    ),
    stroke(
      [
        [w * 0.12, -w * 0.58],
        [w * 0.46, -w * 0.16],
      ],
      '#5a4636',
      1.6,
    ),
    stroke(
      [
        [w * 0.12, -w * 0.58],
        [-w * 0.4, -w * 0.16],
      ],
      '#5a4636',
      1.6,
    ),
    flag(w * 0.125, -w * 0.62, w * 0.11),
    rect(-w * 0.3, -w * 0.34, w * 0.28, w * 0.2, fade([mix(cabin, '#ffffff', 0.3), cabin])),
    rect(-w * 0.33, -w * 0.36, w * 0.34, w * 0.03, p.red, { rx: 3 }),
    ...[0, 1, 2].map((i) =>
      rect(-w * 0.275 + i * w * 0.085, -w * 0.3, w * 0.06, w * 0.065, '#34586a', { rx: 2 }),
    ),
    ...times(4, (i) => disc(w * 0.16 + i * w * 0.065, -w * 0.145, w * 0.03, i % 2 ? '#7fae6a' : '#d99b4b')),
    path(
      `M${n(-w * 0.46)} ${n(-w * 0.15)}Q${n(0)} ${n(-w * 0.09)} ${n(w * 0.4)} ${n(-w * 0.15)}L${n(w * 0.55)} ${n(-w * 0.24)}Q${n(w * 0.48)} ${n(-w * 0.02)} ${n(w * 0.38)} ${n(w * 0.02)}L${n(-w * 0.4)} ${n(w * 0.02)}Z`,
      fade([hull, mix(hull, '#0d2230', 0.35)]),
    ),
    path(
      `M${n(-w * 0.45)} ${n(-w * 0.125)}Q${n(0)} ${n(-w * 0.065)} ${n(w * 0.41)} ${n(-w * 0.125)}L${n(w * 0.53)} ${n(-w * 0.2)}`,
      'none',
      { stroke: '#f2c14e', 'stroke-width': w * 0.016, 'stroke-linecap': 'round' },
    ),
    path(
      `M${n(-w * 0.41)} ${n(-w * 0.01)}H${n(w * 0.4)}L${n(w * 0.38)} ${n(w * 0.02)}H${n(-w * 0.4)}Z`,
      p.deepRed,
    ),
    disc(w * 0.45, -w * 0.155, w * 0.016, '#ffffff'),
    disc(w * 0.453, -w * 0.155, w * 0.008, '#1d1d1d'),
    oval(0, w * 0.035, w * 0.5, w * 0.02, '#ffffff', { opacity: 0.25 }),
  );
}

/** A round basket boat. @param {number} x @param {number} y @param {number} r */
export function basketBoat(x, y, r) {
  return group(
    {},
    path(
      `M${n(x - r)} ${n(y)}Q${n(x - r * 0.9)} ${n(y + r * 0.62)} ${n(x)} ${n(y + r * 0.64)}Q${n(x + r * 0.9)} ${n(y + r * 0.62)} ${n(x + r)} ${n(y)}Z`,
      fade(['#b98a55', '#7b5530']),
    ),
    oval(x, y, r, r * 0.3, '#d8ac6e'),
    oval(x, y + r * 0.02, r * 0.86, r * 0.22, '#5e4127'),
    ...times(5, (i) =>
      path(
        `M${n(x - r * 0.8 + i * r * 0.4)} ${n(y + r * 0.26)}q${n(r * 0.05)} ${n(r * 0.2)} ${n(r * 0.02)} ${n(r * 0.28)}`,
        'none',
        { stroke: '#5e4127', 'stroke-width': 2, 'stroke-opacity': 0.5 },
      ),
    ),
  );
}
