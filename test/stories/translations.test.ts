/** Articles and pages that name their versions in other languages, where these have another path. */

import { describe, expect, test } from 'vitest';
import { article, site, type TestSite } from '../helpers/site.ts';

type Fields = Readonly<Record<string, unknown>>;

const settings = 'title: Báo\nurl: https://x.example/\nlanguages: [vi, en, fr]\n';
const day = '28/01/2021 10:22';

const story = (title: string, fields: Fields = {}) => article({ title, date: day, ...fields });

const paper = (files: Readonly<Record<string, string>>): TestSite =>
  site({ 'bantin.yaml': settings, ...files });

/** What a page says to search engines of its versions, and where its switch leads. */
function versionsOf(here: TestSite, name: string) {
  const html = here.page(name);
  const told = [...html.matchAll(/rel="alternate" hreflang="([^"]*)" href="https:\/\/x\.example([^"]*)"/g)];
  const links = [...html.matchAll(/<a href="([^"]*)" lang="([^"]*)" hreflang/g)];
  return {
    hreflang: told.map(([, tag, href]) => `${tag} ${href}`),
    switch: links.map(([, href, tag]) => `${tag} ${href}`),
  };
}

const problemsOf = async (here: TestSite) => {
  const { problems } = await here.build();
  return problems
    .filter(({ code }) => code !== 'untitled-section')
    .map(({ severity, code, at, message, hint }) => ({
      what: `${severity} ${code} ${at?.file}:${at?.line}:${at?.column}`,
      message,
      hint,
    }));
};

const vi = '2021/01/nuoc/index.html';
const en = 'en/2021/01/water/index.html';
const fr = 'fr/2021/01/eau/index.html';

/** How an article at `kinh-te/n.md` and its version at `economy/w.md` may name each other, where N is the number of the pair. */
const ways: readonly (readonly [way: string, naming: Fields, named: Fields])[] = [
  ['by a path below the folder of the language', { translations: { en: 'economy/wN.md' } }, {}],
  ['by a path below the content folder', { translations: { en: 'en/economy/wN' } }, {}],
  ['by a path from the top', { translations: { en: '/content/en/economy/wN.md' } }, {}],
  ['by a path from the article', { translations: { en: '../../en/economy/wN.md' } }, {}],
  ['in a list', { translations: ['en/economy/wN.md'] }, {}],
  ['by one path', { translations: 'en/economy/wN.md' }, {}],
  ['with the name of the language', { translations: { 'tiếng Anh': 'economy/wN.md' } }, {}],
  ['with a tag that says more', { translations: { 'en-GB': 'economy/wN.md' } }, {}],
  ['by the other of the two', {}, { translations: { vi: 'kinh-te/nN.md' } }],
  ['by both', { translations: { en: 'economy/wN.md' } }, { translations: { vi: 'kinh-te/nN.md' } }],
  ['with themselves among them', { translations: { vi: 'nN.md', en: 'economy/wN.md' } }, {}],
  ['by a name that both share', { translationKey: 'nuoc-N' }, { translationKey: 'nuoc-N' }],
  ['as Jekyll does', { 'lang-ref': 'song-N' }, { lang_ref: 'song-N' }],
  ['in Vietnamese', { 'bản dịch': { en: 'economy/wN.md' } }, {}],
];

