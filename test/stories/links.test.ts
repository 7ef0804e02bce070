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
    ['tphcm.gov.vn/tin', 'Write "https://tphcm.gov.vn/tin".'],
    ['0255.382-1234', 'Write "tel:02553821234".'],
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

test.each([
  ['https:/x.example/a', 'https://x.example/a'],
  ['http:x.example/a', 'http://x.example/a'],
  ['htps://x.example/a', 'https://x.example/a'],
  ['HTTTP://x.example/a', 'https://x.example/a'],
])('an address that browsers cannot follow is told: %s', async (link, meant) => {
  const { problems } = await at('https://y.example/', `[b](${link})\n`).build();
  expect(problems.map(({ code, hint }) => `${code} ${hint}`)).toContain(`bad-address Write "${meant}".`);
});

describe('a place that only one computer or one office can reach', () => {
  test.each([
    'http://localhost:4000/x',
    'http://127.0.0.1/x',
    'https://192.168.1.20/x',
    'http://172.16.0.1/x',
    '//toasoan.local/x',
  ])('is told of as a link: %s', async (link) => {
    const { problems } = await at('https://x.example/', `[b](${link})\n`).build();
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toContain(
      `bad-address "${link}" is a place on one computer or within one office, which readers cannot reach.`,
    );
  });

  test('is an error as a picture', async () => {
    const { problems } = await at('https://x.example/', '![Lúa](http://localhost:4000/lua.jpg)\n').build();
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'bad-address',
    ]);
  });

  test.each(['http://10.example.com/', 'https://172.32.0.1/', 'https://localhost.example/'])(
    'is none: %s',
    async (link) => {
      const { problems } = await at('https://x.example/', `[b](${link})\n`).build();
      expect(problems.map(({ code }) => code)).not.toContain('bad-address');
    },
  );

  test('may be shown to readers as it is, and be the site itself while it is tried', async () => {
    const shown = await at(
      'https://x.example/',
      'Mở [http://localhost:4000/](http://localhost:4000/)\n',
    ).build();
    expect(shown.problems.map(({ code }) => code)).not.toContain('bad-address');
    const tried = await at('http://localhost:4000/', '[b](http://localhost:4000/2021/01/a/)\n').build();
    expect(tried.problems.map(({ code }) => code)).not.toContain('bad-address');
  });
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

  test('in capitals is told with the address that is lost', async () => {
    const paper = at('https://x.example/', 'Nội dung.', {
      'content/tin/y.md': article({ title: 'Y', slug: 'Hoi-Nghi' }),
    });
    const [problem] = (await paper.build()).problems;
    expect(problem).toMatchObject({
      code: 'slug-changed',
      hint: expect.stringContaining('The address in capitals cannot lead there'),
    });
    expect(paper.pages().has('2021/01/hoi-nghi/index.html')).toBe(true);
  });

  test.each(['hoi_nghi', 'hội-nghị', 'hoi.nghi'])(
    'otherwise leads on from where it would have stood: %s',
    async (slug) => {
      const paper = at('https://x.example/vi/', 'Nội dung.', {
        'content/tin/y.md': article({ title: 'Y', slug }),
      });
      const [problem, ...others] = (await paper.build()).problems;
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        code: 'slug-changed',
        hint: `Write "slug: hoi-nghi", which is what is used. The address that ended in "${slug}" leads there.`,
      });
      expect(paper.page(`2021/01/${slug}/index.html`)).toContain('url=/vi/2021/01/hoi-nghi/');
      const warm = paper.pages();
      await paper.build({ cache: false });
      expect(paper.pages()).toEqual(warm);
    },
  );

  test('leads on from the address to which it was cut once', async () => {
    const paper = at('https://x.example/', 'Nội dung.', {
      'content/tin/y.md': article({ title: 'Y', slug: long }),
    });
    await paper.build();
    const cut = long.slice(0, long.lastIndexOf('-', 80));
    expect(paper.page(`2021/01/${cut}/index.html`)).toContain(`url=/2021/01/${long}/`);
  });

  test('leaves an address to another article that stands there', async () => {
    const cut = long.slice(0, long.lastIndexOf('-', 80));
    const paper = at('https://x.example/', 'Nội dung.', {
      'content/tin/y.md': article({ title: 'Y', slug: long }),
      'content/tin/z.md': article({ title: 'Z', slug: cut }),
    });
    expect((await paper.build()).problems).toEqual([]);
    expect(paper.page(`2021/01/${cut}/index.html`)).toContain('>Z</h1>');
  });
});

