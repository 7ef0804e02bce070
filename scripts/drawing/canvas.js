// @ts-check
/**
 * Small pieces of SVG as strings. Gradients are kept by what they look like, so that a scene may ask for one where it
 * is needed and the page collects those that it really uses.
 */

/** @type {Map<string, string>} id of a gradient to its element */
const gradients = new Map();

/** A number as SVG text, to one tenth of a pixel. @param {number} value */
export function n(value) {
  return String(Math.round(value * 10) / 10);
}

/** Attributes as text; those that are undefined are left out. @param {Record<string, string | number | undefined>} attributes */
export function attrs(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? n(value) : value}"`)
    .join('');
}

/**
 * A paint that runs through `colours`, from top to bottom unless `to` says otherwise. A colour may carry its opacity
 * and its place: `['#fff/0.5@30', '#000']`.
 * @param {readonly string[]} colours @param {{ x?: number, y?: number }} [to]
 */
export function fade(colours, to = { y: 1 }) {
  return keep(
    `<linearGradient id="ID" x1="0" y1="0" x2="${to.x ?? 0}" y2="${to.y ?? 0}">${stops(colours)}</linearGradient>`,
  );
}

/** A paint that runs outwards from the middle of the shape. @param {readonly string[]} colours */
export function glow(colours) {
  return keep(`<radialGradient id="ID">${stops(colours)}</radialGradient>`);
}

/** @param {readonly string[]} colours */
function stops(colours) {
  return colours
    .map((colour, index) => {
      const [, paint, opacity, at] = /^([^/@]+)(?:\/([\d.]+))?(?:@([\d.]+))?$/.exec(colour) ?? [];
      const offset = at ?? n((100 * index) / (colours.length - 1));
      return `<stop offset="${offset}%" stop-color="${paint}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`;
    })
    .join('');
}

/** @param {string} element */
function keep(element) {
  let hash = 2166136261;
  for (const char of element) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  const id = `g${hash.toString(36)}`;
  gradients.set(id, element.replace('ID', id));
  return `url(#${id})`;
}

/** A whole picture. @param {number} width @param {number} height @param {readonly string[]} parts */
export function page(width, height, ...parts) {
  const body = parts.join('');
  const used = [...gradients].filter(([id]) => body.includes(`#${id})`)).map(([, element]) => element);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${used.join('')}</defs>${body}</svg>`;
}

/** @param {number} x @param {number} y @param {number} width @param {number} height @param {string} fill @param {Record<string, string | number | undefined>} [more] */
export function rect(x, y, width, height, fill, more = {}) {
  return `<rect${attrs({ x, y, width, height, fill, ...more })}/>`;
}

/** @param {number} cx @param {number} cy @param {number} r @param {string} fill @param {Record<string, string | number | undefined>} [more] */
export function disc(cx, cy, r, fill, more = {}) {
  return `<circle${attrs({ cx, cy, r, fill, ...more })}/>`;
}

/** @param {number} cx @param {number} cy @param {number} rx @param {number} ry @param {string} fill @param {Record<string, string | number | undefined>} [more] */
export function oval(cx, cy, rx, ry, fill, more = {}) {
  return `<ellipse${attrs({ cx, cy, rx, ry, fill, ...more })}/>`;
}

/** @param {string} d @param {string} fill @param {Record<string, string | number | undefined>} [more] */
export function path(d, fill, more = {}) {
  return `<path${attrs({ d, fill, ...more })}/>`;
}

/** A line with round ends through `points`. @param {readonly (readonly [number, number])[]} points @param {string} stroke @param {number} width @param {Record<string, string | number | undefined>} [more] */
export function stroke(points, stroke, width, more = {}) {
  return `<polyline${attrs({ points: list(points), fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...more })}/>`;
}

/** @param {readonly (readonly [number, number])[]} points @param {string} fill @param {Record<string, string | number | undefined>} [more] */
export function poly(points, fill, more = {}) {
  return `<polygon${attrs({ points: list(points), fill, ...more })}/>`;
}

/** @param {readonly (readonly [number, number])[]} points */
function list(points) {
  return points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ');
}

/** Parts moved, scaled about their own origin and turned. @param {{ x?: number, y?: number, scale?: number, flip?: boolean, turn?: number, opacity?: number }} how @param {readonly string[]} parts */
export function group({ x = 0, y = 0, scale = 1, flip = false, turn = 0, opacity }, ...parts) {
  const moves = [
    x !== 0 || y !== 0 ? `translate(${n(x)} ${n(y)})` : '',
    turn !== 0 ? `rotate(${n(turn)})` : '',
    scale !== 1 || flip ? `scale(${flip ? -scale : scale} ${scale})` : '',
  ].filter(Boolean);
  return `<g${attrs({ transform: moves.length === 0 ? undefined : moves.join(' '), opacity })}>${parts.join('')}</g>`;
}

/** The path of a soft line through `points`. @param {readonly (readonly [number, number])[]} points */
export function soft(points) {
  const at = (/** @type {number} */ index) =>
    points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const [x0, y0] = at(0);
  let d = `M${n(x0)} ${n(y0)}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)} ${n(c[0] - (e[0] - b[0]) / 6)} ${n(c[1] - (e[1] - b[1]) / 6)} ${n(c[0])} ${n(c[1])}`;
  }
  return d;
}

/** Numbers from 0 to 1 that are the same on every run. @param {number} seed */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` values of `make`. @template T @param {number} count @param {(index: number) => T} make @returns {T[]} */
export function times(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** One of `items`. @template T @param {readonly T[]} items @param {number} index @returns {T} */
export function pick(items, index) {
  const item = items[((Math.floor(index) % items.length) + items.length) % items.length];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
}

/** A colour between two `#rrggbb` colours. @param {string} a @param {string} b @param {number} share of `b` */
export function mix(a, b, share) {
  const part = (/** @type {string} */ colour, /** @type {number} */ i) =>
    Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2]
    .map((i) =>
      Math.round(part(a, i) * (1 - share) + part(b, i) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