describe('versions that are named', () => {
  test('are those of each other, however and by whichever of the two they are named', async () => {
    const numbered = (fields: Fields, n: number): Fields =>
      JSON.parse(JSON.stringify(fields).replace(/(?<=[nw-])N/g, String(n)));
    const here = paper(
      Object.fromEntries(
        ways.flatMap(([way, naming, named], n) => [
          [`content/vi/kinh-te/n${n}.md`, story(`Nước ${way}`, numbered(naming, n))],
          [`content/en/economy/w${n}.md`, story(`Water ${way}`, numbered(named, n))],
        ]),
      ),
    );
    expect(await problemsOf(here)).toEqual([]);
    for (const [n, [way]] of ways.entries()) {
      const both = [`vi /2021/01/n${n}/`, `en /en/2021/01/w${n}/`];
      for (const name of [`2021/01/n${n}/index.html`, `en/2021/01/w${n}/index.html`]) {
        const { hreflang, switch: links } = versionsOf(here, name);
        expect([way, hreflang]).toEqual([way, [...both, `x-default /2021/01/n${n}/`]]);
        expect([way, links]).toEqual([way, [...both, 'fr /fr/']]);
      }
      for (const map of ['sitemap-2021-01.xml', 'en/sitemap-2021-01.xml'])
        expect(here.page(map)).toContain(`hreflang="en" href="https://x.example/en/2021/01/w${n}/"`);
    }
  });

  test('by a name alone, in the folder of the same name there', async () => {
    const here = paper({
      'content/vi/xa-hoi/nuoc.md': story('Nước sạch', { translations: { en: 'water.md' } }),
      'content/en/xa-hoi/water/index.md': story('Clean water'),
      'content/en/water.md': story('Water colours', { date: '27/01/2021 08:00', slug: 'colours' }),
    });
    expect(await problemsOf(here)).toEqual([]);
    expect(versionsOf(here, vi).hreflang).toContain('en /en/2021/01/water/');
  });

  test('hold for all that these name in turn', async () => {
    const here = paper({
      'content/vi/nuoc.md': story('Nước sạch', { translations: { en: 'water.md' } }),
      'content/en/water.md': story('Clean water', { translations: { fr: 'eau.md' } }),
      'content/fr/eau.md': story('De l’eau'),
    });
    expect(await problemsOf(here)).toEqual([]);
    const all = ['vi /2021/01/nuoc/', 'en /en/2021/01/water/', 'fr /fr/2021/01/eau/'];
    for (const name of [vi, en, fr]) expect(versionsOf(here, name).switch).toEqual(all);
  });

  test('go before those of one path', async () => {
    const here = paper({
      'content/vi/tet.md': story('Tết', { translations: { en: 'origin.md' } }),
      'content/en/tet.md': story('Other Tet', { date: '27/01/2021 08:00' }),
      'content/en/origin.md': story('Origin of Tet'),
      'content/fr/tet.md': story('Le Têt'),
    });
    expect(await problemsOf(here)).toEqual([]);
    const all = ['vi /2021/01/tet/', 'en /en/2021/01/origin/', 'fr /fr/2021/01/tet/'];
    expect(versionsOf(here, '2021/01/tet/index.html').switch).toEqual(all);
    expect(versionsOf(here, 'fr/2021/01/tet/index.html').switch).toEqual(all);
    expect(versionsOf(here, 'en/2021/01/tet/index.html').hreflang).toEqual([]);
  });

  test('of pages that are no articles', async () => {
    const here = paper({
      'content/vi/pages/gioi-thieu.md':
        '---\ntitle: Giới thiệu\ntranslations: { en: about.md }\n---\nChúng tôi.\n',
      'content/en/pages/about.md': '---\ntitle: About\n---\nWe.\n',
    });
    expect(await problemsOf(here)).toEqual([]);
    expect(versionsOf(here, 'gioi-thieu/index.html').switch).toContain('en /en/about/');
    expect(versionsOf(here, 'en/about/index.html').switch).toContain('vi /gioi-thieu/');
  });
});

describe('what readers do not see', () => {
  test('is no version yet: a draft, what is scheduled, has expired, or is hidden', async () => {
    const held: readonly Fields[] = [
      { draft: true },
      { date: '01/01/2099' },
      { expires: '28/01/2021 12:00' },
      { hidden: true },
    ];
    const here = paper(
      Object.fromEntries(
        held.flatMap((fields, n) => [
          [`content/vi/nuoc${n}.md`, story(`Nước ${n}`, { translations: { en: `water${n}.md` } })],
          [`content/en/water${n}.md`, story(`Water ${n}`, fields)],
          // The article says which is its version, so it is not that of its own path instead.
          [`content/en/nuoc${n}.md`, story(`Other water ${n}`)],
        ]),
      ),
    );
    const problems = await problemsOf(here);
    expect(problems.filter(({ what }) => what.startsWith('error'))).toEqual([]);
    for (const n of held.keys()) {
      expect(versionsOf(here, `2021/01/nuoc${n}/index.html`)).toEqual({
        hreflang: [],
        switch: [`vi /2021/01/nuoc${n}/`, 'en /en/', 'fr /fr/'],
      });
    }
  });

  test('says nothing of versions, and says it when it is out', async () => {
    const here = paper({
      'content/vi/nuoc.md': story('Nước sạch'),
      'content/en/nuoc.md': story('Water as it was', { date: '27/01/2021 08:00' }),
      'content/en/water.md': story('Clean water', {
        translations: { vi: 'nuoc.md' },
        date: '01/03/2021 08:00',
      }),
    });
    await here.build({ now: Date.parse('2021-02-01T00:00:00Z') });
    expect(versionsOf(here, vi).hreflang).toContain('en /en/2021/01/nuoc/');
    await here.build({ now: Date.parse('2021-03-02T00:00:00Z'), verify: true });
    expect(versionsOf(here, vi).hreflang).toContain('en /en/2021/03/water/');
    expect(versionsOf(here, 'en/2021/01/nuoc/index.html').hreflang).toEqual([]);
  });
});

