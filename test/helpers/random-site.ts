/** A small newspaper that random steps change: what stands in its folder, and the options that it is built with. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BuildOptions } from '../../src/build/options.ts';
import { png } from './png.ts';
import { testNow } from './site.ts';

export interface Story {
  readonly fields: Record<string, unknown>;
  body: string;
}

export interface RandomSite {
  readonly root: string;
  /** Articles as they are meant, by path from the root; each is on the disk. */
  readonly stories: Map<string, Story>;
  /** What `bantin.yaml` says; null is left out. */
  readonly config: Record<string, unknown>;
  options: BuildOptions;
  /** Milliseconds by which the machine's clock is ahead of the files: enough of them make every file a settled one. */
  ahead: number;
  /** Undoes the mistake that a step made on purpose. */
  mend: (() => void) | null;
  /** Names for what is new, each once. */
  readonly next: () => number;
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly remove: (file: string) => void;
  readonly has: (file: string) => boolean;
  /** Puts an article or the settings on the disk as they are meant. */
  readonly save: (file: string) => void;
}

export const sections = ['kinh-te', 'xa-hoi', 'van-hoa'] as const;

export function randomSite({ search }: { readonly search: boolean }): RandomSite {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-random-'));
  const place = (file: string) => path.join(root, file);
  const stories = new Map<string, Story>();
  const config: Record<string, unknown> = {
    title: 'Tin huyện',
    url: 'https://tin.example/',
    sections: { 'kinh-te': 'Kinh tế', 'xa-hoi': 'Xã hội' },
    perPage: 2,
    feeds: { items: 3 },
  };
  let count = 0;
  const write = (file: string, content: string | Uint8Array) => {
    fs.mkdirSync(path.dirname(place(file)), { recursive: true });
    fs.writeFileSync(place(file), content);
  };
  const site: RandomSite = {
    ...{ root, stories, config, ahead: 0, mend: null, write },
    next: () => {
      count += 1;
      return count;
    },
    remove: (file) => {
      fs.rmSync(place(file), { recursive: true, force: true });
      stories.delete(file);
    },
    has: (file) => fs.existsSync(place(file)),
    save: (file) => write(file, file === 'bantin.yaml' ? yaml(config) : storyText(stories.get(file))),
    options: {
      ...{ root, out: place('dist'), state: place('.bantin'), base: null, now: testNow, drafts: false },
      ...{
        strict: false,
        threads: 1,
        cache: true,
        search,
        shortcuts: true,
        verify: false,
        record: true,
        allowShrink: true,
        relative: false,
        host: null,
        onEvent: () => {},
      },
    },
  };
  site.save('bantin.yaml');
  write('content/authors/van-trong.md', '---\nname: Văn Trọng\n---\nViết về nông thôn.\n');
  write('content/kinh-te/anh-1.png', png(400, 300));
  write('content/xa-hoi/anh-2.png', png(300, 400));
  write('static/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  for (const [index, section] of [...sections, ...sections].entries()) addStory(site, section, index);
  return site;
}

/**
 * A new article of that section; `kind` chooses its day, its author and its tags. With `newest` it is newer than all that
 * readers see. Comes back with its path.
 */
export function addStory(site: RandomSite, section: string, kind: number, newest = false): string {
  const number = site.next();
  const clock = [Math.floor(number / 60) % 7, number % 60].map((part) => String(part).padStart(2, '0'));
  const file = `content/${section}/bai-${number}.md`;
  site.stories.set(file, {
    fields: {
      title: `${pick(titles, kind)} ${number}`,
      date: newest ? `01/02/2021 ${clock.join(':')}` : dateOf(kind),
      author: pick(authors, kind),
      tags: [pick(tags, kind), pick(tags, kind + 1)],
    },
    body: `Đoạn mở đầu của bài ${number}.\n\nĐoạn sau.\n`,
  });
  site.save(file);
  return file;
}

/** Takes out of all articles what may not fit the others: links, aliases and pictures that are not there. */
export function plain(site: RandomSite): void {
  for (const [file, story] of site.stories) {
    story.body = story.body.replace(/\nXem \[.*\n/g, '');
    story.fields.aliases = null;
    story.fields.figures = null;
    story.fields.related = null;
    site.save(file);
  }
  site.config.permalink = null;
  site.config.menu = null;
  site.config.footer = null;
  site.save('bantin.yaml');
  const named = ['content/home.yaml', 'content/series', 'content/sections', 'content/tags'];
  for (const folder of ['static/cu', 'static/tin', ...named]) site.remove(folder);
}

export const titles = ['Giá lúa', 'Vốn vay', 'Đón Tết', 'Trường mới', 'Chợ quê'];
export const authors = ['van-trong', 'Thu Hà', 'Lê Minh'];
export const tags = ['nông thôn', 'tín dụng', 'văn hóa', 'giáo dục'];

/** Before and after the moment at which the first builds happen, in several months. */
export function dateOf(kind: number): string {
  const days = ['05/11/2020', '10/12/2020', '20/12/2020', '12/01/2021', '28/01/2021', '03/02/2021'];
  return `${pick(days, kind)} ${String(kind % 24).padStart(2, '0')}:30`;
}

export function pick<T>(list: readonly [T, ...T[]] | readonly T[], number: number): T {
  const item = list[number % list.length];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

function storyText(story: Story | undefined): string {
  return story === undefined ? '' : `---\n${yaml(story.fields)}---\n${story.body}`;
}

function yaml(values: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(values).filter(([, value]) => value !== null);
  return said.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('');
}
