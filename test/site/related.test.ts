import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relatedOf } from '../../src/site/order/groups/related.ts';
import { listed } from '../helpers/meta.ts';

function article(key: string, section: string | null, tags: readonly string[] = []) {
  return { article: listed({ key }), section, tags };
}

/** What the last of the articles is related to. */
function ofLast(...articles: ReturnType<typeof article>[]): string[] | undefined {
  return relatedOf(articles).at(-1);
}

describe('related articles', () => {
  test('share more tags before fewer, then the section, then are the newest', () => {
    const related = ofLast(
      article('hai-the-xa-hoi', 'xa-hoi', ['vay', 'ngheo']),
      article('mot-the-cung-muc', 'kinh-te', ['vay']),
      article('mot-the-khac-muc', 'xa-hoi', ['vay']),
      article('mot-the-khac-muc-moi', 'xa-hoi', ['ngheo']),
      article('cung-muc', 'kinh-te'),
      article('khong-lien-quan', 'xa-hoi', ['khac']),
      article('moi', 'kinh-te', ['vay', 'ngheo']),
    );
    expect(related).toEqual([
      'hai-the-xa-hoi',
      'mot-the-cung-muc',
      'mot-the-khac-muc-moi',
      'mot-the-khac-muc',
    ]);
  });

  test('are filled up from the section, and never with what has nothing in common', () => {
    const related = ofLast(
      article('cu', 'kinh-te'),
      article('khac', 'xa-hoi', ['khac']),
      article('moi-hon', 'kinh-te', ['khac']),
      article('moi', 'kinh-te', ['vay']),
    );
    expect(related).toEqual(['moi-hon', 'cu']);
  });

  test('of an article without a section are others without one', () => {
    expect(ofLast(article('a', null), article('b', 'kinh-te'), article('c', null))).toEqual(['a']);
  });

  test('are at most four', () => {
    expect(ofLast(...['a', 'b', 'c', 'd', 'e', 'f'].map((key) => article(key, 's')))).toEqual([
      'e',
      'd',
      'c',
      'b',
    ]);
  });

  const archive = fc
    .array(
      fc.record({
        section: fc.constantFrom(null, 'kinh-te', 'xa-hoi'),
        tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
      }),
      { maxLength: 120 },
    )
    .map((list) => list.map(({ section, tags }, index) => article(`bai-${index}`, section, tags)));

  test('never change when newer articles come', () => {
    fc.assert(
      fc.property(archive, archive, (older, newer) => {
        expect(relatedOf([...older, ...newer]).slice(0, older.length)).toEqual(relatedOf(older));
      }),
    );
  });

  test('are older, and have something in common', () => {
    fc.assert(
      fc.property(archive, (articles) => {
        for (const [index, keys] of relatedOf(articles).entries()) {
          const self = articles[index];
          for (const key of keys) {
            const place = articles.findIndex((candidate) => candidate.article.summary.key === key);
            const other = articles[place];
            expect(place).toBeLessThan(index);
            expect(
              other?.section === self?.section || other?.tags.some((tag) => self?.tags.includes(tag)),
            ).toBe(true);
          }
        }
      }),
    );
  });

  test('name one article on a bounded number of pages, however large its tag grows', () => {
    const articles = Array.from({ length: 400 }, (_, index) =>
      article(
        `bai-${index}`,
        null,
        index === 0 ? ['a', 'b', 'c'] : ['a', 'b', 'c'].slice(0, 1 + (index % 2)),
      ),
    );
    expect(relatedOf(articles).filter((keys) => keys.includes('bai-0')).length).toBeLessThanOrEqual(90);
  });
});