describe('what is wrong', () => {
  const english = { 'content/en/economy/water.md': story('Clean water') };
  const at = 'content/vi/kinh-te/nuoc.md';
  const told = async (fields: Readonly<Record<string, unknown>>, more = {}) =>
    problemsOf(paper({ [at]: story('Nước sạch', fields), ...english, ...more }));

  test('is an error with its line, and with what was likely meant', async () => {
    const wrong: readonly (readonly [translations: unknown, code: string, hint: string])[] = [
      [{ en: 'economy/watre.md' }, 'broken-link', 'en/economy/water.md'],
      [{ en: 'water.md' }, 'broken-link', 'en/economy/water.md'],
      [{ en: '/en/2021/01/water/' }, 'broken-link', 'en/economy/water.md'],
      [{ en: 'https://x.example/en/2021/01/water/' }, 'broken-link', 'en/economy/water.md'],
      [{ en: 'dragons-and-tigers.md' }, 'broken-link', 'folder "en"'],
      [{ de: 'wasser.md' }, 'unknown-language', 'Write one of these'],
      [{ en: '../../../../x.md' }, 'bad-path', 'en/kinh-te/water.md'],
      [['vi/kinh-te/nuoc-cu.md'], 'wrong-value', 'translations: { en: … }'],
      [{ fr: 'en/economy/water.md' }, 'wrong-value', 'folder "fr"'],
    ];
    const names = wrong.map((_, index) => `content/vi/kinh-te/b${index}.md`);
    const problems = await problemsOf(
      paper({
        ...english,
        ...Object.fromEntries(
          names.map((name, n) => [name, story(`Bài ${n}`, { translations: wrong[n]?.[0] })]),
        ),
      }),
    );
    expect(problems).toHaveLength(wrong.length);
    for (const [n, [, code, hint]] of wrong.entries()) {
      const of = problems.filter(({ what }) => what.includes(names[n] ?? ''));
      expect(of.map(({ what }) => what)).toEqual([
        expect.stringMatching(new RegExp(`^error ${code} ${names[n]}:4:\\d+$`)),
      ]);
      expect(of[0]?.hint).toContain(hint);
    }
  });

  test('a document that names itself has no other version', async () => {
    const [problem, ...others] = await told({ translations: 'kinh-te/nuoc.md' });
    expect(problem?.what).toMatch(/^error broken-link content\/vi\/kinh-te\/nuoc\.md:4:/);
    expect(others).toEqual([]);
  });

  test('a draft may name what is not there yet', async () => {
    const [problem] = await told({ translations: { en: 'watre.md' }, draft: true });
    expect(problem?.what).toMatch(/^warning broken-link/);
  });

  test('two articles that name the same version are an error', async () => {
    const other = 'content/vi/kinh-te/suoi.md';
    const more = { [other]: story('Suối', { translations: { en: 'economy/water.md' }, slug: 'suoi' }) };
    const problems = await told({ translations: { en: 'economy/water.md' } }, more);
    expect(problems.map(({ what }) => what)).toEqual([`error two-versions ${other}:4:21`]);
    expect(problems[0]?.message).toContain(`${at} and ${other} are both versions of one story in "vi"`);
  });

  test('so are two of one language that share a name, and what is scheduled counts', async () => {
    const other = 'content/vi/kinh-te/suoi.md';
    const more = { [other]: story('Suối', { translationKey: 'nuoc', date: '01/01/2099' }) };
    const problems = await told({ translationKey: 'nuoc' }, more);
    expect(problems.map(({ what }) => what)).toContain(`error two-versions ${other}:4:17`);
  });

  test('a shared name with a slip is doubted, but no number', async () => {
    const shared = (name: string) => ({
      'content/en/economy/water.md': story('Clean water', { translationKey: name }),
    });
    const [problem] = await told({ translationKey: 'nuoc-sach' }, shared('nuoc-sahc'));
    expect(problem?.what).toMatch(/^warning lonely-version/);
    expect(await told({ translationKey: 'tet-2025' }, shared('tet-2026'))).toEqual([]);
  });

  test('in a site of one language it is told that it leads nowhere', async () => {
    const here = site({
      'bantin.yaml': 'title: Báo\nurl: https://x.example/\n',
      'content/nuoc.md': story('Nước sạch', { translations: { en: 'water.md' } }),
    });
    const [problem] = await problemsOf(here);
    expect(problem?.what).toBe('warning ignored-field content/nuoc.md:4:1');
  });
});

test('to name a version renders the pages of the two alone', async () => {
  const here = paper({
    'content/vi/nuoc.md': story('Nước sạch'),
    'content/en/water.md': story('Clean water'),
    'content/vi/cau.md': story('Cầu mới', { date: '29/01/2021 10:00' }),
  });
  await here.build();
  here.edit('content/vi/nuoc.md', (text) => text.replace('---\n', '---\ntranslations: { en: water.md }\n'));
  const { changed } = await here.build({ verify: true });
  expect([...changed].sort()).toEqual([vi, en, 'en/sitemap-2021-01.xml', 'sitemap-2021-01.xml'].sort());
});
