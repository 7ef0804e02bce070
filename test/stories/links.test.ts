/** Links that lead nowhere are told with what to write; those that can be read in one way are. */

import { describe, expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const at = (url: string, body: string, more: Record<string, string> = {}) =>
  site({
    'bantin.yaml': `url: ${url}\nsections: { tin: Tin tức }\n`,
    'content/tin/a.md': article({ title: 'Tin A' }, body),
    'content/tin/y.md': article({ title: 'Tin Y', slug: '0.14.2' }),
    ...more,
  });
const hrefs = (page: string) => [...page.matchAll(/<p><a href="([^"]*)"/g)].map(([, href]) => href);

describe('a link that leads nowhere', () => {
  test.each([
    ['www.i.example', 'Write "https://www.i.example".'],
    ['facebook.com/x', 'Write "https://facebook.com/x".'],
    ['moduc.gov.vn', 'Write "https://moduc.gov.vn".'],
    ['http//x.example/a', 'Write "https://x.example/a".'],
    ['ttps://x.example/a', ''],
    ['ann@news.example', 'Write "mailto:ann@news.example".'],
    ['y.html', 'Did you mean "y.md"?'],
    ['y/index.html', 'Did you mean "y.md"?'],
    ['../tin/y.htm', 'Did you mean "y.md"?'],
    ['khong-co', 'Write the path of the .md file as it is seen from this one, or remove the link.'],
    ['bao.pdf', 'Put the file there, or mend its name; upper and lower case count.'],
  ])('%s says: %s', async (link, hint) => {
    const { problems } = await at('https://x.example/', `[b](${link})\n`).build();
    expect(problems.filter(({ severity }) => severity === 'error').map((one) => one.hint)).toEqual(
      hint === '' ? [] : [hint],
    );
  });

  test.each(['http://https://x.example/a', 'https://http://x.example/a', 'http:https://x.example/a'])(
    '%s begins twice',
    async (link) => {
      const { problems } = await at('https://x.example/', `[b](${link})\n`).build();
      const meant = link.slice(link.lastIndexOf('http'));
      expect(problems.map(({ code, hint }) => `${code} ${hint}`)).toContain(`bad-address Write "${meant}".`);
    },
  );
});

test.each(['\u200b', '\u00a0', '\ufeff', '\u2060', '%E2%80%8B', '&nbsp;', '%20'])(
  'what nobody sees at the ends of an address is no part of it: %j',
  async (sign) => {
    const paper = at('https://x.example/', `[b](https://y.example/a${sign})\n\n[c](${sign}y.md${sign})\n`);
    expect(
      (await paper.build()).problems.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
    ).toEqual(['slug-changed']);
    expect(hrefs(paper.page('2021/01/a/index.html'))).toEqual(['https://y.example/a', '/2021/01/0-14-2/']);
  },
);

describe('a link by address', () => {
  test.each(['/vi/2021/01/a/', '/2021/01/a/', '/vi/2021/01/a', '/vi/', '/vi/tin/'])(
    'may hold the path of the site already: %s',
    async (link) => {
      const paper = at('https://x.example/vi/', `[b](${link})\n`, {
        'content/tin/y.md': article({ title: 'Y' }),
      });
      expect((await paper.build()).problems).toEqual([]);
      expect(hrefs(paper.page('2021/01/a/index.html'))).toEqual([
        link.startsWith('/vi/') ? link : `/vi${link}`,
      ]);
    },
  );

  test('may have a dot in a folder', async () => {
    const paper = at('https://x.example/', '[b](/releases/0.14.2/)\n');
    const { problems } = await paper.build();
    expect(problems.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
      'warning slug-changed',
      'warning unknown-page',
    ]);
    expect(hrefs(paper.page('2021/01/a/index.html'))).toEqual(['/releases/0.14.2/']);
  });
});

describe('a slug that was written', () => {
  const long = Array.from({ length: 20 }, () => 'hoi-nghi')
    .join('-')
    .slice(0, 150);

  test('is kept however long, where an address can have it', async () => {
    const paper = at('https://x.example/', 'Nội dung.', {
      'content/tin/y.md': article({ title: 'Y', slug: long }),
    });
    expect((await paper.build()).problems).toEqual([]);
    expect(paper.pages().has(`2021/01/${long}/index.html`)).toBe(true);
  });

  test.each(['Hoi-Nghi', 'hoi_nghi'])('and is told with the address that is lost: %s', async (slug) => {
    const paper = at('https://x.example/', 'Nội dung.', {
      'content/tin/y.md': article({ title: 'Y', slug }),
    });
    const [problem] = (await paper.build()).problems;
    expect(problem).toMatchObject({
      code: 'slug-changed',
      hint: expect.stringContaining(`An address that ended in "${slug}" leads nowhere now`),
    });
    expect(paper.pages().has('2021/01/hoi-nghi/index.html')).toBe(true);
  });
});
