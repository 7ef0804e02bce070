import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadLocale } from '../../src/base/locale/load-locale.ts';
import { momentAt } from '../../src/base/time/zone.ts';
import { type ArticlePlan, newArticle } from '../../src/desk/new-article.ts';

const plan = (changes: Partial<ArticlePlan> = {}): ArticlePlan => {
  const locale = loadLocale('vi');
  if (locale === null) throw new Error('There are no Vietnamese words.');
  return {
    title: 'Hội nghị tổng kết tín dụng',
    section: 'kinh-te',
    author: null,
    series: null,
    tag: null,
    now: momentAt(Date.parse('2021-01-28T03:22:00Z'), 'Asia/Ho_Chi_Minh'),
    content: 'content',
    locale,
    ...changes,
  };
};

function frontMatter(text: string): Record<string, unknown> {
  return parse(text.split('---\n')[1] ?? '');
}

describe('a new article', () => {
  test('lies in a folder of its own, dated as editors write dates, in the time of the site', () => {
    const { path, text } = newArticle(plan());
    expect(path).toBe('content/kinh-te/hoi-nghi-tong-ket-tin-dung/index.md');
    expect(frontMatter(text)).toEqual({
      title: 'Hội nghị tổng kết tín dụng',
      date: '28/01/2021 10:22',
      lead: null,
      tags: [],
    });
    expect(text).toMatch(/\n---\n\n\S/);
  });

  test.each([
    [{ section: null }, 'content/hoi-nghi-tong-ket-tin-dung/index.md'],
    [{ content: '' }, 'kinh-te/hoi-nghi-tong-ket-tin-dung/index.md'],
    [{ title: '新年快乐' }, 'content/kinh-te/xin-nian-kuai-le/index.md'],
    [{ title: '？！' }, 'content/kinh-te/2021-01-28-10-22/index.md'],
  ])('with %j lies at %s', (changes, path) => {
    expect(newArticle(plan(changes)).path).toBe(path);
  });

  test('names its author when the author is known', () => {
    expect(frontMatter(newArticle(plan({ author: 'Văn Trọng: biên tập' })).text).author).toBe(
      'Văn Trọng: biên tập',
    );
  });

  test('explains itself in the language of the site, or in English', () => {
    const vietnamese = newArticle(plan()).text;
    const locale = plan().locale;
    const english = newArticle(plan({ locale: { ...locale, language: 'en' } })).text;
    expect(vietnamese).toContain('Chú thích in dưới ảnh');
    expect(english).toContain('Printed below the picture');
    expect(newArticle(plan({ locale: { ...locale, language: 'tlh' } })).text).toBe(english);
  });

  test('any title is read back as it was typed, spaces aside, and never opens another name (property)', () => {
    const titles = fc.string({ unit: fc.constantFrom(...':#-{}[]"\'&*!|>%@` aế\n\t\\0{date}') });
    fc.assert(
      fc.property(titles, (title) => {
        const fields = frontMatter(newArticle(plan({ title })).text);
        expect(fields.title).toBe(title.replace(/\s+/g, ' ').trim().normalize('NFC'));
        expect(Object.keys(fields)).toEqual(['title', 'date', 'lead', 'tags']);
      }),
    );
  });
});
