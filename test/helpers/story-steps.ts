/** What editors do to their articles: a table of random steps. */

import fs from 'node:fs';
import path from 'node:path';
import { png } from './png.ts';
import {
  addStory,
  authors,
  dateOf,
  pick,
  type RandomSite,
  type Story,
  sections,
  tags,
  titles,
} from './random-site.ts';

/** Changes a site as two numbers choose, and says what it did. */
export type Step = (site: RandomSite, a: number, b: number) => string | Promise<string>;

/** One article is changed and saved. */
function edit(change: (story: Story, b: number, site: RandomSite) => string): Step {
  return (site, a, b) => {
    if (site.stories.size === 0) return 'there is nothing to edit';
    const [file, story] = pick([...site.stories], a);
    const what = change(story, b, site);
    site.save(file);
    return `${file}: ${what}`;
  };
}

/** A field gets one of some values, the first of which takes it away. */
function field(name: string, values: (b: number, site: RandomSite) => unknown): Step {
  return edit((story, b, site) => {
    story.fields[name] = values(b, site);
    return `${name} ${JSON.stringify(story.fields[name])}`;
  });
}

const choose =
  (...values: unknown[]) =>
  (b: number) =>
    pick(values, b);

function move(site: RandomSite, from: string, to: string): string {
  const story = site.stories.get(from);
  if (story === undefined || site.has(to)) return `${from} stays`;
  fs.mkdirSync(path.dirname(path.join(site.root, to)), { recursive: true });
  fs.renameSync(path.join(site.root, from), path.join(site.root, to));
  site.stories.delete(from);
  site.stories.set(to, story);
  return `${from} becomes ${to}`;
}

const renamed =
  (name: (file: string, b: number, site: RandomSite) => string): Step =>
  (site, a, b) => {
    if (site.stories.size === 0) return 'there is nothing to move';
    const from = pick([...site.stories.keys()], a);
    return move(site, from, name(from, b, site));
  };

const pages = [
  'pages/gioi-thieu.md',
  'pages/gioi-thieu/ban-bien-tap.md',
  'pages/lien-he/index.md',
  'khong-ngay.md',
];

/** Text of one size: nothing but its letters tells one from the other. */
const letters = ['aaa', 'bbb', 'ccc', 'ddd'];

