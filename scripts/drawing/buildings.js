// @ts-check
/** Houses, halls and schools, all seen from the front, their lower left corner at `x`, `y`. */
import { disc, fade, group, mix, n, path, poly, rect, stroke, times } from './canvas.js';

/** A tiled roof as a trapezium with courses of tiles. @param {number} x @param {number} y the eaves @param {number} w @param {number} h @param {string} [colour] @param {number} [inset] */
export function roof(x, y, w, h, colour = '#b9553a', inset = 0.14) {
  const rows = Math.max(3, Math.round(h / 16));
  const courses = times(rows - 1, (i) => {
    const t = (i + 1) / rows;
    const dx = w * inset * (1 - t);
    return stroke(
      [
        [x + dx, y - h * (1 - t)],
        [x + w - dx, y - h * (1 - t)],
      ],
      mix(colour, '#3c150c', 0.35),
      1.6,
      { 'stroke-opacity': 0.55 },
    );
  });
  return (
    poly(
      [
        [x, y],
        [x + w * inset, y - h],
        [x + w * (1 - inset), y - h],
        [x + w, y],
      ],
      fade([mix(colour, '#ffd9a8', 0.25), colour]),
    ) +
    courses.join('') +
    rect(x + w * inset - 3, y - h - 5, w * (1 - 2 * inset) + 6, 8, mix(colour, '#3c150c', 0.3), { rx: 3 }) +
    rect(x - 4, y - 3, w + 8, 8, mix(colour, '#3c150c', 0.25), { rx: 3 })
  );
}

/** A village house with a porch. @param {number} x @param {number} y @param {number} w @param {{ wall?: string, roof?: string, door?: string }} [how] */
export function house(x, y, w, how = {}) {
  const wall = how.wall ?? '#f2dfb8';
  const h = w * 0.42;
  const posts = times(4, (i) =>
    rect(x + w * (0.05 + 0.29 * i), y - h, w * 0.025, h, mix(wall, '#ffffff', 0.45)),
  );
  const door = how.door ?? '#4f7f86';
  const leafs = [0.13, 0.43, 0.72].map((at, i) =>
    i === 1
      ? rect(x + w * at, y - h * 0.78, w * 0.15, h * 0.78, door) +
        rect(x + w * (at + 0.073), y - h * 0.78, 2.5, h * 0.78, mix(door, '#000000', 0.3))
      : rect(x + w * at, y - h * 0.7, w * 0.14, h * 0.36, mix(door, '#16303a', 0.35)) +
        rect(x + w * (at + 0.065), y - h * 0.7, 2.5, h * 0.36, mix(door, '#ffffff', 0.4)),
  );
  return group(
    {},
    rect(x + w * 0.04, y - h, w * 0.92, h, fade([mix(wall, '#7a5a3a', 0.3), wall])),
    ...leafs,
    ...posts,
    rect(x, y - h * 0.06, w, h * 0.1, '#c9b694'),
    roof(x - w * 0.05, y - h * 0.96, w * 1.1, w * 0.24, how.roof),
  );
}

/** A two-storey school with galleries. @param {number} x @param {number} y @param {number} w @param {number} bays */
export function school(x, y, w, bays) {
  const storey = w * 0.115;
  const wall = '#f3d58e';
  const bay = w / bays;
  const floor = (/** @type {number} */ base) =>
    rect(x, base - storey, w, storey, fade([mix(wall, '#8a5a2a', 0.35), mix(wall, '#8a5a2a', 0.12)])) +
    times(bays, (i) =>
      i % 3 === 1
        ? rect(x + bay * (i + 0.3), base - storey * 0.72, bay * 0.4, storey * 0.72, '#3f6f78')
        : rect(x + bay * (i + 0.2), base - storey * 0.74, bay * 0.6, storey * 0.4, '#5b97a3') +
          rect(x + bay * (i + 0.49), base - storey * 0.74, 3, storey * 0.4, '#e8efe6'),
    ).join('') +
    times(bays + 1, (i) => rect(x + bay * i - bay * 0.05, base - storey, bay * 0.1, storey, '#fff3d0')).join(
      '',
    ) +
    rect(x - 6, base - storey - 6, w + 12, 10, '#fff3d0');
  const rails = times(Math.floor(w / 13), (i) =>
    rect(x + i * 13, y - storey - storey * 0.26, 3, storey * 0.26, '#ffffff'),
  ).join('');
  return group(
    {},
    floor(y),
    floor(y - storey),
    rect(x, y - storey - storey * 0.28, w, 5, '#ffffff'),
    rails,
    roof(x - w * 0.02, y - storey * 2 - 4, w * 1.04, storey * 0.62, '#b54d36', 0.06),
    rect(x - 10, y - 6, w + 20, 10, '#cdb78d'),
  );
}

