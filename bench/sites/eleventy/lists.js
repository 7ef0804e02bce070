/**
 * An article, as Eleventy hands it to templates.
 * @typedef {object} Item
 * @property {string} url
 * @property {Date} date
 * @property {ItemData} data
 * @property {string} templateContent
 *
 * @typedef {object} ItemData
 * @property {string} title
 * @property {string} lead
 * @property {readonly string[]} authors
 * @property {readonly string[]} tags
 * @property {string} section
 * @property {string} sectionTitle
 *
 * @typedef {object} Term What has a list of its own: the whole site, a section, a tag or an author.
 * @property {'home' | 'section' | 'tag' | 'author'} kind
 * @property {string} title
 * @property {string} url
 * @property {Item[]} items Newest first.
 *
 * @typedef {object} ListPage
 * @property {Term} term
 * @property {Item[]} items
 * @property {string} url
 * @property {string | null} newer
 * @property {string | null} older
 *
 * @typedef {object} Ending What stands at the end of an article.
 * @property {Item | null} newer In the same section.
 * @property {Item | null} older
 * @property {Item[]} related
 */

const perPage = 20;
/** Of related articles, and of the older ones of a tag among which they are looked for. */
const mostRelated = 4;
const reach = 30;

/**
 * Everything that has a list, the home page first.
 * @param {Item[]} news Newest first.
 * @returns {Term[]}
 */
export function terms(news) {
  /** @type {Map<string, Term>} */
  const all = new Map();
  /** @param {Term['kind']} kind @param {string} title @param {string} url @param {Item} item */
  const add = (kind, title, url, item) => {
    const term = all.get(url) ?? { kind, title, url, items: [] };
    term.items.push(item);
    all.set(url, term);
  };
  for (const item of news) {
    const { section, sectionTitle, tags, authors } = item.data;
    add('home', 'Bản tin Mẫu', '/', item);
    add('section', sectionTitle, `/${section}/`, item);
    for (const tag of tags) add('tag', tag, termUrl('tags', tag), item);
    for (const author of new Set(authors)) add('author', author, termUrl('authors', author), item);
  }
  return [...all.values()];
}

/**
 * The pages of a term's list.
 * @param {Term} term
 * @returns {ListPage[]}
 */
export function listPages(term) {
  const count = Math.ceil(term.items.length / perPage);
  const url = (/** @type {number} */ page) => (page === 0 ? term.url : `${term.url}trang/${page + 1}/`);
  return Array.from({ length: count }, (_, page) => ({
    term,
    items: term.items.slice(page * perPage, (page + 1) * perPage),
    url: url(page),
    newer: page === 0 ? null : url(page - 1),
    older: page === count - 1 ? null : url(page + 1),
  }));
}

/**
 * The end of every article, by its address. Those are related that share the most tags, and then are the newest.
 * @param {Item[]} news Newest first.
 * @returns {Map<string, Ending>}
 */
export function endings(news) {
  /** @type {Map<string, Ending>} */
  const all = new Map();
  /** @type {Map<string, Item>} */
  const lastOf = new Map();
  /** @type {Map<string, Item[]>} */
  const tagged = new Map();
  for (const item of news.toReversed()) {
    const { section, tags } = item.data;
    /** @type {Map<Item, number>} */
    const shared = new Map();
    for (const tag of tags) {
      const members = tagged.get(tag) ?? [];
      tagged.set(tag, members);
      for (const other of members.slice(-reach)) shared.set(other, (shared.get(other) ?? 0) + 1);
      members.push(item);
    }
    const best = [...shared].sort(
      ([a, some], [b, others]) => others - some || b.date.getTime() - a.date.getTime(),
    );
    const older = lastOf.get(section) ?? null;
    all.set(item.url, { newer: null, older, related: best.slice(0, mostRelated).map(([other]) => other) });
    const before = older && all.get(older.url);
    if (before) before.newer = item;
    lastOf.set(section, item);
  }
  return all;
}

/**
 * @param {'tags' | 'authors'} kind
 * @param {string} name
 */
export function termUrl(kind, name) {
  let slug = slugs.get(name);
  if (slug === undefined) {
    const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
    slug = letters.replace(/[^a-z0-9]+/g, '-');
    slugs.set(name, slug);
  }
  return `/${kind}/${slug}/`;
}

/** @type {Map<string, string>} */
const slugs = new Map();
