import { bantin, bantinOnNode26, bantinWithoutSearch } from './sites/bantin.js';
import { eleventy } from './sites/eleventy.js';
import { hugo, hugoPlain } from './sites/hugo.js';

/** In the order of the tables; all are compared with the first. */
const finders = {
  hugo,
  'hugo-plain': hugoPlain,
  eleventy,
  bantin,
  'bantin-without-search': bantinWithoutSearch,
  'bantin-node-26': bantinOnNode26,
};

export const contenderNames = Object.keys(finders);

/**
 * Those of the named generators that can take part here, and why the others cannot.
 * @param {readonly string[]} names
 */
export function findContenders(names) {
  const found = Object.entries(finders)
    .filter(([name]) => names.includes(name))
    .map(([, find]) => find());
  return {
    contenders: found.filter((one) => 'build' in one),
    missing: found.filter((one) => 'missing' in one),
  };
}
