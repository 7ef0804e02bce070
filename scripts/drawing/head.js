// @ts-check
/** Heads, faceless, with their hair and hats. */
import { disc, fade, mix, n, oval, path } from './canvas.js';
import * as p from './palette.js';

/**
 * @typedef {object} Look
 * @property {string | undefined} [shirt]
 * @property {string | undefined} [trousers]
 * @property {string | undefined} [skin]
 * @property {string | undefined} [hair]
 * @property {'short' | 'long' | 'bun' | 'bob' | undefined} [cut]
 * @property {'cone' | 'cap' | 'helmet' | 'nurse' | 'turban' | undefined} [hat]
 * @property {string | undefined} [hatColour]
 * @property {boolean | undefined} [mask]
 * @property {boolean | undefined} [scarf] the red scarf of pupils
 * @property {boolean | undefined} [back] seen from behind
 * @property {boolean | undefined} [dress] a long dress (áo dài)
 * @property {boolean | undefined} [tie]
 * @property {boolean | undefined} [vest] a reflecting safety vest
 */
/** The conical palm-leaf hat, its rim's middle at `x`, `y`. @param {number} x @param {number} y @param {number} r half the rim */
export function coneHat(x, y, r) {
  return (
    oval(x, y, r, r * 0.2, mix(p.straw, p.earth, 0.35)) +
    path(
      `M${n(x - r)} ${n(y)}Q${n(x - r * 0.4)} ${n(y - r * 0.42)} ${n(x)} ${n(y - r * 0.86)}Q${n(x + r * 0.4)} ${n(y - r * 0.42)} ${n(x + r)} ${n(y)}Q${n(x)} ${n(y + r * 0.24)} ${n(x - r)} ${n(y)}Z`,
      fade(['#f8e6b6', '#e3c17c'], { x: 1 }),
    ) +
    path(
      `M${n(x - r * 0.62)} ${n(y - r * 0.2)}Q${n(x)} ${n(y + r * 0.02)} ${n(x + r * 0.62)} ${n(y - r * 0.2)}M${n(x - r * 0.32)} ${n(y - r * 0.48)}Q${n(x)} ${n(y - r * 0.36)} ${n(x + r * 0.32)} ${n(y - r * 0.48)}`,
      'none',
      { stroke: '#c39a55', 'stroke-opacity': 0.6, 'stroke-width': r * 0.035 },
    )
  );
}

/** The hair that falls behind the shoulders, or the knot above. @param {number} x @param {number} y @param {number} r @param {Look} look */
export function fallingHair(x, y, r, look) {
  const hair = look.hair ?? '#26211f';
  if (look.cut === 'long')
    return path(
      `M${n(x - r * 1.12)} ${n(y - r * 0.1)}Q${n(x - r * 1.3)} ${n(y + r * 1.2)} ${n(x - r * 0.95)} ${n(y + r * 2.3)}Q${n(x)} ${n(y + r * 2.6)} ${n(x + r * 0.95)} ${n(y + r * 2.3)}Q${n(x + r * 1.3)} ${n(y + r * 1.2)} ${n(x + r * 1.12)} ${n(y - r * 0.1)}Z`,
      hair,
    );
  if (look.cut === 'bob')
    return path(
      `M${n(x - r * 1.15)} ${n(y - r * 0.2)}V${n(y + r * 0.85)}Q${n(x)} ${n(y + r * 1.1)} ${n(x + r * 1.15)} ${n(y + r * 0.85)}V${n(y - r * 0.2)}Z`,
      hair,
    );
  return look.cut === 'bun' ? disc(x, y - r * 1.16, r * 0.42, hair) : '';
}

