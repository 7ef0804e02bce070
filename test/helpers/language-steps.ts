/** What editors of a paper in several languages do to it: a table of random steps, and the paper. */

import { pick, type RandomSite, randomSite, type Story } from './random-site.ts';
import type { Step } from './story-steps.ts';

const languages = ['vi', 'en', 'fr'] as const;
/** Few, so that many stories have the path of another. */
const names = ['kinh-te/cau', 'kinh-te/nuoc', 'xa-hoi/tet', 'xa-hoi/cho/index'];
const dates = ['05/12/2020', '12/01/2021', '28/01/2021', '03/02/2021'];

const own: Readonly<Record<string, unknown>>[] = [
  {},
  { title: 'Own title', sections: { 'kinh-te': 'Economy' } },
  { menu: ['kinh-te', 'gioi-thieu'], description: 'News' },
  { menu: [{ title: 'More', items: ['gioi-thieu'] }], footer: 'Foot' },
];

/** Two languages with the same stories in both, and a third one that may come. */
export function paperInLanguages({ search }: { readonly search: boolean }): RandomSite {
  const site = randomSite({ search });
  for (const file of site.stories.keys()) site.remove(file);
  site.remove('content');
  Object.assign(site.config, { sections: { 'kinh-te': 'Kinh tế' }, languages: { vi: {}, en: {} } });
  site.save('bantin.yaml');
  for (const [index, name] of names.entries()) {
    for (const language of ['vi', 'en']) write(site, `content/${language}/${name}.md`, index, index);
  }
  for (const language of ['vi', 'en']) page(site, language, 'gioi-thieu', 0);
  return site;
}

function write(site: RandomSite, file: string, a: number, b: number): void {
  site.stories.set(file, {
    fields: {
      title: `Bài ${site.next()}`,
      date: `${pick(dates, a)} 10:${10 + (b % 40)}`,
      slug: `bai-${site.next()}`,
      tags: [pick(['nước', 'cầu'], b)],
      series: pick([null, 'nuoc-sach'], b),
    },
    body: `Đoạn ${b}.\n`,
  });
  site.save(file);
}

function page(site: RandomSite, language: string, name: string, b: number, more = ''): string {
  const file = `content/${language}/pages/${name}.md`;
  site.write(file, `---\ntitle: Trang ${b % 4}\n${more}---\nChữ ${b % 3}.\n`);
  return file;
}

const edit =
  (change: (story: Story, b: number, site: RandomSite, file: string) => string): Step =>
  (site, a, b) => {
    const [file, story] = pick([...site.stories], a);
    const what = change(story, b, site, file);
    site.save(file);
    return `${file}: ${what}`;
  };

const languageOf = (file: string) => file.split('/')[1] ?? '';
const field = (name: string, ...values: unknown[]) =>
  edit((story, b) => {
    story.fields[name] = pick(values, b);
    return `${name} ${JSON.stringify(story.fields[name])}`;
  });

const inLanguages = (site: RandomSite) => site.config.languages as Record<string, unknown>;