describe('a link to a place within another article', () => {
  const target = '## Kết quả\n\n## Số liệu {#so-lieu}\n\n<p id="moc">Mốc.</p>\n';
  const linking = (link: string, url = 'https://x.example/') =>
    at(url, `Xem [b](${link}) nhé.\n`, {
      'content/tin/b.md': article({ title: 'Tin B', slug: 'b' }, target),
      'content/tin/y.md': article({ title: 'Tin Y' }),
    });

  test.each([
    'b.md#ket-qua',
    'b.md#so-lieu',
    'b.md#user-content-moc',
    'b#hinh-1',
    'b.md#top',
    'b.md#:~:text=Kết',
    'b.md#',
    '/2021/01/b/#ket-qua',
    '/2021/01/b#ket-qua',
    'https://x.example/2021/01/b/#so-lieu',
    'https://y.example/2021/01/b/#khong-co',
    '/#khong-co',
    '/tin/#khong-co',
  ])('%s is fine', async (link) => {
    const paper = linking(link);
    paper.write({
      'content/tin/b.md': article({ title: 'Tin B', slug: 'b' }, `${target}\n<p id="hinh-1">x</p>\n`),
    });
    const { problems } = await paper.build();
    const fine = link === 'b#hinh-1' ? ['Did you mean "b#user-content-hinh-1"?'] : [];
    expect(problems.map(({ hint }) => hint)).toEqual(fine);
  });

  test.each([
    ['b.md#ket-qa', 'Did you mean "b.md#ket-qua"?'],
    ['b.md#K%E1%BA%BFt%20qu%E1%BA%A3', 'Did you mean "b.md#ket-qua"?'],
    ['b.md#moc', 'Did you mean "b.md#user-content-moc"?'],
    ['b.md#user-content-so-lieu', 'Did you mean "b.md#so-lieu"?'],
    ['/2021/01/b/#so-lieuu', 'Did you mean "/2021/01/b/#so-lieu"?'],
    ['https://x.example/2021/01/b/#so-lieuu', 'Did you mean "https://x.example/2021/01/b/#so-lieu"?'],
    [
      'b.md#khac-han-di',
      'Write "b.md", which leads to the top of it, or put {#khac-han-di} behind the heading that is meant.',
    ],
  ])('%s is told: %s', async (link, hint) => {
    const { problems } = await linking(link).build();
    expect(problems).toMatchObject([
      {
        code: 'broken-anchor',
        severity: 'warning',
        at: { file: 'content/tin/a.md', line: 5, column: 5 },
        hint,
      },
    ]);
  });

  test('is told when the heading there goes, and is mended when it comes back, in warm builds too', async () => {
    const paper = linking('b.md#ket-qua');
    expect((await paper.build()).problems).toEqual([]);
    paper.edit('content/tin/b.md', (text) => text.replace('## Kết quả', '## Kết luận'));
    expect((await paper.build()).problems).toMatchObject([
      { code: 'broken-anchor', at: { file: 'content/tin/a.md' } },
    ]);
    expect((await paper.build()).problems).toMatchObject([{ code: 'broken-anchor' }]);
    paper.edit('content/tin/b.md', (text) => text.replace('## Kết luận', '## Kết quả'));
    expect((await paper.build()).problems).toEqual([]);
  });

  test('is checked in what is scheduled, and for authors', async () => {
    const paper = at('https://x.example/', 'Nội dung.\n', {
      'content/tin/y.md': article({ title: 'Tin Y' }),
      'content/tin/mai.md': article(
        { title: 'Mai', date: '2031-01-01', slug: 'mai' },
        '[a](a.md#khong-co)\n',
      ),
      'content/authors/an.md': '---\nname: An\n---\n[a](../tin/a.md#khong-co)\n',
    });
    const told = (await paper.build()).problems.filter(({ code }) => code === 'broken-anchor');
    expect(told.map(({ at }) => at?.file).sort()).toEqual(['content/authors/an.md', 'content/tin/mai.md']);
  });
});

