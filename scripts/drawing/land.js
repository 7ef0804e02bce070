// @ts-check
/** What lies far away: sky, sun, clouds, mountains, fields and water. */
import { dice, disc, fade, glow, group, mix, n, oval, path, poly, rect, soft, times } from './canvas.js';
import * as p from './palette.js';

/** Skies by time of day and weather, from the top down to the horizon. */
export const skies = {
  morning: ['#8ec6d6', '#cfe6e2@55', '#fbeccb'],
  dawn: ['#6f8fb3', '#e9b79b@55', '#fbdc9f@85', '#fdebc4'],
  noon: ['#5fb0d0', '#a9d8e2@60', '#e8f3e6'],
  dusk: ['#3b3f74', '#a4577a@45', '#ee8a5d@75', '#fbc878'],
  night: ['#0d1a3c', '#1d3562@60', '#3d5687'],
  storm: ['#56656f', '#8797a0@55', '#bfc8c7'],
};

/** @param {number} width @param {number} height @param {keyof typeof skies} mood */
export function sky(width, height, mood) {
  const colours = skies[mood];
  return (
    rect(0, height - 1, width, 220, (colours.at(-1) ?? '#ffffff').slice(0, 7)) +
    rect(0, 0, width, height, fade(colours))
  );
}

/** @param {number} x @param {number} y @param {number} r @param {string} [colour] */
export function sun(x, y, r, colour = '#fff3cf') {
  return (
    disc(x, y, r * 4.2, glow([`${colour}/0.75`, `${colour}/0.22@45`, `${colour}/0`])) + disc(x, y, r, colour)
  );
}

/** A flat-bottomed cloud. @param {number} x @param {number} y @param {number} size @param {string} [colour] @param {number} [opacity] */
export function cloud(x, y, size, colour = '#ffffff', opacity = 0.8) {
  const s = size;
  return path(
    `M${n(x - s)} ${n(y)}c${n(-s * 0.3)} 0 ${n(-s * 0.32)} ${n(-s * 0.34)} ${n(s * 0.06)} ${n(-s * 0.34)}c${n(s * 0.04)} ${n(-s * 0.4)} ${n(s * 0.56)} ${n(-s * 0.5)} ${n(s * 0.7)} ${n(-s * 0.16)}c${n(s * 0.16)} ${n(-s * 0.2)} ${n(s * 0.5)} ${n(-s * 0.12)} ${n(s * 0.5)} ${n(s * 0.12)}c${n(s * 0.36)} ${n(-s * 0.06)} ${n(s * 0.44)} ${n(s * 0.38)} ${n(s * 0.1)} ${n(s * 0.38)}z`,
    colour,
    { opacity },
  );
}

/**
 * A ridge of mountains from edge to edge, its foot at `foot`.
 * @param {{ width: number, foot: number, height: number, seed: number, colour: string, haze?: string, steps?: number }} how
 */
export function ridge({ width, foot, height, seed, colour, haze = '#f3e6cb', steps = 9 }) {
  const roll = dice(seed);
  const tops = times(
    steps + 1,
    (i) =>
      /** @type {[number, number]} */ ([
        (-0.05 + (1.1 * i) / steps) * width,
        foot - height * (0.3 + 0.7 * roll()),
      ]),
  );
  return path(
    `${soft(tops)}L${n(width * 1.05)} ${n(foot + 4)}L${n(-width * 0.05)} ${n(foot + 4)}Z`,
    fade([colour, mix(colour, haze, 0.55)]),
  );
}

/**
 * Rice fields that run to the horizon: strips that widen as they come near, cut by paths towards a far point.
 * @param {{ width: number, top: number, bottom: number, colours: readonly string[], seed: number, far?: number, rows?: number, dyke?: string }} how
 */
export function fields({ width, top, bottom, colours, seed, far = 0.5, rows = 9, dyke = '#f1e2b4' }) {
  const roll = dice(seed);
  const depth = bottom - top;
  const edge = times(rows + 1, (i) => top + depth * (i / rows) ** 1.9);
  let out = rect(0, top, width, depth + 2, colours[0] ?? p.leaf);
  edge.slice(0, -1).forEach((y, i) => {
    const next = edge[i + 1] ?? bottom;
    const cells = 3 + Math.floor(roll() * 3);
    const cuts = times(cells + 1, (c) => -0.6 + (2.2 * (c + (roll() - 0.5) * 0.5)) / cells);
    cuts.slice(0, -1).forEach((from, c) => {
      const to = cuts[c + 1] ?? 1.6;
      const at = (/** @type {number} */ u, /** @type {number} */ yy) =>
        width * far + (u - far) * width * (0.35 + (1.25 * (yy - top)) / depth);
      const colour = colours[Math.floor(roll() * colours.length)] ?? p.leaf;
      out += poly(
        [
          [at(from, y), y],
          [at(to, y), y],
          [at(to, next), next],
          [at(from, next), next],
        ],
        fade([mix(colour, '#fff2c4', 0.22 * (1 - i / rows)), colour]),
        { stroke: dyke, 'stroke-opacity': 0.5, 'stroke-width': 0.8 + 2.6 * (i / rows) },
      );
    });
  });
  return out;
}

