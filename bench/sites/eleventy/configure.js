import { createRequire } from 'node:module';
import { endings, listPages, terms } from './lists.js';

/**
 * The site's configuration, which its `eleventy.config.js` hands to Eleventy.
 * @param {Eleventy} config
 */
export function configure(config) {
  const footnotes = createRequire(import.meta.url)('markdown-it-footnote');
  config.amendLibrary('md', (library) => library.use(footnotes));
  config.addPassthroughCopy('theme.css');
  const newestFirst = (/** @type {Api} */ api) => api.getFilteredByGlob('content/*/*/*.md').reverse();
  config.addCollection('news', newestFirst);
  config.addCollection('terms', (api) => terms(newestFirst(api)));
  config.addCollection('listPages', (api) => terms(newestFirst(api)).flatMap(listPages));
  config.addCollection('endings', (api) => endings(newestFirst(api)));
  const dir = { input: 'content', includes: '../_includes', data: '../_data', output: '_site' };
  return { dir, markdownTemplateEngine: false };
}

/**
 * What is used here of Eleventy's own types.
 * @typedef {object} Eleventy
 * @property {(name: string, change: (library: { use(plugin: unknown): unknown }) => void) => void} amendLibrary
 * @property {(path: string) => void} addPassthroughCopy
 * @property {(name: string, collect: (api: Api) => unknown) => void} addCollection
 *
 * @typedef {{ getFilteredByGlob(glob: string): import('./lists.js').Item[] }} Api
 */
