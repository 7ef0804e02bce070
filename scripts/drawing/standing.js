// @ts-check
/** People who stand or walk: who they are shows in how they stand and what they wear. */
import { disc, fade, group, mix, n, oval, path, poly, stroke } from './canvas.js';
import { fallingHair, head } from './head.js';
import * as p from './palette.js';

/**
 * Someone standing or walking, `h` from sole to crown.
 * @param {{ x: number, y: number, h: number, left?: readonly [number, number], right?: readonly [number, number], stride?: number, behind?: string, hold?: string } & import('./head.js').Look} how
 */
export function standing(how) {
  const { x, y, h } = how;
  const shirt = how.shirt ?? '#f4efe3';
  const trousers = how.trousers ?? '#39485a';
  const skin = how.skin ?? '#dba57d';
  const stride = (how.stride ?? 0.25) * h * 0.2;
  const [shoulder, hip] = [y - h * 0.79, y - h * 0.46];
  const r = h * 0.074;
  const legs = how.dress
    ? path(
        `M${n(x - h * 0.085)} ${n(hip)}L${n(x - h * 0.12)} ${n(y - h * 0.04)}L${n(x + h * 0.12)} ${n(y - h * 0.04)}L${n(x + h * 0.085)} ${n(hip)}Z`,
        trousers,
      ) +
      path(
        `M${n(x - h * 0.09)} ${n(hip - h * 0.02)}L${n(x - h * 0.13)} ${n(y - h * 0.12)}L${n(x + h * 0.1)} ${n(y - h * 0.1)}L${n(x + h * 0.09)} ${n(hip - h * 0.02)}Z`,
        shirt,
      )
    : stroke(
        [
          [x - h * 0.04, hip],
          [x - h * 0.045 - stride * 0.6, y - h * 0.23],
          [x - h * 0.045 - stride, y - h * 0.03],
        ],
        trousers,
        h * 0.092,
      ) +
      stroke(
        [
          [x + h * 0.04, hip],
          [x + h * 0.045 + stride * 0.7, y - h * 0.23],
          [x + h * 0.045 + stride, y - h * 0.03],
        ],
        mix(trousers, '#000000', 0.12),
        h * 0.092,
      );
  const feet =
    oval(x - h * 0.055 - (how.dress ? 0 : stride), y - h * 0.008, h * 0.05, h * 0.02, '#3b2f2a') +
    oval(x + h * 0.055 + (how.dress ? 0 : stride), y - h * 0.008, h * 0.05, h * 0.02, '#3b2f2a');
  const torso = path(
    `M${n(x - h * 0.055)} ${n(shoulder - h * 0.012)}Q${n(x - h * 0.135)} ${n(shoulder)} ${n(x - h * 0.128)} ${n(shoulder + h * 0.09)}L${n(x - h * 0.098)} ${n(hip + h * 0.035)}Q${n(x)} ${n(hip + h * 0.055)} ${n(x + h * 0.098)} ${n(hip + h * 0.035)}L${n(x + h * 0.128)} ${n(shoulder + h * 0.09)}Q${n(x + h * 0.135)} ${n(shoulder)} ${n(x + h * 0.055)} ${n(shoulder - h * 0.012)}Z`,
    fade([mix(shirt, '#ffffff', 0.12), mix(shirt, '#23303c', 0.1)], { x: 1 }),
  );
  const neck = stroke(
    [
      [x, shoulder - h * 0.05],
      [x, shoulder],
    ],
    mix(skin, '#7a4a30', 0.18),
    h * 0.052,
  );
  const extras =
    (how.vest
      ? path(
          `M${n(x - h * 0.09)} ${n(shoulder)}L${n(x - h * 0.1)} ${n(hip)}L${n(x + h * 0.1)} ${n(hip)}L${n(x + h * 0.09)} ${n(shoulder)}L${n(x + h * 0.03)} ${n(shoulder)}L${n(x)} ${n(shoulder + h * 0.1)}L${n(x - h * 0.03)} ${n(shoulder)}Z`,
          '#ee7d2c',
        ) +
        stroke(
          [
            [x - h * 0.095, hip - h * 0.1],
            [x + h * 0.095, hip - h * 0.1],
          ],
          '#f7f2c2',
          h * 0.026,
        )
      : '') +
    (how.scarf
      ? how.back
        ? poly(
            [
              [x - h * 0.075, shoulder - h * 0.01],
              [x + h * 0.075, shoulder - h * 0.01],
              [x, shoulder + h * 0.12],
            ],
            p.red,
          )
        : poly(
            [
              [x - h * 0.06, shoulder - h * 0.012],
              [x + h * 0.06, shoulder - h * 0.012],
              [x + h * 0.012, shoulder + h * 0.045],
              [x + h * 0.045, shoulder + h * 0.15],
              [x, shoulder + h * 0.06],
              [x - h * 0.045, shoulder + h * 0.15],
              [x - h * 0.012, shoulder + h * 0.045],
            ],
            p.red,
          )
      : '') +
    (how.tie
      ? poly(
          [
            [x - h * 0.012, shoulder],
            [x + h * 0.012, shoulder],
            [x + h * 0.02, shoulder + h * 0.16],
            [x, shoulder + h * 0.19],
            [x - h * 0.02, shoulder + h * 0.16],
          ],
          p.deepRed,
        )
      : '');
  const long = how.dress === true || how.tie === true;
  const armOf = (/** @type {-1 | 1} */ side, /** @type {readonly [number, number]} */ angles) =>
    arm(x + side * h * 0.108, shoulder + h * 0.045, h, side, angles, shirt, skin, !long);
  const hair = how.back ? '' : fallingHair(x, y - h * 0.905, r, how);
  return group(
    {},
    how.behind ?? '',
    hair,
    legs,
    feet,
    neck,
    torso,
    extras,
    armOf(-1, how.left ?? [9, 4]),
    armOf(1, how.right ?? [9, 4]),
    head(x, y - h * 0.905, r, how),
    how.hold ?? '',
  );
}

/** An arm from a shoulder: two angles in degrees from straight down, outwards positive. @param {number} x @param {number} y @param {number} h @param {-1 | 1} side @param {readonly [number, number]} angles @param {string} sleeve @param {string} skin @param {boolean} [bare] */
function arm(x, y, h, side, angles, sleeve, skin, bare = true) {
  const at = (/** @type {number} */ from, /** @type {number} */ angle, /** @type {number} */ l) =>
    from + side * Math.sin((angle * Math.PI) / 180) * l;
  const down = (/** @type {number} */ from, /** @type {number} */ angle, /** @type {number} */ l) =>
    from + Math.cos((angle * Math.PI) / 180) * l;
  const [ex, ey] = [at(x, angles[0], h * 0.17), down(y, angles[0], h * 0.17)];
  const [hx, hy] = [at(ex, angles[1], h * 0.16), down(ey, angles[1], h * 0.16)];
  return (
    stroke(
      [
        [ex, ey],
        [hx, hy],
      ],
      bare ? skin : sleeve,
      h * 0.05,
    ) +
    disc(hx, hy, h * 0.03, skin) +
    stroke(
      [
        [x, y],
        [ex, ey],
      ],
      sleeve,
      h * 0.068,
    )
  );
}
