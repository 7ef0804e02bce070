// @ts-check
/** Trees and flowers. Each stands with its foot at `x`, `y` and is `h` high. */
import { dice, disc, fade, group, mix, n, oval, path, stroke, times } from './canvas.js';
import * as p from './palette.js';

/** @param {number} x @param {number} y @param {number} h @param {number} [lean] @param {string} [colour] */
export function palm(x, y, h, lean = 0.12, colour = p.moss) {
  const [tx, ty] = [x + h * lean, y - h];
  const trunk = path(
    `M${n(x - h * 0.026)} ${n(y)}Q${n(x - h * 0.02)} ${n(y - h * 0.55)} ${n(tx - h * 0.012)} ${n(ty)}L${n(tx + h * 0.012)} ${n(ty)}Q${n(x + h * 0.03)} ${n(y - h * 0.5)} ${n(x + h * 0.03)} ${n(y)}Z`,
    fade([mix(p.earth, '#ffffff', 0.15), p.earth]),
  );
  const fronds = [-165, -140, -112, -80, -52, -28, -5, 18, -190].map((angle, i) => {
    const length = h * (0.42 + 0.05 * ((i * 7) % 3));
    const a = (angle * Math.PI) / 180;
    const [ex, ey] = [tx + Math.cos(a) * length, ty + Math.sin(a) * length * 0.72 + length * 0.3];
    const [cx, cy] = [tx + Math.cos(a) * length * 0.62, ty + Math.sin(a) * length * 0.95];
    const w = h * 0.045;
    return path(
      `M${n(tx)} ${n(ty)}Q${n(cx)} ${n(cy - w)} ${n(ex)} ${n(ey)}Q${n(cx)} ${n(cy + w * 1.3)} ${n(tx)} ${n(ty)}Z`,
      mix(colour, i % 2 === 0 ? '#ffffff' : '#102a22', i % 2 === 0 ? 0.14 : 0.1),
    );
  });
  const nuts =
    disc(tx - h * 0.02, ty + h * 0.03, h * 0.022, '#8fa04a') +
    disc(tx + h * 0.025, ty + h * 0.035, h * 0.022, '#7c8c3e');
  return trunk + fronds.join('') + nuts;
}

/** A slim areca palm. @param {number} x @param {number} y @param {number} h */
export function areca(x, y, h) {
  const top = y - h;
  const leaves = [-170, -130, -95, -60, -15].map((angle) => {
    const a = (angle * Math.PI) / 180;
    const l = h * 0.26;
    return path(
      `M${n(x)} ${n(top)}Q${n(x + Math.cos(a) * l * 0.7)} ${n(top + Math.sin(a) * l - h * 0.03)} ${n(x + Math.cos(a) * l)} ${n(top + Math.sin(a) * l * 0.5 + h * 0.06)}Q${n(x + Math.cos(a) * l * 0.5)} ${n(top + Math.sin(a) * l * 0.6 + h * 0.03)} ${n(x)} ${n(top + h * 0.02)}Z`,
      mix(p.moss, '#ffffff', angle % 2 === 0 ? 0.12 : 0),
    );
  });
  return (
    stroke(
      [
        [x, y],
        [x, top],
      ],
      '#b9ab90',
      h * 0.022,
    ) +
    stroke(
      [
        [x, top + h * 0.1],
        [x, top],
      ],
      '#7fa05a',
      h * 0.026,
    ) +
    leaves.join('')
  );
}

/** A round tree made of a few clumps. @param {number} x @param {number} y @param {number} h @param {number} seed @param {string} [colour] @param {string} [blossom] */
export function tree(x, y, h, seed, colour = p.moss, blossom) {
  const roll = dice(seed);
  const clumps = times(9, (i) => {
    const a = (i / 9) * Math.PI * 2;
    return [
      x + Math.cos(a) * h * 0.24 + (roll() - 0.5) * h * 0.08,
      y - h * 0.68 + Math.sin(a) * h * 0.17,
      h * (0.15 + 0.05 * roll()),
    ];
  });
  const at = (/** @type {readonly number[]} */ c) => ({ cx: c[0] ?? 0, cy: c[1] ?? 0, r: c[2] ?? 0 });
  const dark = clumps.map((c) =>
    disc(at(c).cx, at(c).cy + h * 0.02, at(c).r * 1.04, mix(colour, '#0e2a22', 0.28)),
  );
  const light = clumps.map((c) => disc(at(c).cx - h * 0.015, at(c).cy - h * 0.025, at(c).r * 0.92, colour));
  const shine = clumps
    .slice(4, 8)
    .map((c) => disc(at(c).cx - h * 0.03, at(c).cy - h * 0.05, at(c).r * 0.6, mix(colour, '#fff0b0', 0.22)));
  const flowers =
    blossom === undefined
      ? ''
      : times(46, () =>
          disc(
            x + (roll() - 0.5) * h * 0.66,
            y - h * (0.5 + 0.4 * roll()),
            h * 0.013 * (0.7 + roll()),
            blossom,
          ),
        ).join('');
  const trunk = path(
    `M${n(x - h * 0.035)} ${n(y)}Q${n(x - h * 0.015)} ${n(y - h * 0.3)} ${n(x - h * 0.05)} ${n(y - h * 0.55)}L${n(x + h * 0.05)} ${n(y - h * 0.55)}Q${n(x + h * 0.02)} ${n(y - h * 0.3)} ${n(x + h * 0.04)} ${n(y)}Z`,
    p.earth,
  );
  return (
    trunk +
    dark.join('') +
    disc(x, y - h * 0.66, h * 0.22, colour) +
    light.join('') +
    shine.join('') +
    flowers
  );
}

