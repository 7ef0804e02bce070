/** Fronts of sections, tags, series and authors whose files name their versions in other languages. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { article, site, type TestSite } from '../helpers/site.ts';

const settings = `title: Báo
url: https://x.example/
sections: { kinh-te: Kinh tế, kinh-te/nong-thon: Nông thôn, xa-hoi: Xã hội }
menu: [kinh-te, xa-hoi]
languages:
  vi:
  en:
    sections: { business: Business, business/countryside: Countryside, society: Society }
    menu: [business, society]
  fr:
`;

const story = (title: string, fields: Readonly<Record<string, unknown>> = {}) =>
  article({ title, date: '28/01/2021 10:22', ...fields });

const file = (said: string) => `---\n${said}\n---\nVài dòng.\n`;

const paper = (files: Readonly<Record<string, string>>): TestSite =>
  site({
    'bantin.yaml': settings,
    'content/vi/kinh-te/nuoc.md': story('Nước sạch', {
      ...{ author: 'Văn Trọng', tags: ['nước'], series: 'Nước sạch về làng' },
    }),
    'content/vi/kinh-te/nong-thon/lua.md': story('Lúa chín', { slug: 'lua', tags: ['nước'] }),
    'content/en/business/water.md': story('Clean water', {
      ...{ author: 'Van Trong', tags: ['water'], series: 'Clean water' },
    }),
    'content/en/business/countryside/rice.md': story('Rice', { slug: 'rice', tags: ['nước'] }),
    ...files,
  });

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

async function problemsOf(here: TestSite) {
  const { problems } = await here.build();
  return problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, code, at, message, hint }) => ({
      what: `${severity} ${code} ${at?.file}:${at?.line}:${at?.column}`,
      message,
      hint,
    }));
}

const both = ['vi /kinh-te/', 'en /en/business/'];

describe('fronts whose files name each other', () => {
  /** Of the section "Mục N" with the key `muc-N` and its version `part-N`, by which of the two. */
  const ways: readonly (readonly [way: string, vi: string | null, en: string | null])[] = [
    ['by the name of a file', null, 'translations: { vi: muc-N.md }'],
    ['by a path below the content folder', 'translations: [en/sections/part-N.md]', null],
    ['by a path from the file', 'translations: { en: ../../en/sections/part-N }', null],
    ['by a title', null, 'translations: { vi: Mục N }'],
    ['by an address', 'bản dịch: { tiếng Anh: /en/part-N/ }', null],
    ['by a name that both share', 'translationKey: money-N', 'mã bản dịch: money-N'],
    ['by both', 'translations: { en: part-N.md }', 'translations: { vi: muc-N.md }'],
  ];

  test('are versions of each other, though only one of them has a file, on the page and in both sitemaps', async () => {
    const files = Object.fromEntries(
      ways.flatMap(([, vi, en], n) => {
        const said = (text: string) => file(text.replaceAll(/(?<=[- ])N/g, String(n)));
        return [
          ...[['vi', 'muc', vi] as const, ['en', 'part', en] as const].flatMap(([language, name, text]) =>
            text === null ? [] : [[`content/${language}/sections/${name}-${n}.md`, said(text)]],
          ),
          [`content/vi/muc-${n}/a${n}.md`, story(`Bài ${n}`, { section: `Mục ${n}` })],
          [`content/en/part-${n}/b${n}.md`, story(`Story ${n}`, { section: `Part ${n}` })],
        ];
      }),
    );
    const here = site({ 'bantin.yaml': 'url: https://x.example/\nlanguages: [vi, en, fr]\n', ...files });
    expect((await problemsOf(here)).filter(({ what }) => what.startsWith('error'))).toEqual([]);
    for (const [n, [way]] of ways.entries()) {
      const both = [`vi /muc-${n}/`, `en /en/part-${n}/`];
      for (const name of [`muc-${n}/index.html`, `en/part-${n}/index.html`]) {
        expect([way, versionsOf(here, name)]).toEqual([
          way,
          { hreflang: [...both, `x-default /muc-${n}/`], switch: [...both, 'fr /fr/'] },
        ]);
      }
      for (const map of ['sitemap-fronts.xml', 'en/sitemap-fronts.xml'])
        expect(here.page(map)).toContain(`hreflang="en" href="https://x.example/en/part-${n}/"`);
    }
  });

  test('may be sections in sections, tags, series and authors; a tag of one word in both languages is none unless it says so', async () => {
    const here = paper({
      'content/en/sections/business-countryside.md': file('translations: { vi: kinh-te/nong-thon }'),
      'content/en/tags/water.md': file('translations: { vi: nước }'),
      'content/en/series/clean-water.md': file('translations: { vi: nuoc-sach-ve-lang }'),
      'content/vi/authors/van-trong.md': file('name: Văn Trọng\ntranslations: { en: trong-van.md }'),
      'content/en/authors/trong-van.md': file('name: Van Trong'),
    });
    expect(await problemsOf(here)).toEqual([]);
    const pairs = [
      ['kinh-te/nong-thon/', 'business/countryside/'],
      ['the/nuoc/', 'tags/water/'],
      ['loat-bai/nuoc-sach-ve-lang/', 'series/clean-water/'],
      ['tac-gia/van-trong/', 'authors/trong-van/'],
    ];
    for (const [vi, en] of pairs) {
      const all = [`vi /${vi}`, `en /en/${en}`];
      for (const name of [`${vi}index.html`, `en/${en}index.html`])
        expect(versionsOf(here, name).hreflang).toEqual([...all, `x-default /${vi}`]);
    }
    expect(versionsOf(here, 'en/tags/nuoc/index.html').hreflang).toEqual([]);
  });

  test('go before those of one name, and hold for all that these name in turn', async () => {
    const here = paper({
      'content/en/society/kinh-te.md': story('Kinh-te', { section: 'kinh-te', slug: 'k' }),
      'content/fr/economie/eau.md': story('Eau'),
      'content/vi/sections/kinh-te.md': file('translations: { en: business.md }'),
      'content/en/sections/business.md': file('translations: { fr: economie }'),
    });
    await here.build();
    const all = [...both, 'fr /fr/economie/'];
    for (const name of ['kinh-te/index.html', 'en/business/index.html', 'fr/economie/index.html'])
      expect(versionsOf(here, name).switch).toEqual(all);
    expect(versionsOf(here, 'en/kinh-te/index.html').hreflang).toEqual([]);
  });

  test('lead to what readers see alone, and what a night takes away is no error', async () => {
    const here = paper({
      'content/vi/tags/nuoc.md': file('translations: { en: flood.md }'),
      'content/en/business/flood.md': story('Flood', { tags: ['flood'], expires: '01/03/2021' }),
    });
    await here.build({ now: Date.parse('2021-02-01T00:00:00Z') });
    expect(versionsOf(here, 'the/nuoc/index.html').switch).toContain('en /en/tags/flood/');
    const { problems } = await here.build({ now: Date.parse('2021-04-01T00:00:00Z'), verify: true });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(versionsOf(here, 'the/nuoc/index.html')).toEqual({
      hreflang: [],
      switch: ['vi /the/nuoc/', 'en /en/', 'fr /fr/'],
    });
  });
});

