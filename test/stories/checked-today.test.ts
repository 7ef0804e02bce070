import { describe, expect, test } from 'vitest';
import { bantin } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const settings = 'title: Bản tin\nurl: https://tin.example/\nsections: { tin: Tin tức }\n';
const wrong = [
  'Xem [bài khác](khong-co.md).\n\n![Ruộng lúa](khong-co.png)\n',
  { attachments: ['khong-co.pdf'], figures: [{ src: 'mat.jpg', alt: 'x', caption: 'y' }] },
] as const;
const wrongArticle = (fields: Readonly<Record<string, unknown>>) =>
  article({ ...wrong[1], ...fields }, wrong[0]);
const said = ({ problems }: Awaited<ReturnType<TestSite['build']>>) =>
  problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity }) => `${severity} ${code}`)
    .sort();

describe('what is held back is checked in full today', () => {
  const faults = ['broken-link', 'missing-file', 'missing-file', 'missing-file'];

  test('an error in a scheduled article is an error now', async () => {
    const here = site({ 'bantin.yaml': settings, 'content/tin/a.md': article() });
    here.write({ 'content/tin/mai.md': wrongArticle({ date: '01/03/2021' }) });
    const built = await here.build();
    expect(said(built)).toEqual(faults.map((code) => `error ${code}`));
    expect(built.problems.filter(({ severity }) => severity === 'error').every(({ at }) => at?.line)).toBe(
      true,
    );
    expect(built.summary).toBeNull();
  });

  test.each([
    ['a draft', { draft: true }],
    ['what has expired', { expires: '29/01/2021' }],
  ])('an error in %s is a warning and stops nothing', async (_, fields) => {
    const here = site({ 'bantin.yaml': settings, 'content/tin/a.md': article() });
    here.write({ 'content/tin/b.md': wrongArticle(fields) });
    const built = await here.build();
    expect(said(built)).toEqual(faults.map((code) => `warning ${code}`));
    expect(built.summary?.articles).toBe(1);
    const again = await here.build();
    expect(said(again)).toEqual(said(built));
  });

  test('an address that a scheduled article will claim is an error now, unless what has it expires', async () => {
    const here = site({
      'bantin.yaml': settings,
      'content/tin/a.md': article({ slug: 'x', aliases: ['/cu/'] }),
      'content/tin/mai.md': article({
        embargo: '01/03/2021',
        date: '28/02/2021',
        slug: 'mai',
        aliases: ['/cu/'],
      }),
    });
    const built = await here.build();
    expect(said(built)).toEqual(['error same-address']);
    expect(built.problems.find(({ code }) => code === 'same-address')?.at?.file).toBe('content/tin/mai.md');
    here.edit('content/tin/a.md', (text) => text.replace('slug:', 'expires: 30/01/2021\nslug:'));
    expect(said(await here.build())).toEqual([]);
  });

  test('a file of the site stands for one that is made, whatever is scheduled', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"/>';
    const { build, page } = site({
      'bantin.yaml': 'url: https://bao.example/\nicon: /icon.svg\n',
      'static/icon.svg': svg,
      'static/favicon.ico': 'x',
      'static/robots.txt': 'User-agent: *\n',
      'content/a.md': article({ date: '01/01/2022' }),
      'content/b.md': article(),
    });
    const { problems } = await build();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(page('icon.svg')).toBe(svg);
  });

  test('a damaged picture of a scheduled article is told now, and a sound one is not published', async () => {
    const damaged = Buffer.from(png(400, 300)).fill(7, 60);
    const here = site({
      'bantin.yaml': settings,
      'content/tin/anh.png': png(400, 300),
      'content/tin/hong.png': damaged,
      'content/tin/a.md': article(),
      'content/tin/mai.md': article({ date: '01/03/2021' }, '![Ruộng lúa](anh.png)\n'),
    });
    const built = await here.build();
    expect(said(built)).toEqual([]);
    expect([...here.pages().keys()].filter((name) => name.includes('anh'))).toEqual([]);
    const clean = await here.build({ cache: false });
    expect(clean.changed).toEqual([]);
    here.edit('content/tin/mai.md', (text) => text.replace('anh.png', 'hong.png'));
    expect(said(await here.build())[0]).toMatch(/^(?:error|warning) .*picture/);
  });

  test('a picture of a scheduled article without an alternative text is told now (R4.2)', async () => {
    const here = site({
      'bantin.yaml': settings,
      'content/tin/anh.png': png(400, 300),
      'content/tin/a.md': article(),
      'content/tin/mai.md': article({ date: '01/03/2021' }, '![](anh.png)\n'),
      'content/tin/kia.md': article({ date: '02/03/2021', figures: [{ src: 'anh.png', caption: 'x' }] }),
    });
    const built = await here.build();
    expect(said(built)).toEqual(['warning missing-alt', 'warning missing-alt']);
    expect(built.problems.flatMap(({ code, at }) => (code === 'missing-alt' ? [at?.file] : []))).toEqual([
      'content/tin/kia.md',
      'content/tin/mai.md',
    ]);
    expect((await here.build({ strict: true })).summary).toBeNull();
  });

  test.each([
    ['a tag', { tags: ['lúa'] }, { aliases: ['/the/lua/'] }, 'error same-address'],
    ['a section', { section: 'Kinh tế' }, { aliases: ['/kinh-te/'] }, 'error same-address'],
    ['a feed of its section', { section: 'Kinh tế' }, { aliases: ['/kinh-te/rss.xml'] }, ''],
    ['an author', { author: 'Lê Lúa' }, { aliases: ['/tac-gia/le-lua/'] }, 'error same-address'],
    ['a month', {}, { aliases: ['/2021/03/'] }, 'error same-address'],
    ['a reserved section', { section: 'Media' }, {}, 'error reserved-address'],
    ['a tag spelled otherwise', { tags: ['lúa'] }, { tags: ['LÚA'] }, 'warning tag-spellings'],
    ['the same id', { id: 'x' }, { id: 'x' }, 'warning same-id'],
    ['a link to a page that is none', {}, {}, 'warning unknown-page'],
  ])(
    'what will be wrong with %s when a scheduled article appears is told now',
    async (what, fields, now, expected) => {
      const here = site({
        'bantin.yaml': settings,
        'content/tin/a.md': article(now),
        'content/tin/mai.md': article(
          { ...fields, date: '01/03/2021' },
          what.includes('link') ? '[x](/y/)\n' : 'Mai.\n',
        ),
      });
      const built = await here.build();
      const later = await here.build({ now: Date.parse('2021-03-02T08:00:00+07:00') });
      expect(said(built)).toEqual(said(later));
      if (expected !== '') expect(said(built)).toContain(expected);
    },
  );

  describe("the site's own templates are tried with it", () => {
    const failing = (where: string, when: string) => ({
      [`templates/${where}.vto`]: `{{ if ${when} }}{{ page.nothingOfThatName }}{{ /if }}<p>ok</p>\n`,
    });
    const paper = (templates: Readonly<Record<string, string>>, fields = {}) =>
      site({
        'bantin.yaml': `${settings}theme: ./templates\n`,
        'content/tin/a.md': article(),
        'content/tin/mai.md': article({ title: 'Mai', date: '01/03/2021', ...fields }),
        ...templates,
      });

    test.each([
      ['its page', failing('article', "page.headline == 'Mai'"), {}],
      ['the page of the one before it', failing('article', "page.newer && page.newer.title == 'Mai'"), {}],
      ['the front page', failing('home', "page.top.some((item) => item.title == 'Kia')"), {}],
      ['a section that begins with it', failing('section', "page.heading == 'Mới'"), { section: 'Mới' }],
      [
        'the page of a tag',
        failing('tag', "page.items.some((item) => item.title == 'Mai')"),
        { tags: ['x'] },
      ],
      ['its month', failing('month', "page.url == '/2021/03/'"), {}],
      [
        'its page, though it expires',
        failing('article', "page.headline == 'Mai'"),
        { expires: '05/03/2021' },
      ],
    ])('what fails on %s is an error now, and told once on its day', async (_, templates, fields) => {
      const here = paper(templates, fields);
      here.write({ 'content/tin/kia.md': article({ title: 'Kia', date: '10/03/2021' }) });
      const built = await here.build();
      const codes = said(built).filter((line) => line.startsWith('error'));
      expect(codes).toEqual(['error template-error']);
      expect(built.problems.find(({ code }) => code === 'template-error')).toMatchObject({
        message: expect.stringContaining('but what is scheduled will.'),
        at: { file: expect.stringMatching(/^templates\//), line: 1 },
      });
      expect(built.summary).toBeNull();
      const day = templates['templates/home.vto'] === undefined ? '02' : '10';
      const later = await here.build({ now: Date.parse(`2021-03-${day}T08:00:00+07:00`) });
      expect(said(later).filter((line) => line.startsWith('error'))).toEqual(codes);
      expect(later.problems.map(({ message }) => message).join()).not.toContain('what is scheduled will');
    });

    test('what does not fail is written nowhere, and is tried by a warm build as by a clean one', async () => {
      const here = paper({ 'templates/article.vto': '<p>{{ page.headline }}</p>\n' });
      expect((await here.build()).summary).not.toBeNull();
      expect([...here.pages()].filter(([, text]) => text.includes('Mai'))).toEqual([]);
      here.edit('content/tin/mai.md', (text) => text.replace('Nội dung', 'Hỏng'));
      here.write({ 'templates/article.vto': '{{ if body.includes("Hỏng") }}{{ page.x }}{{ /if }}\n' });
      const warm = said(await here.build());
      expect(warm).toEqual(said(await here.build({ cache: false })));
      expect(warm).toContain('error template-error');
    });
  });

  test('a draft with mistakes is previewed', async () => {
    const here = site({ 'bantin.yaml': settings, 'content/tin/b.md': wrongArticle({ draft: true }) });
    const built = await here.build({ drafts: true, record: false });
    expect(said(built)).toEqual(faults.map((code) => `warning ${code}`));
    expect(here.page('2021/01/b/index.html')).toContain('Xem');
  });

  test('a draft of which not even the front matter can be used stops nothing, but who links to it is wrong', async () => {
    const here = site({ 'bantin.yaml': settings, 'content/tin/a.md': article() });
    here.write({ 'content/tin/b.md': '---\ndraft: true\ndate: mai\nviews: nhiều\n---\nChưa xong.\n' });
    const built = await here.build();
    expect(said(built)).toEqual(['warning bad-date', 'warning missing-title', 'warning wrong-value']);
    expect(built.summary?.articles).toBe(1);
    here.write({ 'content/tin/a.md': article({}, 'Xem [bài](b.md).\n') });
    const linked = await here.build();
    expect(said(linked)).toContain('error broken-link');
    here.write({ 'content/tin/a.md': article({ draft: true }, 'Xem [bài](b.md).\n') });
    expect(said(await here.build())).not.toContain('warning broken-link');
  });

  test.each([
    ['one that appears before it', { date: '15/02/2021' }, []],
    ['one that appears with it', { date: '01/03/2021' }, []],
    ['one that appears after it', { date: '02/03/2021' }, ['error broken-link']],
    ['a draft', { draft: true }, ['error broken-link']],
    ['one that will have expired', { expires: '10/02/2021' }, []],
  ])('a scheduled article may link to what is out by then: %s', async (_, fields, expected) => {
    const here = site({
      'bantin.yaml': settings,
      'content/tin/mai.md': article({ date: '01/03/2021' }, 'Xem [bài](b.md).\n'),
      'content/tin/b.md': article(fields),
    });
    expect(said(await here.build())).toEqual(expected);
  });
});

describe('bantin list', () => {
  const here = () =>
    site({
      'bantin.yaml': settings,
      'content/tin/a.md': article({ title: 'Tin ra' }),
      'content/tin/b.md': article({ title: 'Tin duyệt', status: 'pending' }),
      'content/_drafts/c.md': article({ title: 'Tin viết dở' }),
      'content/tin/d.md': '---\ndraft: true\n---\nChưa xong.\n',
      'content/tin/e.md': article({ title: 'Tin mai', embargo: '01/03/2021 08:00' }),
      'content/tin/f.md': article({ title: 'Tin cũ', unpublishDate: '29/01/2021' }),
    }).root;
  const now = ['--now', '2021-02-01T08:00+07:00'];
  const asked = async (root: string, what: string) => {
    const { code, out } = await bantin(root, 'list', what, '--format', 'json', ...now);
    expect(code).toBe(0);
    return JSON.parse(out)[what];
  };

  test('is what the last line of a build counts, of a build with nothing to do as well', async () => {
    const root = here();
    for (let run = 0; run < 2; run += 1) {
      const { out } = await bantin(root, 'build', ...now);
      expect(out).toContain(' · held back: 3 drafts, 1 scheduled, 1 expired (bantin list)');
    }
    const { out } = await bantin(root, 'build', '--drafts', '--out', 'xem', ...now);
    expect(out).toContain(' · held back: 1 draft, 1 expired (bantin list)');
  });

  test('names what is held back, until when, and what says so', async () => {
    const root = here();
    expect(await asked(root, 'drafts')).toEqual([
      { path: 'content/_drafts/c.md', title: 'Tin viết dở', when: null, because: 'folder "_drafts"' },
      { path: 'content/tin/b.md', title: 'Tin duyệt', when: null, because: 'status: pending' },
      { path: 'content/tin/d.md', title: null, when: null, because: 'draft: true' },
    ]);
    expect(await asked(root, 'scheduled')).toEqual([
      { path: 'content/tin/e.md', title: 'Tin mai', when: '2021-03-01T08:00:00+07:00', because: 'embargo' },
    ]);
    expect(await asked(root, 'expired')).toEqual([
      {
        path: 'content/tin/f.md',
        title: 'Tin cũ',
        when: '2021-01-29T00:00:00+07:00',
        because: 'unpublishDate',
      },
    ]);
    const { out } = await bantin(root, 'list', 'scheduled', ...now);
    expect(out).toBe('content/tin/e.md\n  Tin mai — from 2021-03-01T08:00:00+07:00 (embargo)\n1 scheduled\n');
  });

  test('tells all problems without building', async () => {
    const paper = site({ 'bantin.yaml': settings, 'content/tin/a.md': wrongArticle({}) });
    const { code, err } = await bantin(paper.root, 'list', 'problems', ...now);
    expect(code).toBe(1);
    expect(err).toContain('broken-link');
    expect(paper.pages().size).toBe(0);
    expect((await bantin(paper.root, 'list', 'nothing')).code).toBe(2);
  });

  test('leaves the next build what it was', async () => {
    const paper = site({ 'bantin.yaml': settings, 'content/tin/a.md': article() });
    await paper.build();
    await bantin(paper.root, 'list', 'drafts', ...now);
    expect((await paper.build()).changed).toEqual([]);
  });
});