describe("the site's own whole address", () => {
  test.each([
    ['https://x.example/vi/2021/01/a/', null],
    ['http://x.example/vi/2021/01/a', null],
    ['//X.example/vi/', null],
    ['https://x.example/vi/files/x.pdf', null],
    ['https://x.example/vi/2021/01/a/index.html', null],
    ['https://x.example/en/2021/01/khong-co/', null],
    ['https://y.example/vi/2021/01/khong-co/', null],
    ['https://x.example/vi/2021/01/tin-w/', 'Did you mean "https://x.example/vi/2021/01/tin-y/"?'],
    ['https://x.example/vi/files/y.pdf', 'Did you mean "https://x.example/vi/files/x.pdf"?'],
    ['/2021/01/tin-yy/', 'Did you mean "/2021/01/tin-y/"?'],
    [
      'https://x.example/vi/2021/01/khong-co/',
      'Link to an article by the path of its .md file, or write the whole address with https:// if it is elsewhere.',
    ],
  ])('%s: %s', async (link, hint) => {
    const paper = at('https://x.example/vi/', `[b](${link})\n`, {
      'content/tin/y.md': article({ title: 'Tin Y', slug: 'tin-y' }),
      'static/files/x.pdf': '%PDF-1.4',
    });
    const { problems } = await paper.build();
    expect(problems.map(({ code, at, hint }) => [code, at?.line, hint])).toEqual(
      hint === null ? [] : [['unknown-page', 5, hint]],
    );
    if (/^http/.test(link)) expect(hrefs(paper.page('2021/01/a/index.html'))).toEqual([link]);
  });
});

describe('a path that holds the base path already', () => {
  test.each([
    ['[f](/vi/files/x.pdf)', 'href="/vi/files/x.pdf"'],
    ['[f](/files/x.pdf)', 'href="/vi/files/x.pdf"'],
    ['![Một](/vi/files/p.svg)', 'src="/vi/'],
    ['![Một](/vi/tin/q.svg)', 'src="/vi/'],
  ])('%s leads to the file', async (body, printed) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><path d="M0 0h9"/></svg>';
    const paper = at('https://x.example/vi/', `${body}\n`, {
      'content/tin/y.md': article({ title: 'Tin Y' }),
      'static/files/x.pdf': '%PDF-1.4',
      'static/files/p.svg': svg,
      'content/tin/q.svg': svg,
    });
    expect((await paper.build()).problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const page = paper.page('2021/01/a/index.html');
    expect(page).toContain(printed);
    expect(page).not.toContain('/vi/vi/');
  });

  test.each(['/vi/tin/y.md', '/tin/y.md', 'y.md', '{{ site.baseurl }}/tin/y.md'])(
    'leads to an article named by its file: %s',
    async (link) => {
      const paper = at('https://x.example/vi/', `[b](${link})\n\n[c](${link}#nhan)\n`, {
        'content/tin/y.md': article({ title: 'Tin Y' }, '## Nhan\n\nMột.\n'),
      });
      expect((await paper.build()).problems).toEqual([]);
      expect(hrefs(paper.page('2021/01/a/index.html'))).toEqual(['/vi/2021/01/y/', '/vi/2021/01/y/#nhan']);
    },
  );

  test('is a broken link like others where there is no such article', async () => {
    const paper = at('https://x.example/vi/', '[b](/vi/tin/yy.md)\n', {
      'content/tin/y.md': article({ title: 'Tin Y' }),
    });
    const told = (await paper.build()).problems.map(({ code, hint }) => `${code}: ${hint}`);
    expect(told).toContain(
      'broken-link: Write the path of the .md file as it is seen from this one, or remove the link.',
    );
  });

  test('may be in old addresses and in those that are gone', async () => {
    const paper = site({
      'bantin.yaml':
        'url: https://x.example/vi/\nsections: { tin: Tin tức }\nhost: netlify\ngone: [/vi/tin-cu/, /het/]\n',
      'content/tin/a.md': article({
        title: 'Tin A',
        aliases: ['/vi/2010/a.html', '/b/', '/vi/doc.aspx?id=3'],
      }),
    });
    expect((await paper.build()).problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(paper.page('2010/a.html')).toContain('url=/vi/2021/01/');
    expect(paper.page('b/index.html')).toContain('url=/vi/2021/01/');
    const rules = paper.page('_redirects');
    expect(rules).toContain('/vi/2010/a.html');
    expect(rules).toMatch(/^\/vi\/doc\.aspx/m);
    expect(rules).toMatch(/^\/vi\/tin-cu\//m);
    expect(rules).not.toContain('/vi/vi/');
  });

  test('may be in front matter, in the menu and in the logo', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><path d="M0 0h9"/></svg>';
    const paper = site({
      'bantin.yaml':
        'url: https://x.example/vi/\nsections: { tin: Tin tức }\nlogo: /vi/files/p.svg\nmenu: [{ title: Tin, url: /vi/tin/ }]\n',
      'content/tin/a.md': article({
        title: 'Tin A',
        figures: [{ src: '/vi/files/p.svg', alt: 'Một' }],
        attachments: [{ src: '/vi/files/x.pdf', title: 'Tệp' }],
      }),
      'static/files/x.pdf': '%PDF-1.4',
      'static/files/p.svg': svg,
    });
    expect((await paper.build()).problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    for (const page of paper.pages().values()) expect(page).not.toContain('/vi/vi/');
  });
});
