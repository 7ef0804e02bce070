/**
 * What the benchmarks need to know of a generator: how its site is laid out, and how it is called.
 *
 * @typedef {object} Contender
 * @property {string} name As written after `--only`.
 * @property {string} title Name and version.
 * @property {string} output Folder that gets the pages, below the site's.
 * @property {readonly string[]} caches What else a build leaves behind, below the site's folder.
 * @property {string} template Template of article pages, below the site's folder; it holds the text `edition(0)`.
 * @property {(folder: string) => void} writeSite Writes everything but the articles.
 * @property {(article: import('../corpus.js').Article) => string} text What stands in the article's file.
 * @property {(article: import('../corpus.js').Article) => string} url Path of the article's page, ending in `/`.
 * @property {Command} build
 * @property {(port: number) => Command} serve Serves the site at a port of this machine and follows changes.
 *
 * @typedef {readonly [program: string, ...parameters: string[]]} Command To be run in the site's folder.
 *
 * @typedef {object} Missing A generator that cannot take part here.
 * @property {string} name
 * @property {string} missing Why, and what to do.
 */

/**
 * A text that article pages hold, so that the benchmarks can edit their template.
 * @param {number} number
 */
export function edition(number) {
  return `Ấn bản ${number}`;
}