/** An old banyan with hanging roots. @param {number} x @param {number} y @param {number} h */
export function banyan(x, y, h) {
  const trunk = path(
    `M${n(x - h * 0.13)} ${n(y)}C${n(x - h * 0.05)} ${n(y - h * 0.12)} ${n(x - h * 0.09)} ${n(y - h * 0.4)} ${n(x - h * 0.22)} ${n(y - h * 0.58)}L${n(x + h * 0.24)} ${n(y - h * 0.6)}C${n(x + h * 0.08)} ${n(y - h * 0.4)} ${n(x + h * 0.06)} ${n(y - h * 0.12)} ${n(x + h * 0.15)} ${n(y)}Z`,
    fade(['#5d4030', '#7c5740']),
  );
  const roots = times(9, (i) =>
    stroke(
      [
        [x - h * 0.3 + i * h * 0.075, y - h * 0.52],
        [x - h * 0.3 + i * h * 0.073, y - h * (0.3 - 0.06 * (i % 3))],
      ],
      '#6f4f3b',
      h * 0.009,
    ),
  );
  const crown = [
    [-0.34, -0.62, 0.2],
    [-0.16, -0.76, 0.22],
    [0.08, -0.82, 0.24],
    [0.3, -0.7, 0.21],
    [0.42, -0.56, 0.15],
    [-0.45, -0.52, 0.14],
    [0, -0.62, 0.24],
  ];
  const blobs = (
    /** @type {number} */ dx,
    /** @type {number} */ dy,
    /** @type {number} */ scale,
    /** @type {string} */ colour,
  ) =>
    crown
      .map(([cx = 0, cy = 0, r = 0]) =>
        oval(x + (cx + dx) * h, y + (cy + dy) * h, r * h * scale, r * h * scale * 0.8, colour),
      )
      .join('');
  return (
    trunk +
    roots.join('') +
    blobs(0, 0.02, 1.04, mix(p.pine, '#0c2019', 0.2)) +
    blobs(-0.01, -0.02, 0.93, p.moss) +
    blobs(-0.03, -0.06, 0.6, p.leaf)
  );
}

/** A clump of bamboo. @param {number} x @param {number} y @param {number} h @param {number} seed */
export function bamboo(x, y, h, seed) {
  const roll = dice(seed);
  return times(8, (i) => {
    const lean = (i - 3.5) * 0.085 + (roll() - 0.5) * 0.05;
    const top = h * (0.75 + 0.25 * roll());
    const [tx, ty] = [x + lean * h * 1.6, y - top];
    const base = x + (i - 3.5) * h * 0.022;
    const stem = path(
      `M${n(base)} ${n(y)}Q${n(base + lean * h * 0.2)} ${n(y - top * 0.7)} ${n(tx)} ${n(ty)}`,
      'none',
      { stroke: mix('#7f9a4c', '#3f6b3b', roll()), 'stroke-width': h * 0.014, 'stroke-linecap': 'round' },
    );
    const leaves = times(9, (j) => {
      const t = 0.42 + (0.58 * j) / 9;
      const lx = base + (tx - base) * t ** 1.6;
      const ly = y - top * t;
      const side = j % 2 === 0 ? 1 : -1;
      return oval(lx + side * h * 0.045, ly + h * 0.02, h * 0.06, h * 0.012, mix(p.moss, p.lime, roll()), {
        transform: `rotate(${n(side * (18 + 24 * roll()))} ${n(lx)} ${n(ly)})`,
      });
    });
    return stem + leaves.join('');
  }).join('');
}

/** A low line of bushes. @param {number} from @param {number} to @param {number} y @param {number} size @param {number} seed @param {string} [colour] */
export function hedge(from, to, y, size, seed, colour = p.moss) {
  const roll = dice(seed);
  const count = Math.ceil((to - from) / (size * 0.9));
  return times(count, (i) => {
    const r = size * (0.5 + 0.4 * roll());
    return disc(
      from + ((to - from) * (i + 0.5)) / count,
      y - r * 0.5,
      r,
      mix(colour, roll() > 0.5 ? '#12352a' : '#dfe8a0', 0.16 * roll()),
    );
  }).join('');
}

/** A pot of flowers. @param {number} x @param {number} y @param {number} size @param {string} colour @param {number} seed */
export function pot(x, y, size, colour, seed) {
  const roll = dice(seed);
  const heads = times(17, (i) => {
    const a = i * 2.4;
    const r = Math.sqrt(i / 17) * size * 0.5;
    const [hx, hy] = [x + Math.cos(a) * r, y - size * 0.86 + Math.sin(a) * r * 0.72];
    return (
      disc(hx, hy, size * 0.115, mix(colour, '#ffffff', 0.22 * roll())) +
      disc(hx, hy, size * 0.045, mix(colour, '#7a4a12', 0.35))
    );
  });
  return group(
    {},
    oval(x, y - size * 0.78, size * 0.56, size * 0.42, p.moss),
    path(
      `M${n(x - size * 0.32)} ${n(y - size * 0.46)}L${n(x + size * 0.32)} ${n(y - size * 0.46)}L${n(x + size * 0.23)} ${n(y)}L${n(x - size * 0.23)} ${n(y)}Z`,
      fade(['#c9784a', '#96502f']),
    ),
    path(
      `M${n(x - size * 0.36)} ${n(y - size * 0.5)}h${n(size * 0.72)}v${n(size * 0.1)}h${n(-size * 0.72)}z`,
      '#d28a5c',
    ),
    heads.join(''),
  );
}
