/**
 * The archive of a made-up local newspaper: as many Vietnamese articles as asked for, the same for the same seed.
 *
 * Article number n depends on the seed and n alone, and later numbers are newer. So an archive of N + 1 articles is
 * the archive of N with one newest article added, which is what the benchmarks of a publication need.
 */

import { Random } from './random.js';
import {
  authors,
  headings,
  plans,
  sections,
  sentences,
  tableRows,
  tags,
  titles,
  words,
} from './vocabulary.js';

/**
 * @typedef {object} CorpusOptions
 * @property {number} count How many articles.
 * @property {number} [seed]
 * @property {number} [perDecade] Articles in ten years; keep it when `count` grows. 10,000 unless given.
 * @property {boolean} [figures] Let a third of the articles name pictures of `picturePaths`.
 */

/**
 * @typedef {object} Article
 * @property {string} path Below the site's folder.
 * @property {string} section Key of its section.
 * @property {string} slug
 * @property {string} title
 * @property {string} date Local time, such as `2021-01-28T10:22`.
 * @property {readonly string[]} authors
 * @property {string} lead
 * @property {readonly string[]} tags
 * @property {string} body Markdown, with links to the files of other articles.
 * @property {string} text What stands in its file on a site of bantin: front matter and `body`.
 */

/** The pictures that articles share when `figures` is on, as articles name them. */
export const picturePaths = Array.from({ length: 6 }, (_, index) => `/media/hinh-${index + 1}.png`);

const firstDay = Date.UTC(2015, 0, 1);
const decade = Date.UTC(2025, 0, 1) - firstDay;

/**
 * Articles from the oldest to the newest, with paths below the site's folder.
 * @param {CorpusOptions} options
 * @returns {Generator<Article>}
 */
export function* generateCorpus({ count, seed = 1, perDecade = 10_000, figures = false }) {
  for (let number = 0; number < count; number++) yield article(number, { seed, perDecade, figures });
}

/**
 * @param {number} number
 * @param {{ seed: number, perDecade: number, figures: boolean }} archive
 * @returns {Article}
 */
function article(number, archive) {
  const { path, section, slug, title, date } = identity(number, archive);
  const random = new Random(archive.seed, number, 'text');
  const bytes = 1_600 + Math.floor(5_000 * random.next() ** 1.4);
  const authorsHere = random.chance(0.9)
    ? [random.pick(authors)]
    : [random.pick(authors), random.pick(authors)];
  const lead = sentence(random);
  const tagsHere = [...new Set([random.pick(tags), random.pick(tags), random.pick(tags)])];
  const lines = [
    '---',
    `title: ${JSON.stringify(title)}`,
    `date: ${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)} ${date.slice(11)}`,
    `author: ${authorsHere.length === 1 ? authorsHere[0] : `[${authorsHere.join(', ')}]`}`,
    `lead: ${JSON.stringify(lead)}`,
    `tags: [${tagsHere.join(', ')}]`,
  ];
  if (archive.figures && random.chance(1 / 3)) lines.push(...figureLines(random));
  const markdown = body(random, bytes, olderLinks(number, path, random, archive));
  return {
    ...{ path, section, slug, title, date, lead },
    ...{ authors: authorsHere, tags: tagsHere },
    ...{ body: markdown, text: `${lines.join('\n')}\n---\n\n${markdown}` },
  };
}

/**
 * What other articles need to know of an article: cheap, and independent of everything else in the archive.
 * @param {number} number
 * @param {{ seed: number, perDecade: number }} archive
 */
function identity(number, { seed, perDecade }) {
  const random = new Random(seed, number);
  const [section] = random.pick(sections);
  const moment = firstDay + Math.floor((number / perDecade) * decade);
  const date = new Date(moment).toISOString().slice(0, 16);
  const title = capital(fill(random.pick(titles), random));
  const slug = `${ascii(title)}-${number}`;
  return { title, date, section, slug, path: `content/${section}/${date.slice(0, 4)}/${slug}.md` };
}

/**
 * Markdown links to up to three older articles, relative to this one.
 * @param {number} number
 * @param {string} from
 * @param {Random} random
 * @param {{ seed: number, perDecade: number }} archive
 */
