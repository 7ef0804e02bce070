// @ts-check
/** People at work on the ground. */
import { fade, group, mix, n, oval, path, stroke } from './canvas.js';
import { coneHat } from './head.js';
import * as p from './palette.js';

/** Someone bending over the field, seen from the side, facing right. @param {number} x @param {number} y @param {number} h @param {{ shirt?: string, trousers?: string, flip?: boolean, hold?: string }} [how] */
export function bending(x, y, h, how = {}) {
  const shirt = how.shirt ?? p.sea;
  const trousers = how.trousers ?? '#3b4454';
  return group(
    { x, y, flip: how.flip ?? false },
    stroke(
      [
        [-h * 0.02, -h * 0.44],
        [h * 0.02, -h * 0.22],
        [-h * 0.04, 0],
      ],
      mix(trousers, '#000000', 0.15),
      h * 0.1,
    ),
    stroke(
      [
        [-h * 0.05, -h * 0.44],
        [-h * 0.09, -h * 0.22],
        [-h * 0.13, 0],
      ],
      trousers,
      h * 0.1,
    ),
    stroke(
      [
        [h * 0.27, -h * 0.52],
        [h * 0.33, -h * 0.34],
      ],
      shirt,
      h * 0.065,
    ),
    stroke(
      [
        [h * 0.33, -h * 0.34],
        [h * 0.38, -h * 0.17],
      ],
      '#cf9a72',
      h * 0.048,
    ),
    path(
      `M${n(-h * 0.12)} ${n(-h * 0.46)}Q${n(-h * 0.08)} ${n(-h * 0.64)} ${n(h * 0.12)} ${n(-h * 0.68)}Q${n(h * 0.32)} ${n(-h * 0.68)} ${n(h * 0.33)} ${n(-h * 0.55)}Q${n(h * 0.3)} ${n(-h * 0.46)} ${n(h * 0.14)} ${n(-h * 0.44)}Q${n(h * 0.02)} ${n(-h * 0.38)} ${n(-h * 0.06)} ${n(-h * 0.4)}Z`,
      fade([mix(shirt, '#ffffff', 0.15), mix(shirt, '#1f2b38', 0.12)]),
    ),
    oval(h * 0.41, -h * 0.57, h * 0.068, h * 0.078, '#cf9a72'),
    group({ x: h * 0.42, y: -h * 0.595, turn: 24 }, coneHat(0, 0, h * 0.155)),
    how.hold ?? '',
  );
}