export const languageSteps: Readonly<Record<string, Step>> = {
  'a story': (site, a, b) => {
    const file = `content/${pick(Object.keys(inLanguages(site)), a)}/${pick(names, b)}.md`;
    if (site.stories.has(file) && site.stories.size > 3 && b % 2 === 0) site.remove(file);
    else write(site, file, a >> 2, b);
    return `${file} ${site.stories.has(file) ? 'written' : 'removed'}`;
  },
  translations: edit((story, b, site, file) => {
    const others = [...site.stories.keys()].filter((other) => languageOf(other) !== languageOf(file));
    const other = others.length === 0 || b % 4 === 0 ? null : pick(others, b >> 2);
    story.fields.translations = other && { [languageOf(other)]: other.replace(/^content\//, '') };
    return `translations ${other}`;
  }),
  'a shared name': field('translationKey', null, 'mot', 'hai', 'ba', 'bon'),
  'a text': edit((story, b) => {
    story.body += `\nThêm ${b}.\n`;
    return 'a paragraph more';
  }),
  title: edit((story, _, site) => {
    story.fields.title = `Tin về nước ${site.next()}`;
    return 'another title';
  }),
  draft: field('draft', null, true),
  hidden: field('hidden', null, true),
  noindex: field('noindex', null, true),
  date: field('date', ...dates),
  expires: field('expires', null, '30/01/2021 10:00'),
  language: field('language', null, 'en', 'vi'),
  series: field('series', null, 'nuoc-sach'),
  'a page': (site, a, b) => {
    const language = pick(Object.keys(inLanguages(site)), a);
    const name = pick(['gioi-thieu', 'lien-he'], b);
    const to = pick(Object.keys(inLanguages(site)), b >> 1);
    const versions = pick(['', `translations: { ${to}: gioi-thieu.md }\n`, 'hidden: true\n'], b >> 2);
    return page(site, language, name, b, to === language ? '' : versions);
  },
  'a series': (site, a, b) => {
    const file = `content/${pick(Object.keys(inLanguages(site)), a)}/series/nuoc-sach.md`;
    if (b % 4 === 0) site.remove(file);
    else site.write(file, `---\ntitle: Loạt bài ${b % 3}\n---\nMở đầu.\n`);
    return file;
  },
  'versions of a front': (site, a, b) => {
    const tags = Object.keys(inLanguages(site));
    const language = pick(tags, a);
    const to = pick(tags, a >> 3);
    const file = `content/${language}/${pick(['sections/kinh-te', 'sections/xa-hoi', 'tags/nuoc'], b)}.md`;
    const names = ['kinh-te', 'xa-hoi', 'nuoc', 'cau'];
    const said = pick(
      ['', 'translationKey: mot\n', `translations: { ${to}: ${pick(names, b >> 4)} }\n`],
      b >> 2,
    );
    if (b % 5 === 0) site.remove(file);
    else site.write(file, `---\n${to === language ? '' : said}lead: Chữ ${b % 3}\n---\n`);
    return `${file} ${said}`;
  },
  'the front page': (site, a, b) => {
    const file = `content/${pick(Object.keys(inLanguages(site)), a)}/home.yaml`;
    const blocks = ['- newest: 2\n', '- section: kinh-te\n- newest: 1\n', '- notice: Báo\n- newest: 3\n'];
    if (b % 4 === 0) site.remove(file);
    else site.write(file, pick(blocks, b));
    return file;
  },
  'an author': (site, a, b) => {
    const file = `content/${pick(Object.keys(inLanguages(site)), a)}/authors/an.md`;
    if (b % 3 === 0) site.remove(file);
    else site.write(file, `---\nname: An ${b % 2}\n---\nNhà báo.\n`);
    return file;
  },
  'settings of a language': (site, a, b) => {
    const language = pick(Object.keys(inLanguages(site)), a);
    inLanguages(site)[language] = pick(own, b);
    site.save('bantin.yaml');
    return `${language} ${JSON.stringify(pick(own, b))}`;
  },
  'a third language': (site, _, b) => {
    if ('fr' in inLanguages(site)) {
      for (const file of [...site.stories.keys()]) if (languageOf(file) === 'fr') site.remove(file);
      site.remove('content/fr');
      delete inLanguages(site).fr;
    } else {
      inLanguages(site).fr = {};
      for (const name of names) write(site, `content/fr/${name}.md`, b, b + name.length);
      page(site, 'fr', 'gioi-thieu', b);
    }
    site.save('bantin.yaml');
    return Object.keys(inLanguages(site)).join(', ');
  },
  'another first language': (site) => {
    const [first, ...others] = Object.entries(inLanguages(site));
    if (first !== undefined) site.config.languages = Object.fromEntries([...others, first]);
    site.save('bantin.yaml');
    return Object.keys(inLanguages(site)).join(', ');
  },
  perPage: (site, _, b) => {
    site.config.perPage = pick([1, 2, 20], b);
    site.save('bantin.yaml');
    return `perPage ${String(site.config.perPage)}`;
  },
};

/** Takes out what may contradict itself. */
export function withoutVersions(site: RandomSite): void {
  for (const [file, story] of site.stories) {
    Object.assign(story.fields, { translations: null, translationKey: null });
    site.save(file);
  }
  for (const language of languages) {
    for (const name of ['gioi-thieu', 'lien-he']) site.remove(`content/${language}/pages/${name}.md`);
    if (language in inLanguages(site)) page(site, language, 'gioi-thieu', 0);
    for (const name of ['sections/kinh-te', 'sections/xa-hoi', 'tags/nuoc'])
      site.remove(`content/${language}/${name}.md`);
  }
}