function olderLinks(number, from, random, archive) {
  const links = [];
  for (let left = Math.min(number, random.integer(0, 3)); left > 0; left--) {
    const back = 1 + Math.floor((Math.min(number, 2_000) - 1) * random.next() ** 2);
    const { title, path } = identity(number - back, archive);
    links.push(`[${title}](${relative(from, path)})`);
  }
  return links;
}

/**
 * @param {Random} random
 * @param {number} bytes About how long, in UTF-8.
 * @param {string[]} links To be placed in the text.
 */
function body(random, bytes, links) {
  const blocks = [];
  let left = bytes;
  let footnotes = 0;
  /** @param {string} block */
  const add = (block) => {
    blocks.push(block);
    left -= Buffer.byteLength(block) + 2;
  };
  while (left > 0) {
    const kind = blocks.length === 0 ? 0 : random.next();
    if (kind < 0.62) {
      const link = links.length > 0 && random.chance(0.5) ? ` Xem thêm: ${links.pop()}.` : '';
      const note = random.chance(0.04) ? `[^${++footnotes}]` : '';
      add(paragraph(random) + note + link);
      if (note !== '') add(`[^${footnotes}]: ${sentence(random)}`);
    } else if (kind < 0.76) add(`## ${random.pick(headings)}`);
    else if (kind < 0.86) add(list(random));
    else if (kind < 0.94) add(`> ${random.pick(words.quote)}.\n>\n> — ${capital(random.pick(words.person))}`);
    else add(table(random));
  }
  if (links.length > 0) blocks.push(links.map((link) => `- ${link}`).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** @param {Random} random */
function paragraph(random) {
  const parts = Array.from({ length: random.integer(2, 5) }, () => sentence(random));
  if (random.chance(0.15)) parts[0] = `**${parts[0]}**`;
  else if (random.chance(0.1)) parts[0] = `*${parts[0]}*`;
  return parts.join(' ');
}

/** @param {Random} random */
function list(random) {
  const ordered = random.chance(0.3);
  return Array.from(
    { length: random.integer(3, 6) },
    (_, index) => `${ordered ? `${index + 1}.` : '-'} ${sentence(random)}`,
  ).join('\n');
}

/** @param {Random} random */
function table(random) {
  const year = random.integer(2015, 2022);
  const rows = Array.from(
    { length: random.integer(2, 5) },
    () => `| ${random.pick(tableRows)} | ${amount(random)} | ${amount(random)} |`,
  );
  return [`| Chỉ tiêu | Năm ${year} | Năm ${year + 1} |`, '|---|--:|--:|', ...rows].join('\n');
}

/** @param {Random} random */
function figureLines(random) {
  const lines = ['figures:'];
  for (let left = random.integer(1, 3); left > 0; left--) {
    lines.push(`  - src: ${random.pick(picturePaths)}`, `    caption: ${JSON.stringify(sentence(random))}`);
  }
  return lines;
}

/** @param {Random} random */
function sentence(random) {
  return capital(fill(random.pick(sentences), random));
}

/**
 * @param {string} pattern
 * @param {Random} random
 */
function fill(pattern, random) {
  return pattern.replace(/\{(\w+)\}/g, (_, name) => {
    if (name === 'number') return amount(random);
    if (name === 'money') return `${random.integer(2, 90) * 5} ${random.chance(0.6) ? 'triệu' : 'tỷ'} đồng`;
    if (name === 'percent') return `${random.integer(1, 60)},${random.integer(1, 9)} %`;
    if (name === 'day') return `${random.integer(1, 28)}/${random.integer(1, 12)}`;
    if (name === 'thing_plan') return random.pick(plans);
    return random.pick(words[/** @type {keyof typeof words} */ (name)]);
  });
}

/** @param {Random} random */
function amount(random) {
  const value = random.integer(3, 400) * (random.chance(0.4) ? 25 : 1);
  return String(value).replace(/(\d)(\d{3})$/, '$1.$2');
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {string} text */
function ascii(text) {
  const letters = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return letters.replace(/^-+|-+$/g, '');
}

/**
 * `to` as seen from the file `from`; both lie three folders below the top.
 * @param {string} from
 * @param {string} to
 */
function relative(from, to) {
  const [, fromSection, fromYear] = from.split('/');
  const [, section, year, name] = to.split('/');
  if (section !== fromSection) return `../../${section}/${year}/${name}`;
  return year === fromYear ? `${name}` : `../${year}/${name}`;
}
