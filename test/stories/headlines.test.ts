/** What stands around a headline: kicker, second headline, type, titles for others, byline and place. */

import { describe, expect, test } from 'vitest';
import { article, site, type TestSite } from '../helpers/site.ts';

const paper = (fields: Readonly<Record<string, unknown>>): TestSite =>
  site({
    'bantin.yaml': 'title: Bản tin\nurl: https://x.example/\nsections: { tin: Tin }\n',
    'content/tin/gia-lua.md': article({ title: 'Giá lúa tăng', ...fields }),
  });

const told = (problems: readonly { severity: string; code: string }[]) =>
  problems.map(({ severity, code }) => `${severity} ${code}`);

const utf8 = (here: TestSite, name: string) => here.page(name);
const page = '2021/01/gia-lua/index.html';
const nodeOf = (here: TestSite) =>
  JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(utf8(here, page))?.[1] ?? '{}')['@graph'][0];

test('each stands where readers, search engines and networks look for it', async () => {
  const here = paper({
    kicker: 'Nông thôn mới',
    subtitle: 'Cao nhất mười năm',
    seoTitle: 'Giá lúa Mộ Đức',
    shareTitle: 'Lúa được giá',
    byline: 'Nhóm phóng viên, ảnh của bạn đọc',
    location: 'Đức Tân',
    author: 'Thu Hà',
  });
  expect(told((await here.build()).problems)).toEqual([]);
  const text = utf8(here, page);
  for (const part of [
    '<p class="kicker">Nông thôn mới</p>',
    'Cao nhất mười năm</p>',
    '<title>Giá lúa Mộ Đức — Bản tin</title>',
    '<meta property="og:title" content="Lúa được giá">',
    '<span class="by">Nhóm phóng viên, ảnh của bạn đọc</span>',
    '<span class="location">Đức Tân</span>',
  ])
    expect(text).toContain(part);
  expect(text).toMatch(/<h1[^>]*>Giá lúa tăng<\/h1>/);
  expect(utf8(here, 'index.html')).toContain('Nông thôn mới');
  expect(utf8(here, 'tac-gia/thu-ha/index.html')).toContain('Giá lúa tăng');
  expect(nodeOf(here)).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Giá lúa tăng',
    alternativeHeadline: 'Cao nhất mười năm',
    dateline: 'Đức Tân',
    author: [{ '@type': 'Person', name: 'Thu Hà' }],
  });
});

test('a byline without an author names whoever it says, and makes no page of an author', async () => {
  const here = paper({ byline: 'Bạn đọc gửi' });
  await here.build();
  expect(nodeOf(here).author).toEqual([{ '@type': 'Person', name: 'Bạn đọc gửi' }]);
  expect([...here.pages().keys()].filter((name) => name.startsWith('tac-gia/'))).toEqual([
    'tac-gia/index.html',
  ]);
});

test('R12.1 a kicker changes the lists that show it', async () => {
  const here = paper({ kicker: 'Một' });
  await here.build();
  here.edit('content/tin/gia-lua.md', (text) => text.replace('"Một"', '"Hai"'));
  expect((await here.build()).changed).toEqual(
    expect.arrayContaining([page, 'index.html', 'tin/index.html']),
  );
});

describe('type', () => {
  test.each([
    ['news', 'NewsArticle', null],
    ['Tin tức', 'NewsArticle', null],
    ['opinion', 'OpinionNewsArticle', 'Ý kiến'],
    ['Bình luận', 'OpinionNewsArticle', 'Ý kiến'],
    ['analysis', 'AnalysisNewsArticle', 'Phân tích'],
    ['background', 'BackgroundNewsArticle', 'Bối cảnh'],
    ['review', 'ReviewNewsArticle', 'Phê bình'],
    ['phỏng vấn', 'NewsArticle', 'Phỏng vấn'],
    ['phóng sự', 'ReportageNewsArticle', 'Phóng sự'],
    ['thong_bao', 'NewsArticle', 'Thông báo'],
    ['sponsored', 'AdvertiserContentArticle', 'Nội dung được tài trợ'],
    ['live', 'LiveBlogPosting', 'Tường thuật trực tiếp'],
  ])('R1.1 %s is a %s labelled %s', async (type, name, label) => {
    const here = paper({ type });
    expect(told((await here.build()).problems)).toEqual([]);
    expect(nodeOf(here)['@type']).toBe(name);
    const [, printed = null] = /<strong class="type">([^<]*)</.exec(utf8(here, page)) ?? [];
    expect(printed).toBe(label);
  });

  test('R1.8 what is sponsored is in no news sitemap', async () => {
    const now = Date.parse('2021-01-28T12:00:00+07:00');
    const here = paper({ type: 'bài tài trợ' });
    await here.build({ now });
    expect(here.page('sitemap-news.xml')).not.toContain('gia-lua');
    expect(here.page('sitemap-2021-01.xml')).toContain('gia-lua');
    here.edit('content/tin/gia-lua.md', (text) => text.replace('bài tài trợ', 'phóng sự'));
    await here.build({ now });
    expect(here.page('sitemap-news.xml')).toContain('gia-lua');
  });

  test.each([
    ['opinoin', 'warning wrong-value', 'Did you mean "opinion"?'],
    ['post', 'info ignored-field', 'It may stay'],
    ['draft', 'error unclear-publication', 'extra'],
    ['bản nháp', 'error unclear-publication', 'extra'],
  ])('%s is told as %s', async (type, expected, hint) => {
    const { problems } = await paper({ type }).build();
    expect(told(problems)).toEqual([expected]);
    expect(problems[0]?.hint).toContain(hint);
  });
});

test('no text turns what is printed behind it, in whatever way the sign is written', async () => {
  const here = paper({
    title: 'Giá lúa \u202egnăt',
    kicker: 'Nông \u2067thôn',
    author: '\u202bThu Hà',
    tags: ['\u202dlúa', 'gạo'],
    location: 'Báo \u2067הארץ\u2069',
  });
  here.edit('content/tin/gia-lua.md', (text) =>
    text.replace(
      '---\n',
      '---\nsubtitle: "Cao \\u202enhất"\nfigures: [{ src: a.svg, caption: "Ảnh \\u202e1" }]\n',
    ),
  );
  here.write({
    'content/tin/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  });
  const { problems } = await here.build();
  expect(told(problems)).toContain('warning control-characters');
  const turning = [...here.pages()].filter(([, text]) => /[\u202a-\u202e]|\u2067(?!הארץ\u2069)/.test(text));
  expect(turning.map(([name]) => name)).toEqual([]);
  expect(utf8(here, page)).toContain('\u2067הארץ\u2069');
  expect(utf8(here, page)).toContain('Giá lúa gnăt');
});