test('the example of the guide', async () => {
  const guide = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
  const [, example = ''] = /sections\/business\.md`:\n\n```markdown\n([\s\S]*?)```/.exec(guide) ?? [];
  const here = paper({ 'content/en/sections/business.md': example });
  expect((await problemsOf(here)).filter(({ what }) => what.includes('business'))).toEqual([]);
  expect(versionsOf(here, 'kinh-te/index.html').switch).toEqual([...both, 'fr /fr/']);
});

describe('what is wrong', () => {
  const at = 'content/vi/sections/kinh-te.md';

  test('is an error with its line, and with what was likely meant', async () => {
    const wrong: readonly (readonly [translations: string, code: string, hint: string])[] = [
      ['{ en: busines.md }', 'broken-link', '"business"'],
      ['{ en: Busyness }', 'broken-link', '"business"'],
      ['{ en: dragons-and-tigers.md }', 'broken-link', 'the name of its file'],
      ['{ en: business/water.md }', 'broken-link', 'the name of its file'],
      ['{ de: wirtschaft.md }', 'unknown-language', 'Write one of these'],
      ['{ en: ../../../../x.md }', 'bad-path', '.md file'],
      ['[vi/sections/xa-hoi.md]', 'wrong-value', 'translations: { en: … }'],
      ['{ fr: en/sections/business.md }', 'wrong-value', 'folder "fr"'],
    ];
    const names = wrong.map((_, n) => `content/vi/sections/muc-${n}.md`);
    const problems = await problemsOf(
      paper({
        ...Object.fromEntries(
          names.map((name, n) => [name, file(`translations: ${wrong[n]?.[0]}`)] as const),
        ),
        ...Object.fromEntries(names.map((_, n) => [`content/vi/muc-${n}/a${n}.md`, story(`Bài ${n}`)])),
      }),
    );
    const errors = problems.filter(({ what }) => what.startsWith('error'));
    expect(errors).toHaveLength(wrong.length);
    for (const [n, [, code, hint]] of wrong.entries()) {
      const of = errors.find(({ what }) => what.includes(names[n] ?? ''));
      expect(of?.what).toMatch(new RegExp(`^error ${code} ${names[n]}:2:\\d+$`));
      expect(of?.hint).toContain(hint);
    }
  });

  test('an address of a tag, copied from the browser, finds the tag', async () => {
    const here = paper({ 'content/en/tags/water.md': file('translations: { vi: /the/nuoc/ }') });
    const [problem] = await problemsOf(here);
    expect(problem?.message).toContain('there is no such tag');
    expect(problem?.hint).toBe('Did you mean "nuoc"?');
  });

  test('two fronts of a language that are named as one, or share a name, are an error', async () => {
    const here = paper({
      [at]: file('translations: { en: business.md }'),
      'content/vi/sections/xa-hoi.md': file('translations: { en: business.md }'),
    });
    const [problem] = await problemsOf(here);
    expect(problem?.what).toBe('error two-versions content/vi/sections/xa-hoi.md:2:21');
    expect(problem?.message).toContain(
      `${at} and content/vi/sections/xa-hoi.md are both versions of one section`,
    );
    const [shared] = await problemsOf(
      paper({
        [at]: file('translationKey: money'),
        'content/vi/sections/xa-hoi.md': file('translationKey: money'),
      }),
    );
    expect(shared?.what).toBe('error two-versions content/vi/sections/xa-hoi.md:2:17');
  });

  test('a section and an article may share a name, and a name with a slip is doubted', async () => {
    const here = paper({
      [at]: file('translationKey: nuoc-sach'),
      'content/en/sections/society.md': file('translationKey: nuoc-sahc'),
      'content/vi/xa-hoi/nuoc.md': story('Nước', { translationKey: 'nuoc-sach', slug: 'nuoc-2' }),
    });
    expect((await problemsOf(here)).map(({ what }) => what)).toEqual([
      'warning lonely-version content/en/sections/society.md:2:17',
      `warning lonely-version ${at}:2:17`,
    ]);
  });

  test('a file that an error keeps out is told once', async () => {
    const here = paper({
      'content/en/tags/flood.md': file('title: [1, 2]'),
      'content/vi/tags/nuoc.md': file('translations: { en: flood.md }'),
    });
    const problems = await problemsOf(here);
    expect(problems.map(({ what }) => what.replace(/:\d+:\d+$/, ''))).toEqual([
      'error wrong-value content/en/tags/flood.md',
    ]);
  });

  test('in a site of one language it is told that it leads nowhere', async () => {
    const here = site({
      'bantin.yaml': 'title: Báo\nurl: https://x.example/\n',
      'content/tin/nuoc.md': story('Nước sạch'),
      'content/sections/tin.md': file('translations: { en: news.md }'),
    });
    const [problem] = await problemsOf(here);
    expect(problem?.what).toBe('warning ignored-field content/sections/tin.md:2:1');
  });
});

test('to name a version, another one and none again renders the two fronts and their sitemaps alone', async () => {
  const here = paper({
    'content/en/sections/business.md': file('lead: Money.'),
    'content/vi/sections/kinh-te.md': file('lead: Tiền.'),
  });
  await here.build();
  const say = async (said: string) => {
    here.write({ 'content/en/sections/business.md': file(`lead: Money.${said}`) });
    const { changed } = await here.build({ verify: true });
    return [...changed].sort();
  };
  const maps = ['en/sitemap-fronts.xml', 'sitemap-fronts.xml'];
  const front = 'en/business/index.html';
  expect(await say('\ntranslations: { vi: kinh-te.md }')).toEqual(
    [front, ...maps, 'kinh-te/index.html'].sort(),
  );
  expect(await say('\ntranslations: { vi: xa-hoi.md }')).toEqual(
    [front, ...maps, 'kinh-te/index.html', 'xa-hoi/index.html'].sort(),
  );
  // Without articles it stands in no sitemap.
  expect(await say('')).toEqual([front, 'xa-hoi/index.html']);
  expect(await say('\nlinks: []')).toEqual([]);
});