/** The village's communal house: a wide low roof with turned-up corners. @param {number} x the middle @param {number} y @param {number} w */
export function communalHouse(x, y, w) {
  const h = w * 0.2;
  const eaves = y - h;
  const half = w / 2;
  const roofOf = (
    /** @type {number} */ top,
    /** @type {number} */ base,
    /** @type {number} */ wide,
    /** @type {number} */ ridge,
  ) =>
    path(
      `M${n(x - wide)} ${n(base - w * 0.035)}Q${n(x - wide * 0.86)} ${n(base + w * 0.012)} ${n(x - wide * 0.7)} ${n(base)}L${n(x + wide * 0.7)} ${n(base)}Q${n(x + wide * 0.86)} ${n(base + w * 0.012)} ${n(x + wide)} ${n(base - w * 0.035)}Q${n(x + wide * 0.7)} ${n(base - (base - top) * 0.4)} ${n(x + ridge)} ${n(top)}L${n(x - ridge)} ${n(top)}Q${n(x - wide * 0.7)} ${n(base - (base - top) * 0.4)} ${n(x - wide)} ${n(base - w * 0.035)}Z`,
      fade(['#c9694a', '#8f3f2b']),
    ) +
    times(7, (i) => {
      const t = (i + 1) / 8;
      const half = ridge + (wide * 0.82 - ridge) * t ** 1.3;
      return path(`M${n(x - half)} ${n(top + (base - top) * t)}H${n(x + half)}`, 'none', {
        stroke: '#5a2015',
        'stroke-opacity': 0.35,
        'stroke-width': 2,
      });
    }).join('');
  const columns = times(8, (i) =>
    rect(
      x - half * 0.72 + (i * half * 1.44) / 7 - w * 0.011,
      eaves - 4,
      w * 0.022,
      h,
      fade(['#7c2b20', '#a63a2a'], { x: 1 }),
    ),
  );
  const doors = times(
    7,
    (i) =>
      rect(
        x - half * 0.72 + (i * half * 1.44) / 7 + w * 0.022,
        y - h * 0.82,
        w * 0.125,
        h * 0.72,
        i === 3 ? '#3b1d14' : '#7c4a2b',
      ) +
      (i === 3
        ? ''
        : times(4, (j) =>
            rect(
              x - half * 0.72 + (i * half * 1.44) / 7 + w * 0.03 + j * w * 0.03,
              y - h * 0.78,
              3,
              h * 0.64,
              '#5a3420',
            ),
          ).join('')),
  );
  const ridgeTop = eaves - w * 0.2;
  const dragon = (/** @type {number} */ side) =>
    path(
      `M${n(x + side * w * 0.03)} ${n(ridgeTop - 4)}q${n(side * w * 0.04)} ${n(-w * 0.045)} ${n(side * w * 0.08)} ${n(-w * 0.008)}q${n(side * w * 0.035)} ${n(w * 0.018)} ${n(side * w * 0.07)} ${n(-w * 0.03)}q${n(-side * w * 0.01)} ${n(w * 0.05)} ${n(-side * w * 0.07)} ${n(w * 0.042)}z`,
      '#e9c46a',
    );
  return group(
    {},
    rect(x - half * 0.74, eaves, half * 1.48, h, '#4a2a1c'),
    ...doors,
    ...columns,
    rect(x - half * 0.86, y - h * 0.09, half * 1.72, h * 0.12, '#cbbd9d'),
    rect(x - half * 0.94, y - 2, half * 1.88, h * 0.12, '#b3a585'),
    roofOf(eaves - w * 0.085, eaves + 2, half * 1.02, half * 0.62),
    roofOf(ridgeTop, eaves - w * 0.085, half * 0.74, half * 0.5),
    rect(x - half * 0.5, ridgeTop - 6, half, 9, '#7a3424', { rx: 4 }),
    dragon(-1),
    dragon(1),
    disc(x, ridgeTop - w * 0.025, w * 0.018, '#f2c14e'),
  );
}

/** A market stall under an awning, counter at `y`. @param {number} x @param {number} y @param {number} w @param {string | null} colour of the awning; null for none @param {string} goods */
export function stall(x, y, w, colour, goods) {
  const top = y - w * 0.86;
  const counter = group(
    {},
    poly(
      [
        [x - w * 0.02, y],
        [x + w * 1.02, y],
        [x + w * 0.98, y + w * 0.36],
        [x + w * 0.02, y + w * 0.36],
      ],
      fade(['#b9854f', '#8c5f37']),
    ),
    goods,
    rect(x - w * 0.03, y - 3, w * 1.06, w * 0.045, '#d9a468', { rx: 4 }),
  );
  if (colour === null) return counter;
  const bands = times(8, (i) => {
    const s = w * 1.16;
    const bx = x - w * 0.08 + (i * s) / 8;
    return path(
      `M${n(bx + s / 32)} ${n(top)}L${n(bx)} ${n(top + w * 0.2)}q${n(s / 16)} ${n(w * 0.07)} ${n(s / 8)} 0L${n(bx + s / 8 - s / 32)} ${n(top)}Z`,
      i % 2 === 0 ? colour : '#fff4dc',
    );
  });
  return group(
    {},
    rect(x + 2, top, w * 0.03, w * 1.22, '#8d6a4a'),
    rect(x + w * 0.95, top, w * 0.03, w * 1.22, '#8d6a4a'),
    counter,
    rect(x - w * 0.05, top - 8, w * 1.1, 12, mix(colour, '#000000', 0.2), { rx: 5 }),
    ...bands,
  );
}