export const storySteps: Readonly<Record<string, Step>> = {
  add: (site, a, b) => `add ${addStory(site, pick(sections, a), b)}`,
  'add another': (site, a, b) => `add ${addStory(site, pick(sections, a), b)}`,
  publish: (site, a, b) => `publish ${addStory(site, pick(sections, a), b, true)}`,
  'publish another': (site, a, b) => `publish ${addStory(site, pick(sections, a), b, true)}`,
  delete: (site, a) => {
    if (site.stories.size < 2) return 'the last article stays';
    const file = pick([...site.stories.keys()], a);
    site.remove(file);
    return `delete ${file}`;
  },
  'add and delete at once': (site, a, b) => {
    const file = addStory(site, pick(sections, a), b);
    site.remove(file);
    return `add and delete ${file}`;
  },
  rename: renamed((file, _, site) => `${path.posix.dirname(file)}/ten-${site.next()}.md`),
  'move to another section': renamed(
    (file, b) => `content/${pick(sections, b)}/${path.posix.basename(file)}`,
  ),
  'make a folder of': renamed((file) => file.replace(/(?:\/index)?\.md$/, '/index.md')),
  body: edit((story, b, site) => {
    story.body += `\nThêm một đoạn ${b} ${site.next()}.\n`;
    return 'a paragraph more';
  }),
  bodies: (site, a, b) => {
    const files = [...site.stories.keys()].filter((_, index) => (index + a) % 3 === 0);
    for (const file of files) {
      const story = site.stories.get(file);
      if (story !== undefined) story.body += `\nThêm một đoạn ${b} ${site.next()}.\n`;
      site.save(file);
    }
    return `a paragraph more in ${files.join(', ')}`;
  },
  'first paragraph': edit((story, b) => {
    story.body = `Mở đầu ${b % 50}.\n\n${story.body}`;
    return 'another first paragraph';
  }),
  'letters of the same size': edit((story, b) => {
    const known = letters.find((word) => story.body.includes(word));
    if (known === undefined) story.body += `\n${pick(letters, b)}\n`;
    else story.body = story.body.replace(known, pick(letters, letters.indexOf(known) + 1));
    return `letters instead of ${known}`;
  }),
  'letters of the same size and time': (site, a, b) => {
    if (site.stories.size === 0) return 'there is nothing to edit';
    const [file, story] = pick([...site.stories], a);
    const place = path.join(site.root, file);
    const { atime, mtime } = fs.statSync(place);
    const known = letters.find((word) => story.body.includes(word));
    if (known === undefined) story.body += `\n${pick(letters, b)}\n`;
    else story.body = story.body.replace(known, pick(letters, letters.indexOf(known) + 1));
    site.save(file);
    fs.utimesSync(place, atime, mtime);
    return `${file}: letters instead of ${known}, and its time as before`;
  },
  touch: edit(() => 'saved as it was'),
  'link to another': edit((story, b, site) => {
    const target = pick([...site.stories.keys()], b).replace(/^content/, '');
    story.body += `\nXem [bài này](${target}).\n`;
    return `a link to ${target}`;
  }),
  warning: edit((story, b) => {
    story.fields[`la-${b % 3}`] = b;
    return 'a field that nobody knows';
  }),
  series: field('series', choose(null, 'nuoc-sach', 'nuoc-sach', 'Nước sạch', 'Đê biển')),
  title: field('title', (b, site) => `${pick(titles, b)} mới ${site.next()}`),
  lead: field('lead', choose(null, 'Giá tăng.', 'Giá giảm.')),
  tags: field('tags', (b) => [[], [pick(tags, b)], [pick(tags, b), pick(tags, b + 2)]][b % 3]),
  date: field('date', dateOf),
  section: field('section', choose(null, 'kinh-te', 'xa-hoi', 'the-thao')),
  author: field('author', choose([], ...authors, authors)),
  aliases: field('aliases', (b, site) =>
    b % 2 === 0 ? null : [`/cu/${site.next()}/`, `/cu-${site.next()}/`],
  ),
  draft: field('draft', choose(null, true)),
  expires: field('expires', choose(null, '30/01/2021 10:00', '04/02/2021 10:00')),
  updated: field('updated', choose(null, '29/01/2021 10:00', '02/02/2021 10:00')),
  extra: field('extra', choose(null, { a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })),
  figures: field('figures', (b) => {
    const src = pick(['/kinh-te/anh-1.png', '/xa-hoi/anh-2.png', '/anh-3.png'], b);
    return b % 4 === 0 ? null : [{ src, caption: `Ảnh ${b % 5}`, alt: 'Một bức ảnh' }];
  }),
  'a picture': (site, a, b) => {
    const file = pick(['content/kinh-te/anh-1.png', 'content/xa-hoi/anh-2.png', 'static/anh-3.png'], a);
    if (b % 4 === 0) site.remove(file);
    else site.write(file, png(100 + (b % 3), 200));
    return `${file} ${b % 4 === 0 ? 'removed' : `is ${100 + (b % 3)} wide`}`;
  },
  'a page': (site, a, b) => {
    const file = `content/${pick(pages, a)}`;
    if (b % 5 === 0) site.remove(file);
    else {
      const kind = pick(['about', 'page', 'ethics-policy', 'corrections-policy'], b);
      const picture = b % 7 === 0 ? '\n![Một bức ảnh](/kinh-te/anh-1.png)\n' : '';
      const hidden = pick(['', '', 'noindex: true\n', 'hidden: true\n', 'draft: true\n'], b >> 2);
      site.write(file, `---\ntitle: Trang ${b % 6}\nkind: ${kind}\n${hidden}---\nChữ ${b % 3}.\n${picture}`);
    }
    return `${file} ${b % 5 === 0 ? 'removed' : `is ${b}`}`;
  },
  'a series': (site, a, b) => {
    const file = 'content/series/nuoc-sach.md';
    if (b % 5 === 0) site.remove(file);
    else {
      const named = [...site.stories.keys()].map((story) => story.replace(/^content\//, ''));
      const order = pick(['oldest', 'newest', `[${pick(named, a)}]`], b >> 1);
      const title = pick(['title: Nước sạch\n', ''], b);
      site.write(file, `---\n${title}order: ${order}\n---\nMở đầu ${a % 3}.\n`);
    }
    return `${file} ${b % 5 === 0 ? 'removed' : `is ${b}`}`;
  },
  'the front page': (site, a, b) => {
    const file = 'content/home.yaml';
    if (b % 5 === 0) site.remove(file);
    else {
      const named = [...site.stories.keys()].map((story) => story.replace(/^content\//, ''));
      const until = pick(['', ', until: 03/02/2021', ', until: 31/01/2021'], b >> 2);
      const blocks = [
        `- notice: { text: Báo ${a % 3}${until} }`,
        `- stories: [${pick(named, a)}, ${pick(named, b)}]`,
        `- newest: ${1 + (a % 3)}`,
        '- section: kinh-te',
        `- gallery: ${pick(named, a)}\n  repeat: true`,
        '- mostRead: 2\n  repeat: true',
      ];
      site.write(file, `${blocks.filter((_, index) => (b >> index) % 2 === 0).join('\n')}\n- newest: 2\n`);
    }
    return `${file} ${b % 5 === 0 ? 'removed' : `is ${b}`}`;
  },
  related: field('related', (b, site) =>
    b % 3 === 0 ? null : [pick([...site.stories.keys()], b), pick([...site.stories.keys()], b >> 2)],
  ),
  views: field('views', choose(null, 5, 900)),
  'the text of a group': (site, a, b) => {
    const file = pick(['content/sections/kinh-te.md', 'content/tags/nong-thon.md'], a);
    if (b % 4 === 0) site.remove(file);
    else {
      const named = [...site.stories.keys()].map((story) => story.replace(/^content\//, ''));
      const lead = b % 3 === 0 ? '' : `leadStory: ${pick(named, b >> 2)}\n`;
      site.write(
        file,
        `---\nlead: Chữ ${b % 3}.\n${lead}picture: /kinh-te/anh-1.png\n---\nMở đầu ${a % 3}.\n`,
      );
    }
    return `${file} ${b % 4 === 0 ? 'removed' : `is ${b}`}`;
  },
  'an author': (site, a, b) => {
    const file = pick(['content/authors/van-trong.md', 'content/authors/thu-ha.md'], a);
    if (b % 4 === 0) site.remove(file);
    else site.write(file, `---\nname: ${pick(authors, b + 1)} ${b % 3}\nrole: Phóng viên\n---\nTiểu sử.\n`);
    return `${file} ${b % 4 === 0 ? 'removed' : `is ${b % 3}`}`;
  },
};
