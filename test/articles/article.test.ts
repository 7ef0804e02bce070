import { describe, expect, test } from 'vitest';
import type { ArticleResult } from '../../src/articles/article.ts';
import { toArticle } from '../../src/articles/article.ts';
import { renderMarkdown } from '../../src/articles/markdown/markdown.ts';
import { digestBytes } from '../../src/base/digest.ts';
import { usual } from './rendering.ts';

function article(lines: readonly string[], path = 'kinh-te/hoi-nghi/index.md'): ArticleResult {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return toArticle({ path, bytes, digest: digestBytes(bytes) }, usual, (input) =>
    renderMarkdown(input, usual),
  );
}

const codes = ({ problems }: ArticleResult) =>
  problems.map(({ severity, code, at }) => `${severity} ${code} ${at?.line}`);

const front = ['---', 'title: Hội nghị', 'date: 28/01/2021 10:22', '---'];

describe('an article', () => {
  const whole = article([
    '---',
    'title: Hội nghị tổng kết',
    'date: 28/01/2021 10:22',
    'author: Văn Trọng',
    'lead: Ngân hàng   tổng kết.',
    'figures:',
    '  - src: a.jpg',
    '    caption: Quang cảnh',
    '    alt: Hội trường',
    'attachments:',
    '  - src: ke-hoach 2021.pdf',
    '---',
    '# Hội nghị tổng kết',
    '',
    'Một **hai** ba.',
    '',
    'Xem [tin](../tin.md) và [tin](../tin.md).',
  ]);

  test('is read without a problem', () => {
    expect(codes(whole)).toEqual([]);
  });

  test('knows its names, its lead and its figures', () => {
    expect(whole.article?.meta).toMatchObject({
      key: 'kinh-te/hoi-nghi',
      file: 'content/kinh-te/hoi-nghi/index.md',
      language: 'vi',
      title: 'Hội nghị tổng kết',
      section: 'kinh-te',
      excerpt: 'Ngân hàng tổng kết.',
      figures: [{ src: 'kinh-te/hoi-nghi/a.jpg', caption: 'Quang cảnh', alt: 'Hội trường' }],
    });
  });

  test('names each hole of its body once', () => {
    expect(whole.article?.meta.holes).toEqual([
      'sources:kinh-te/hoi-nghi/a.jpg',
      'picture:kinh-te/hoi-nghi/a.jpg',
      'width:kinh-te/hoi-nghi/a.jpg',
      'height:kinh-te/hoi-nghi/a.jpg',
      'tone:kinh-te/hoi-nghi/a.jpg',
      'figcaption:0',
      'article:kinh-te/tin',
    ]);
  });

  test('names all that the site must have, attachments as they are written', () => {
    expect(
      whole.article?.meta.references.map(({ kind, target, written, at }) => [kind, target, written, at.line]),
    ).toEqual([
      ['article', 'kinh-te/tin', '../tin.md', 17],
      ['article', 'kinh-te/tin', '../tin.md', 17],
      ['file', 'kinh-te/hoi-nghi/a.jpg', 'a.jpg', 7],
      ['file', 'kinh-te/hoi-nghi/ke-hoach 2021.pdf', 'ke-hoach 2021.pdf', 11],
    ]);
  });

  test('its title is not printed again', () => {
    expect(whole.article?.body.headings).toEqual([]);
  });

  test('is plain data, and the same each time', () => {
    expect(structuredClone(whole)).toEqual(whole);
    expect(article(front)).toEqual(article(front));
  });
});

describe('the excerpt', () => {
  test('is the first paragraph where there is no lead', () => {
    expect(article([...front, 'Một\nhai.', '', 'Ba.']).article?.meta.excerpt).toBe('Một hai.');
  });

  test('has at most 300 characters, cut at a word', () => {
    const { excerpt } = article([...front, 'từ '.repeat(200)]).article?.meta ?? {};
    expect(excerpt?.length).toBeLessThanOrEqual(300);
    expect(excerpt).toMatch(/từ…$/);
  });

  test('of an empty article is empty', () => {
    expect(article(front).article?.meta).toMatchObject({ excerpt: '' });
  });
});

describe('what is wrong', () => {
  test('in front matter and body is said together, and there is no article', () => {
    const broken = article([
      '---',
      'title: A',
      'date: 28/13/2021',
      '---',
      '[b](../../../b.md)',
      '',
      '<script>x</script>',
    ]);
    expect(broken.article).toBeNull();
    expect(codes(broken)).toEqual(expect.arrayContaining(['error bad-path 5', 'warning removed-html 7']));
    expect(broken.problems.some(({ at }) => at?.line === 3)).toBe(true);
  });

  test('in a line that is no YAML is told once, and in the others all of it', () => {
    const broken = article(['---', 'title: A', 'date: [', 'updated: 32/01/2021', '---', 'x']);
    expect(codes(broken)).toEqual(['error yaml-open 3', 'error bad-date 4']);
  });

  test('an attachment that lies outside is an error where it is written', () => {
    expect(
      codes(article(['---', 'title: A', 'date: 28/01/2021', 'attachments: [../../../x.pdf]', '---'])),
    ).toEqual(['error bad-path 4']);
  });

  test('a body that breaks a bound leaves no article', () => {
    const deep = article([...front, '>'.repeat(5_000)]);
    expect(deep.article).toBeNull();
    expect(codes(deep)).toEqual(['error too-deep 5']);
  });

  test('a caption is not said to lack its picture when the front matter could not be read', () => {
    const broken = article([
      '---',
      'figures: [{ src: a.jpg, alt: A }]',
      '---',
      'Một.',
      '',
      'Hình 1: Quang cảnh',
    ]);
    expect(broken.article).toBeNull();
    expect(codes(broken).join()).not.toContain('caption-without-picture');
  });
});
