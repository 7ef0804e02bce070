// @ts-check
/** People who sit behind something. */
import { fade, group, mix, n, path, poly, stroke } from './canvas.js';
import { fallingHair, head } from './head.js';
import * as p from './palette.js';

/** The upper half of someone who sits behind a table whose edge is at `y`. `s` is the width of the shoulders. @param {number} x @param {number} y @param {number} s @param {import('./head.js').Look} look */
export function seated(x, y, s, look) {
  const shirt = look.shirt ?? '#f4efe3';
  const skin = look.skin ?? '#dba57d';
  const r = s * 0.29;
  const shoulder = y - s * 0.72;
  return group(
    {},
    look.back ? '' : fallingHair(x, shoulder - r * 1.05, r, look),
    stroke(
      [
        [x, shoulder - s * 0.12],
        [x, shoulder + s * 0.1],
      ],
      mix(skin, '#7a4a30', 0.2),
      s * 0.22,
    ),
    path(
      `M${n(x - s * 0.2)} ${n(shoulder)}Q${n(x - s * 0.52)} ${n(shoulder + s * 0.05)} ${n(x - s * 0.54)} ${n(y)}L${n(x + s * 0.54)} ${n(y)}Q${n(x + s * 0.52)} ${n(shoulder + s * 0.05)} ${n(x + s * 0.2)} ${n(shoulder)}Z`,
      fade([mix(shirt, '#ffffff', 0.12), mix(shirt, '#23303c', 0.12)]),
    ),
    look.back
      ? look.scarf
        ? poly(
            [
              [x - s * 0.3, shoulder + s * 0.02],
              [x + s * 0.3, shoulder + s * 0.02],
              [x, shoulder + s * 0.44],
            ],
            p.red,
          )
        : ''
      : look.scarf
        ? poly(
            [
              [x - s * 0.2, shoulder],
              [x + s * 0.2, shoulder],
              [x + s * 0.04, shoulder + s * 0.16],
              [x + s * 0.16, shoulder + s * 0.5],
              [x, shoulder + s * 0.22],
              [x - s * 0.16, shoulder + s * 0.5],
              [x - s * 0.04, shoulder + s * 0.16],
            ],
            p.red,
          )
        : poly(
            [
              [x - s * 0.17, shoulder - s * 0.01],
              [x + s * 0.17, shoulder - s * 0.01],
              [x, shoulder + s * 0.26],
            ],
            mix(skin, '#7a4a30', 0.1),
          ) +
          (look.tie
            ? poly(
                [
                  [x - s * 0.05, shoulder + s * 0.1],
                  [x + s * 0.05, shoulder + s * 0.1],
                  [x + s * 0.08, y],
                  [x - s * 0.08, y],
                ],
                p.deepRed,
              )
            : ''),
    head(x, shoulder - r * 1.05, r, look),
  );
}