/** Rows of young plants drawn as short strokes. @param {{ x: number, y: number, width: number, rows: number, columns: number, gap: number, colour: string, size: number, seed: number }} how */
export function tufts({ x, y, width, rows, columns, gap, colour, size, seed }) {
  const roll = dice(seed);
  let out = '';
  for (let row = 0; row < rows; row++) {
    const s = size * (0.55 + (0.45 * row) / rows);
    for (let c = 0; c < columns; c++) {
      const cx = x + (width * (c + 0.5 + (roll() - 0.5) * 0.4)) / columns;
      const cy = y + gap * row * (0.6 + (0.6 * row) / rows);
      out += `<path d="M${n(cx)} ${n(cy)}q${n(-s * 0.4)} ${n(-s * 0.5)} ${n(-s * 0.5)} ${n(-s)}M${n(cx)} ${n(cy)}v${n(-s * 1.15)}M${n(cx)} ${n(cy)}q${n(s * 0.4)} ${n(-s * 0.5)} ${n(s * 0.5)} ${n(-s)}"/>`;
    }
  }
  return `<g fill="none" stroke="${colour}" stroke-width="${n(Math.max(1.4, size * 0.11))}" stroke-linecap="round">${out}</g>`;
}

/** Water from edge to edge with short ripples. @param {{ width: number, top: number, bottom: number, colours: readonly string[], seed: number, light?: string, count?: number }} how */
export function water({ width, top, bottom, colours, seed, light = '#ffffff', count = 46 }) {
  const roll = dice(seed);
  const ripples = times(count, () => {
    const t = roll() ** 1.4;
    const y = top + 6 + (bottom - top - 10) * t;
    const x = roll() * width;
    const w = (16 + 90 * roll()) * (0.35 + t);
    return `<path d="M${n(x)} ${n(y)}q${n(w / 2)} ${n(-3 - 4 * t)} ${n(w)} 0"/>`;
  }).join('');
  return `${rect(0, top, width, bottom - top, fade(colours))}<g fill="none" stroke="${light}" stroke-opacity="0.3" stroke-width="2.4" stroke-linecap="round">${ripples}</g>`;
}

/** The broken path of light that a low sun or a lamp lays on water. @param {number} x @param {number} top @param {number} bottom @param {number} spread @param {string} colour @param {number} seed @param {number} [count] */
export function glitter(x, top, bottom, spread, colour, seed, count = 22) {
  const roll = dice(seed);
  return times(count, (i) => {
    const t = (i + roll() * 0.6) / count;
    const w = spread * (0.25 + 0.75 * t) * (0.4 + 0.6 * roll());
    return oval(x + (roll() - 0.5) * spread * 0.6, top + (bottom - top) * t, w, 1.6 + 3 * t, colour, {
      opacity: 0.62 - 0.35 * t,
    });
  }).join('');
}

/** Rain across the whole picture. @param {number} width @param {number} height @param {number} seed @param {number} [count] */
export function rain(width, height, seed, count = 150) {
  const roll = dice(seed);
  const lines = times(count, () => {
    const [x, y, l] = [roll() * (width + 100), roll() * height, 22 + 34 * roll()];
    return `<path d="M${n(x)} ${n(y)}l${n(-l * 0.3)} ${n(l)}"/>`;
  });
  return `<g stroke="#ffffff" stroke-opacity="0.28" stroke-width="2" stroke-linecap="round">${lines.join('')}</g>`;
}

/** Stars. @param {number} width @param {number} height @param {number} seed */
export function stars(width, height, seed) {
  const roll = dice(seed);
  return times(60, () =>
    disc(roll() * width, roll() * height, 0.8 + 1.5 * roll(), '#fff5d6', { opacity: 0.35 + 0.5 * roll() }),
  ).join('');
}

/** Birds far away. @param {number} x @param {number} y @param {number} size @param {number} count @param {string} [colour] */
export function birds(x, y, size, count, colour = '#fffaf0') {
  return times(count, (i) => {
    const [bx, by] = [x + i * size * 2.1 - (i % 2) * size, y + ((i * 37) % 5) * size * 0.6];
    return path(
      `M${n(bx - size)} ${n(by - size * 0.25)}q${n(size * 0.6)} ${n(-size * 0.35)} ${n(size)} ${n(size * 0.25)}q${n(size * 0.4)} ${n(-size * 0.6)} ${n(size)} ${n(-size * 0.25)}`,
      'none',
      { stroke: colour, 'stroke-width': size * 0.16, 'stroke-linecap': 'round' },
    );
  }).join('');
}

/** A thin warm light over the whole picture, brighter where the sun is. @param {number} width @param {number} height @param {number} x @param {number} y @param {string} [colour] */
export function light(width, height, x, y, colour = '#ffe2a6') {
  return group(
    {},
    oval(x, y, width * 0.7, height * 0.85, glow([`${colour}/0.34`, `${colour}/0`])),
    rect(0, height * 0.72, width, height * 0.28, fade(['#1d2a33/0', '#1d2a33/0.16'])),
  );
}

/** Steps of a wavy shore or road edge. @param {readonly (readonly [number, number])[]} points @param {number} width @param {number} bottom @param {string} fill */
export function ground(points, width, bottom, fill) {
  return path(`${soft(points)}L${n(width)} ${n(bottom)}L0 ${n(bottom)}Z`, fill);
}
