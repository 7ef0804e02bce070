/** What a drawing may consist of: shapes, text and paint, and nothing that runs, loads, links or moves (safety R10). */

import { wordSet } from '../base/text/word-set.ts';

const shapes = 'svg g defs symbol use switch path rect circle ellipse line polyline polygon';
const words = 'text tspan textPath title desc';
const paint = 'linearGradient radialGradient stop pattern clipPath mask marker filter style';
const effects =
  'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
  'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology ' +
  'feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence';

export const svgElements = wordSet([shapes, words, paint, effects].join(' '));

/** What drawing programs leave in their files for themselves: nobody misses it, so nobody is told. */
export function isEditorsOwn(name: string): boolean {
  return name === 'metadata' || (/:/.test(name) && !/^(?:xlink|xml|svg):/.test(name));
}

/** Whether an attribute may stay. References lead to a place in the same file; all others could load something. */
export function mayStay(name: string, value: string): boolean {
  if (/^on/i.test(name)) return false;
  if (name === 'href' || name === 'xlink:href') return /^\s*#/.test(value);
  if (name.includes(':')) return name === 'xml:space' || name === 'xml:lang';
  return name !== 'xmlns' && name !== 'src' && isSafeStyle(value);
}

/** Whether a style, or a value that may hold one, loads nothing. Escapes could hide what it says, so there may be none. */
export function isSafeStyle(css: string): boolean {
  if (/\\|@import|@font-face|expression\s*\(|javascript:|image-set\s*\(/i.test(css)) return false;
  return [...css.matchAll(/url\s*\(\s*["']?\s*([^)]?)/gi)].every(([, start]) => start === '#');
}
