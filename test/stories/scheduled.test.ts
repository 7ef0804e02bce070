/** Articles that are not out yet, or no longer: nothing of them may leak (R12.5). */

import { describe, expect, test } from 'vitest';
import { newspaper, otherPhoto } from '../helpers/newspaper.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const at = (moment: string) => ({ now: Date.parse(`${moment}+07:00`) });

/** An article with a title, slug, tag, author, section, text, picture and attachment that nothing else has. */
const secret = {
  'content/mat/ke-hoach-sap-nhap.md': article(
    {
      title: 'Sáp nhập ba xã',
      date: '10/02/2021 06:00',
      author: 'Người Giấu Tên',
      tags: ['địa giới'],
      lead: 'Tin chưa được phép đăng.',
      figures: [{ src: 'ban-do.png', caption: 'Bản đồ ranh giới', alt: 'Bản đồ' }],
      attachments: [{ src: 'quyet-dinh.pdf', title: 'Quyết định' }],
      aliases: ['/sap-nhap-cu/'],
    },
    'Ba xã sẽ thành một.\n',
  ),
  'content/mat/ban-do.png': otherPhoto,
  'content/mat/quyet-dinh.pdf': '%PDF-1.4 mật\n',
};

const traces = [
  ...['Sáp nhập', 'sap-nhap', 'ke-hoach', 'Giấu Tên', 'giau-ten', 'địa giới', 'dia-gioi', '10/02/2021'],
  ...[
    '2021-02-10',
    '2021/02',
    '2021-02',
    'chưa được phép',
    'Bản đồ',
    'ban-do',
    'quyet-dinh',
    'Ba xã',
    '/mat/',
  ],
];

/** What of the secret stands in the output, in names or in bytes. */
function leaks(paper: TestSite): string[] {
  const picture = Buffer.from(otherPhoto).toString('latin1');
  return [...paper.pages()].flatMap(([name, bytes]) => {
    const text = `${name}\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
    const found = traces.filter((trace) => text.includes(trace));
    if (bytes === picture) found.push('the picture itself');
    return found.map((trace) => `${name}: ${trace}`);
  });
}

describe('a pinned article', () => {
  test('R12.5 leads the front page until its pin ends; then the front alone is made again', async () => {
    const fields = { title: 'Lịch họp dân', date: '02/11/2020 08:00', pinned: '09/02/2021' };
    const paper = site({ ...newspaper(), 'content/xa-hoi/lich-hop.md': article(fields) });
    await paper.build(at('2021-02-08T08:00:00'));
    const lead = () =>
      /<article class="teaser lead">[\s\S]*?<h2><a [^>]*>([^<]*)/
        .exec(paper.page('index.html'))?.[1]
        ?.replace('\u00a0', ' ');
    expect(lead()).toBe('Lịch họp dân');
    expect((await paper.build(at('2021-02-09T23:59:59'))).changed).toEqual([]);
    expect(lead()).toBe('Lịch họp dân');
    expect((await paper.build(at('2021-02-10T00:00:00'))).changed).toEqual(['index.html']);
    expect(lead()).toBe('Đón Tết');
  });
});

describe('an article with a date to come', () => {
  test('R12.5 leaves no trace in the output before its moment', async () => {
    const paper = site({ ...newspaper(), ...secret });
    const { problems } = await paper.build(at('2021-02-10T05:59:59'));
    expect(problems.map(({ code }) => code)).toContain('scheduled');
    expect(leaks(paper)).toEqual([]);
  });

  test('R12.5 is as if it were not there, to the byte', async () => {
    const [without, waiting] = [site(newspaper()), site({ ...newspaper(), ...secret })];
    await without.build();
    await waiting.build();
    const [expected, pages] = [without.pages(), waiting.pages()];
    expect([...pages.keys()]).toEqual([...expected.keys()]);
    expect([...pages].filter(([name, text]) => expected.get(name) !== text).map(([name]) => name)).toEqual(
      [],
    );
  });

  test('R12.5 appears in lists, feeds and sitemaps by the first build after its moment, with no file touched', async () => {
    const paper = site({ ...newspaper(), ...secret });
    await paper.build(at('2021-02-10T05:59:59'));
    const { changed, gone } = await paper.build(at('2021-02-10T06:00:00'));
    expect(gone).toEqual([]);
    expect(changed).toEqual(
      expect.arrayContaining([
        ...['index.html', 'mat/index.html', 'rss.xml', 'sap-nhap-cu/index.html'],
        ...['2021/02/index.html', '2021/02/ke-hoach-sap-nhap/index.html', 'sitemap-2021-02.xml'],
        ...['tac-gia/nguoi-giau-ten/index.html', 'the/dia-gioi/rss.xml'],
      ]),
    );
  });

  test('R1.21 R2.13 is marked in a preview, and there in no feed and no sitemap', async () => {
    const paper = site({ ...newspaper(), ...secret });
    await paper.build({ drafts: true });
    const html = paper.page('2021/02/ke-hoach-sap-nhap/index.html');
    expect(html).toContain('<meta name="robots" content="noindex">');
    const machines = [...paper.pages().keys()].filter((name) => name.endsWith('.xml'));
    const told = machines.filter((name) => /Sáp nhập|ke-hoach-sap-nhap/.test(paper.page(name)));
    expect(told).toEqual([]);
    await paper.build();
    expect(leaks(paper)).toEqual([]);
  });
});

describe('an article that expires', () => {
  const expiring = {
    ...secret,
    'content/mat/ke-hoach-sap-nhap.md': secret['content/mat/ke-hoach-sap-nhap.md'].replace(
      'date: "10/02/2021 06:00"',
      'date: "20/01/2021 06:00"\nexpires: "31/01/2021 18:00"',
    ),
  };
  const address = '2021/01/ke-hoach-sap-nhap/index.html';

  test('R12.5 is out until its moment and gone after it', async () => {
    const paper = site({ ...newspaper(), ...expiring });
    await paper.build(at('2021-01-31T17:59:59'));
    expect(paper.page(address)).toContain('Ba xã sẽ thành một.');
    const { changed } = await paper.build(at('2021-01-31T18:00:00'));
    expect(changed).toEqual(expect.arrayContaining(['index.html', 'rss.xml', 'sitemap-2021-01.xml']));
    const left = leaks(paper).filter((leak) => !leak.startsWith(address) && !leak.startsWith('sap-nhap-cu/'));
    expect(left).toEqual([]);
  });
});
