import { describe, expect, test } from 'vitest';
import { assembled } from '../helpers/assembled.ts';
import { config } from '../helpers/config.ts';
import { meta, picture, profile, reference } from '../helpers/meta.ts';

const here = 'content/kinh-te/bai.md';
const others = [
  meta({ key: 'kinh-te/hoi-nghi', date: '2021-01-01' }),
  meta({ key: 'xa-hoi/le-hoi', date: '2021-01-01' }),
  meta({ key: 'kinh-te/nhap', draft: true }),
  meta({ key: 'kinh-te/hen', date: '2031-01-01 08:00' }),
  meta({ key: 'kinh-te/het', expires: '2021-05-01' }),
];

/** The problems of an article that names one thing. */
function naming(kind: 'article' | 'file', target: string, input: Parameters<typeof assembled>[0] = {}) {
  const article = meta({ key: 'kinh-te/bai', references: [reference(kind, target, here)] });
  const sections = { 'kinh-te': 'Kinh tế', 'xa-hoi': 'Xã hội' };
  const { problems } = assembled({ config: config({ sections }), metas: [...others, article], ...input });
  return problems.filter(({ code }) => code !== 'scheduled');
}

describe('a link to an article', () => {
  test('that is out is fine', () => {
    expect(naming('article', 'kinh-te/hoi-nghi')).toEqual([]);
  });

  test.each([
    ['with a slip of the pen', 'kinh-te/hoi-nghj', 'Did you mean "hoi-nghi.md"?'],
    ['in another folder', 'kinh-te/le-hoi', 'Did you mean "../xa-hoi/le-hoi.md"?'],
    [
      'that is like none',
      'kinh-te/khac-han',
      'Write the path of the .md file as it is seen from this one, or remove the link.',
    ],
  ])('%s is an error at its place', (_, target, hint) => {
    expect(naming('article', target)).toEqual([
      {
        code: 'broken-link',
        severity: 'error',
        at: { file: here, line: 9, column: 5 },
        message: `The link "${target}" leads to no article.`,
        hint,
      },
    ]);
  });

  test.each([
    ['kinh-te/nhap', 'error', 'broken-link', /is a draft/],
    ['kinh-te/hen', 'error', 'broken-link', /is held back until 01\/01\/2031 08:00/],
    ['kinh-te/het', 'warning', 'expired-link', /has expired/],
  ])('%s that is not out says why', (target, severity, code, message) => {
    expect(naming('article', target)).toMatchObject([
      { severity, code, message: expect.stringMatching(message) },
    ]);
  });

  test('is no broken link while that article has an error of its own', () => {
    expect(naming('article', 'kinh-te/hong', { unusable: ['kinh-te/hong/index.md'] })).toEqual([]);
  });

  test('is a warning in an article that is not out itself', () => {
    const draft = meta({
      key: 'a',
      draft: true,
      references: [reference('article', 'nowhere', 'content/a.md')],
    });
    expect(assembled({ metas: [draft] }).problems).toMatchObject([
      { code: 'broken-link', severity: 'warning', at: { file: 'content/a.md' } },
    ]);
  });
});

describe('a file', () => {
  const files = new Map([
    ['kinh-te/anh.jpg', picture('content/kinh-te/anh.jpg')],
    ['/logo.png', picture('static/logo.png')],
  ]);

  test.each(['kinh-te/anh.jpg', '/logo.png'])('%s that exists is fine', (target) => {
    expect(naming('file', target, { files })).toEqual([]);
  });

  test('that is missing says where it was looked for, and what was probably meant', () => {
    expect(naming('file', 'kinh-te/ANH.jpg', { files })).toEqual([
      {
        code: 'missing-file',
        severity: 'error',
        at: { file: here, line: 9, column: 5 },
        message: 'The file "kinh-te/ANH.jpg" is not there: content/kinh-te/ANH.jpg does not exist.',
        hint: 'Did you mean "kinh-te/anh.jpg"? Upper and lower case count.',
      },
    ]);
    expect(naming('file', '/loga.png', { files })[0]).toMatchObject({
      message: 'The file "/loga.png" is not there: neither static/loga.png nor content/loga.png exists.',
      hint: 'Did you mean "/logo.png"? Upper and lower case count.',
    });
  });

  test('in another folder is named so that it can be copied', () => {
    const filePaths = ['xa-hoi/le.jpg', '/xa-hoi/le.jpg', '/kinh-te/anh.jpg'];
    expect(naming('file', 'kinh-te/le.jpg', { files, filePaths })[0]?.hint).toContain('"/xa-hoi/le.jpg"');
    const article = meta({
      references: [{ ...reference('file', 'kinh-te/anh.jpeg', here), written: './anh.jpeg' }],
    });
    const { problems } = assembled({ metas: [article], files, filePaths });
    expect(problems.find(({ code }) => code === 'missing-file')?.hint).toContain('"./anh.jpg"');
  });

  test('may be meant that no article names yet', () => {
    expect(naming('file', 'kinh-te/hinh1.jpg', { filePaths: ['kinh-te/hinh-1.jpg'] })[0]?.hint).toContain(
      'hinh-1.jpg',
    );
  });

  test('that is there but cannot be used has had its problem already', () => {
    expect(naming('file', 'kinh-te/hong.jpg', { filePaths: ['kinh-te/hong.jpg'] })).toEqual([]);
  });

  test('of an author is checked as well', () => {
    const file = 'content/authors/an.md';
    const author = profile({ id: 'an', name: 'An', references: [reference('file', 'authors/an.jpg', file)] });
    expect(assembled({ profiles: [author] }).problems).toMatchObject([
      { code: 'missing-file', at: { file } },
    ]);
  });
});

test('thousands of broken links are found in little time', () => {
  const metas = Array.from({ length: 4000 }, (_, index) =>
    meta({
      key: `x/bai-${index}`,
      references: [reference('article', `x/mat-${index % 40}`, `content/x/bai-${index}.md`)],
    }),
  );
  expect(assembled({ metas }).problems.filter(({ code }) => code === 'broken-link')).toHaveLength(4000);
});