/** A head of radius `r` around `x`, `y`. @param {number} x @param {number} y @param {number} r @param {Look} look */
export function head(x, y, r, look) {
  const skin = look.skin ?? '#dba57d';
  const hair = look.hair ?? '#26211f';
  const face =
    oval(x, y, r * 0.96, r * 1.1, skin) +
    (look.back
      ? ''
      : disc(x - r * 0.95, y + r * 0.08, r * 0.18, skin) + disc(x + r * 0.95, y + r * 0.08, r * 0.18, skin));
  const top = look.back
    ? path(
        `M${n(x - r * 1.05)} ${n(y + r * 0.25)}C${n(x - r * 1.2)} ${n(y - r * 1.6)} ${n(x + r * 1.2)} ${n(y - r * 1.6)} ${n(x + r * 1.05)} ${n(y + r * 0.25)}Q${n(x + r * 0.8)} ${n(y + r * 0.9)} ${n(x)} ${n(y + r * 0.86)}Q${n(x - r * 0.8)} ${n(y + r * 0.9)} ${n(x - r * 1.05)} ${n(y + r * 0.25)}Z`,
        hair,
      )
    : path(
        `M${n(x - r * 1.04)} ${n(y + r * 0.02)}C${n(x - r * 1.25)} ${n(y - r * 1.62)} ${n(x + r * 1.25)} ${n(y - r * 1.62)} ${n(x + r * 1.04)} ${n(y + r * 0.02)}Q${n(x + r * 0.85)} ${n(y - r * 0.55)} ${n(x + r * 0.3)} ${n(y - r * 0.62)}Q${n(x - r * 0.3)} ${n(y - r * 0.42)} ${n(x - r * 0.8)} ${n(y - r * 0.45)}Q${n(x - r)} ${n(y - r * 0.3)} ${n(x - r * 1.04)} ${n(y + r * 0.02)}Z`,
        hair,
      );
  const mask =
    look.mask && !look.back
      ? path(
          `M${n(x - r * 0.92)} ${n(y + r * 0.12)}Q${n(x)} ${n(y - r * 0.08)} ${n(x + r * 0.92)} ${n(y + r * 0.12)}Q${n(x + r * 0.85)} ${n(y + r * 0.95)} ${n(x)} ${n(y + r * 1.1)}Q${n(x - r * 0.85)} ${n(y + r * 0.95)} ${n(x - r * 0.92)} ${n(y + r * 0.12)}Z`,
          '#cfe3ea',
        )
      : '';
  const c = look.hatColour ?? p.gold;
  const hat =
    look.hat === 'cone'
      ? coneHat(x, y - r * 0.38, r * 2)
      : look.hat === 'cap'
        ? path(
            `M${n(x - r * 1.08)} ${n(y - r * 0.3)}C${n(x - r * 1.1)} ${n(y - r * 1.7)} ${n(x + r * 1.1)} ${n(y - r * 1.7)} ${n(x + r * 1.08)} ${n(y - r * 0.3)}Z`,
            c,
          ) + (look.back ? '' : oval(x, y - r * 0.32, r * 1.15, r * 0.22, mix(c, '#000000', 0.2)))
        : look.hat === 'helmet'
          ? path(
              `M${n(x - r * 1.12)} ${n(y - r * 0.28)}C${n(x - r * 1.15)} ${n(y - r * 1.85)} ${n(x + r * 1.15)} ${n(y - r * 1.85)} ${n(x + r * 1.12)} ${n(y - r * 0.28)}Z`,
              fade([mix(c, '#ffffff', 0.3), c]),
            ) + oval(x, y - r * 0.3, r * 1.32, r * 0.18, mix(c, '#6b3d00', 0.25))
          : look.hat === 'nurse'
            ? path(
                `M${n(x - r * 0.9)} ${n(y - r * 0.62)}Q${n(x)} ${n(y - r * 1.1)} ${n(x + r * 0.9)} ${n(y - r * 0.62)}L${n(x + r * 0.8)} ${n(y - r * 1.28)}Q${n(x)} ${n(y - r * 1.6)} ${n(x - r * 0.8)} ${n(y - r * 1.28)}Z`,
                '#ffffff',
              )
            : look.hat === 'turban'
              ? path(
                  `M${n(x - r * 1.08)} ${n(y - r * 0.42)}C${n(x - r * 1.3)} ${n(y - r * 1.62)} ${n(x + r * 1.3)} ${n(y - r * 1.62)} ${n(x + r * 1.08)} ${n(y - r * 0.42)}Q${n(x)} ${n(y - r * 0.92)} ${n(x - r * 1.08)} ${n(y - r * 0.42)}Z`,
                  c,
                )
              : '';
  return face + (look.back ? fallingHair(x, y, r, look) : '') + top + mask + hat;
}
