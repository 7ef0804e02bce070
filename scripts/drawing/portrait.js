// @ts-check
/** Someone close up: head, shoulders and a quiet face. */
import { disc, fade, group, mix, n, oval, path, poly, stroke } from './canvas.js';
import * as p from './palette.js';

/**
 * The head's middle is at `x`, `y`; `r` is half its width.
 * @param {number} x @param {number} y @param {number} r
 * @param {{ skin?: string, hair?: string, cut?: 'short' | 'parted' | 'long' | 'bob' | 'grey', coat?: string, shirt?: string, wear?: 'suit' | 'shirt' | 'aodai' | 'work', glasses?: boolean, beard?: boolean, open?: boolean, turban?: string }} look
 */
export function bust(x, y, r, look) {
  const skin = look.skin ?? '#dba57d';
  const shade = mix(skin, '#8a4f33', 0.28);
  const hair = look.hair ?? '#25201f';
  const coat = look.coat ?? p.navy;
  const shirt = look.shirt ?? '#fbf7ee';
  const g = (/** @type {number} */ v) => n(v * r);
  const at = `translate(${n(x)} ${n(y)})`;
  const long =
    look.cut === 'long'
      ? path(
          `M${g(-1.16)} ${g(-0.2)}C${g(-1.5)} ${g(1.2)} ${g(-1.3)} ${g(2)} ${g(-1.1)} ${g(2.5)}L${g(1.1)} ${g(2.5)}C${g(1.3)} ${g(2)} ${g(1.5)} ${g(1.2)} ${g(1.16)} ${g(-0.2)}Z`,
          mix(hair, '#000000', 0.2),
        )
      : '';
  const bob =
    look.cut === 'bob'
      ? path(
          `M${g(-1.2)} ${g(-0.3)}C${g(-1.5)} ${g(0.6)} ${g(-1.25)} ${g(1.2)} ${g(-0.85)} ${g(1.28)}L${g(0.85)} ${g(1.28)}C${g(1.25)} ${g(1.2)} ${g(1.5)} ${g(0.6)} ${g(1.2)} ${g(-0.3)}Z`,
          mix(hair, '#000000', 0.2),
        )
      : '';
  const body = path(
    `M${g(-0.42)} ${g(1.5)}C${g(-1)} ${g(1.72)} ${g(-2.15)} ${g(1.75)} ${g(-2.35)} ${g(3)}L${g(-2.6)} ${g(5.4)}L${g(2.6)} ${g(5.4)}L${g(2.35)} ${g(3)}C${g(2.15)} ${g(1.75)} ${g(1)} ${g(1.72)} ${g(0.42)} ${g(1.5)}Z`,
    fade([mix(coat, '#ffffff', 0.12), mix(coat, '#10161d', 0.22)]),
  );
  const neck = path(
    `M${g(-0.44)} ${g(0.7)}L${g(-0.46)} ${g(1.62)}Q${g(0)} ${g(2.08)} ${g(0.46)} ${g(1.62)}L${g(0.44)} ${g(0.7)}Z`,
    shade,
  );
  const clothes = {
    suit:
      poly(
        [
          [-0.5 * r, 1.52 * r],
          [0, 2.1 * r],
          [0.5 * r, 1.52 * r],
          [0.62 * r, 1.75 * r],
          [0.16 * r, 3.9 * r],
          [-0.16 * r, 3.9 * r],
          [-0.62 * r, 1.75 * r],
        ],
        shirt,
      ) +
      poly(
        [
          [-0.14 * r, 2.08 * r],
          [0.14 * r, 2.08 * r],
          [0.1 * r, 2.32 * r],
          [0.22 * r, 3.6 * r],
          [0, 3.9 * r],
          [-0.22 * r, 3.6 * r],
          [-0.1 * r, 2.32 * r],
        ],
        p.deepRed,
      ) +
      path(
        `M${g(-0.58)} ${g(1.55)}L${g(-0.95)} ${g(2.3)}L${g(-0.66)} ${g(2.45)}L${g(-0.1)} ${g(4)}L${g(0)} ${g(5.4)}L${g(-0.5)} ${g(5.4)}Z`,
        mix(coat, '#0c1118', 0.3),
      ) +
      path(
        `M${g(0.58)} ${g(1.55)}L${g(0.95)} ${g(2.3)}L${g(0.66)} ${g(2.45)}L${g(0.1)} ${g(4)}L${g(0)} ${g(5.4)}L${g(0.5)} ${g(5.4)}Z`,
        mix(coat, '#0c1118', 0.2),
      ),
    shirt:
      poly(
        [
          [-0.52 * r, 1.45 * r],
          [0, 2.15 * r],
          [0.52 * r, 1.45 * r],
          [0.78 * r, 1.8 * r],
          [0.3 * r, 2.5 * r],
          [0, 2.2 * r],
          [-0.3 * r, 2.5 * r],
          [-0.78 * r, 1.8 * r],
        ],
        mix(coat, '#ffffff', 0.45),
      ) +
      stroke(
        [
          [0, 2.3 * r],
          [0, 5.3 * r],
        ],
        mix(coat, '#000000', 0.22),
        r * 0.035,
      ) +
      [2.7, 3.4, 4.1].map((b) => disc(0.07 * r, b * r, r * 0.055, mix(coat, '#ffffff', 0.6))).join(''),
    aodai:
      path(
        `M${g(-0.5)} ${g(1.2)}L${g(-0.56)} ${g(1.7)}Q${g(0)} ${g(2.12)} ${g(0.56)} ${g(1.7)}L${g(0.5)} ${g(1.2)}Q${g(0)} ${g(1.6)} ${g(-0.5)} ${g(1.2)}Z`,
        mix(coat, '#ffffff', 0.2),
      ) +
      path(`M${g(0.1)} ${g(1.95)}Q${g(0.9)} ${g(2.3)} ${g(1.3)} ${g(3.4)}`, 'none', {
        stroke: mix(coat, '#ffffff', 0.5),
        'stroke-width': r * 0.05,
      }) +
      [
        [-0.9, 3],
        [-0.4, 3.6],
        [0.4, 3.3],
        [-1.2, 3.9],
        [0.9, 4.1],
        [0, 4.4],
      ]
        .map(([cx = 0, cy = 0]) => disc(cx * r, cy * r, r * 0.11, mix(coat, '#fff3c0', 0.45)))
        .join(''),
    work: path(
      `M${g(-0.5)} ${g(1.5)}Q${g(0)} ${g(2.4)} ${g(0.5)} ${g(1.5)}L${g(0.62)} ${g(1.66)}Q${g(0)} ${g(2.7)} ${g(-0.62)} ${g(1.66)}Z`,
      mix(coat, '#ffffff', 0.25),
    ),
  }[look.wear ?? 'shirt'];
  const face = path(
    `M${g(-0.98)} ${g(-0.35)}C${g(-1.02)} ${g(0.45)} ${g(-0.78)} ${g(0.95)} ${g(-0.36)} ${g(1.18)}Q${g(0)} ${g(1.36)} ${g(0.36)} ${g(1.18)}C${g(0.78)} ${g(0.95)} ${g(1.02)} ${g(0.45)} ${g(0.98)} ${g(-0.35)}C${g(0.9)} ${g(-1.35)} ${g(-0.9)} ${g(-1.35)} ${g(-0.98)} ${g(-0.35)}Z`,
    fade([mix(skin, '#fff0d8', 0.15), skin], { x: 1, y: 0.4 }),
  );
  const ears =
    look.cut === 'bob' || look.cut === 'long'
      ? ''
      : oval(-0.99 * r, 0.1 * r, 0.15 * r, 0.25 * r, shade) +
        oval(0.99 * r, 0.1 * r, 0.15 * r, 0.25 * r, shade);
  const line = mix(hair, '#3a2418', 0.3);
  const brow = (/** @type {number} */ s) =>
    path(`M${g(s * 0.2)} ${g(-0.2)}Q${g(s * 0.44)} ${g(-0.33)} ${g(s * 0.67)} ${g(-0.15)}`, 'none', {
      stroke: look.cut === 'grey' ? '#8d8a86' : line,
      'stroke-width': r * 0.075,
      'stroke-linecap': 'round',
    });
  const eye = (/** @type {number} */ s) =>
    oval(s * 0.42 * r, 0.1 * r, 0.085 * r, 0.1 * r, '#2a1d18') +
    disc(s * 0.42 * r + 0.025 * r, 0.07 * r, 0.026 * r, '#ffffff');
  const nose = path(
    `M${g(0.02)} ${g(0.1)}Q${g(0.14)} ${g(0.42)} ${g(0.02)} ${g(0.47)}Q${g(-0.06)} ${g(0.49)} ${g(-0.1)} ${g(0.45)}`,
    'none',
    { stroke: shade, 'stroke-width': r * 0.055, 'stroke-linecap': 'round' },
  );
  const mouth = look.open
    ? path(
        `M${g(-0.24)} ${g(0.72)}Q${g(0)} ${g(0.66)} ${g(0.24)} ${g(0.72)}Q${g(0.18)} ${g(0.95)} ${g(0)} ${g(0.96)}Q${g(-0.18)} ${g(0.95)} ${g(-0.24)} ${g(0.72)}Z`,
        '#8d3a34',
      )
    : path(`M${g(-0.27)} ${g(0.74)}Q${g(0)} ${g(0.93)} ${g(0.27)} ${g(0.74)}`, 'none', {
        stroke: '#a5523f',
        'stroke-width': r * 0.07,
        'stroke-linecap': 'round',
      });
  const cheeks =
    oval(-0.6 * r, 0.48 * r, 0.17 * r, 0.11 * r, '#e0735a', { opacity: 0.22 }) +
    oval(0.6 * r, 0.48 * r, 0.17 * r, 0.11 * r, '#e0735a', { opacity: 0.22 });
  const beard = look.beard
    ? path(
        `M${g(-0.28)} ${g(1.1)}Q${g(0)} ${g(2.1)} ${g(0.28)} ${g(1.1)}Q${g(0)} ${g(1.25)} ${g(-0.28)} ${g(1.1)}Z`,
        '#ece9e2',
      ) +
      path(
        `M${g(-0.36)} ${g(0.68)}Q${g(0)} ${g(0.52)} ${g(0.36)} ${g(0.68)}Q${g(0)} ${g(0.64)} ${g(-0.36)} ${g(0.68)}Z`,
        '#ece9e2',
      )
    : '';
  const tops = {
    short: `M${g(-1.03)} ${g(-0.05)}C${g(-1.3)} ${g(-1.75)} ${g(1.3)} ${g(-1.75)} ${g(1.03)} ${g(-0.05)}Q${g(0.98)} ${g(-0.5)} ${g(0.72)} ${g(-0.62)}Q${g(0.1)} ${g(-0.5)} ${g(-0.62)} ${g(-0.7)}Q${g(-0.98)} ${g(-0.5)} ${g(-1.03)} ${g(-0.05)}Z`,
    grey: `M${g(-1.03)} ${g(0.02)}C${g(-1.3)} ${g(-1.65)} ${g(1.3)} ${g(-1.65)} ${g(1.03)} ${g(0.02)}Q${g(0.95)} ${g(-0.55)} ${g(0.7)} ${g(-0.78)}Q${g(0)} ${g(-0.98)} ${g(-0.7)} ${g(-0.78)}Q${g(-0.95)} ${g(-0.55)} ${g(-1.03)} ${g(0.02)}Z`,
    parted: `M${g(-1.04)} ${g(0.02)}C${g(-1.35)} ${g(-1.8)} ${g(1.3)} ${g(-1.85)} ${g(1.04)} ${g(0.02)}Q${g(0.95)} ${g(-0.45)} ${g(0.6)} ${g(-0.62)}Q${g(0)} ${g(-0.6)} ${g(-0.45)} ${g(-0.98)}Q${g(-0.62)} ${g(-0.55)} ${g(-0.86)} ${g(-0.5)}Q${g(-1)} ${g(-0.3)} ${g(-1.04)} ${g(0.02)}Z`,
    long: `M${g(-1.14)} ${g(0.5)}C${g(-1.45)} ${g(-1.85)} ${g(1.45)} ${g(-1.85)} ${g(1.14)} ${g(0.5)}Q${g(1.02)} ${g(-0.45)} ${g(0.22)} ${g(-0.92)}Q${g(-0.35)} ${g(-0.6)} ${g(-0.85)} ${g(-0.42)}Q${g(-1.05)} ${g(-0.1)} ${g(-1.14)} ${g(0.5)}Z`,
    bob: `M${g(-0.9)} ${g(1.24)}C${g(-1.45)} ${g(1.2)} ${g(-1.4)} ${g(0.2)} ${g(-1.2)} ${g(-0.4)}C${g(-0.9)} ${g(-1.65)} ${g(0.9)} ${g(-1.65)} ${g(1.2)} ${g(-0.4)}C${g(1.4)} ${g(0.2)} ${g(1.45)} ${g(1.2)} ${g(0.9)} ${g(1.24)}Q${g(1.04)} ${g(0.5)} ${g(0.86)} ${g(-0.34)}Q${g(0.3)} ${g(-0.5)} ${g(0.05)} ${g(-0.86)}Q${g(-0.3)} ${g(-0.46)} ${g(-0.86)} ${g(-0.34)}Q${g(-1.04)} ${g(0.5)} ${g(-0.9)} ${g(1.24)}Z`,
  };
  const top = path(
    tops[look.cut ?? 'short'],
    look.cut === 'grey' ? fade(['#d9d6d0', '#a9a6a0']) : fade([mix(hair, '#8a6a58', 0.3), hair]),
  );
  const glasses = look.glasses
    ? [-1, 1]
        .map((s) =>
          path(
            `M${g(s * 0.42 - 0.28)} ${g(-0.06)}h${g(0.56)}q${g(0.04)} ${g(0.42)} ${g(-0.28)} ${g(0.42)}t${g(-0.28)} ${g(-0.42)}z`,
            '#ffffff',
            { 'fill-opacity': 0.18, stroke: '#2d2a2b', 'stroke-width': r * 0.05 },
          ),
        )
        .join('') +
      stroke(
        [
          [-0.14 * r, 0.03 * r],
          [0.14 * r, 0.03 * r],
        ],
        '#2d2a2b',
        r * 0.05,
      )
    : '';
  const turban = look.turban
    ? path(
        `M${g(-1.08)} ${g(-0.35)}C${g(-1.4)} ${g(-1.75)} ${g(1.4)} ${g(-1.75)} ${g(1.08)} ${g(-0.35)}Q${g(0)} ${g(-1.05)} ${g(-1.08)} ${g(-0.35)}Z`,
        look.turban,
      )
    : '';
  return `<g transform="${at}">${group({}, long, bob, body, neck, clothes, ears, face, cheeks, brow(-1), brow(1), eye(-1), eye(1), nose, mouth, beard, top, turban, glasses)}</g>`;
}
