import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { structuredData } from '../../../src/outputs/structured-data/structured-data.ts';
import type { ArticleView } from '../../../src/site/pages/article-view.ts';
import { articleView, date, picture, shell } from '../examples.ts';

// biome-ignore lint/suspicious/noExplicitAny: the shape of JSON-LD is what these tests are about
const graphOf = (changes: Partial<ArticleView> = {}): any =>
  JSON.parse(structuredData(articleView(changes), shell))['@graph'];
const newsOf = (changes: Partial<ArticleView> = {}) => graphOf(changes)[0];

describe('structured data of an article', () => {
  test('R1.1 has the seven recommended properties and those that news needs', () => {
    expect(newsOf()).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://moduc.example/tin/2021/01/hoi-nghi/#article',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://moduc.example/tin/2021/01/hoi-nghi/' },
      headline: 'Hội nghị tổng kết tín dụng chính sách',
      description: 'Huyện tổng kết một năm cho vay.',
      datePublished: '2021-01-28T10:22:00+07:00',
      dateModified: '2021-01-28T10:22:00+07:00',
      inLanguage: 'vi',
      articleSection: 'Kinh tế',
      keywords: ['tín dụng'],
      author: [
        {
          '@type': 'Person',
          name: 'Văn Trọng',
          url: 'https://moduc.example/tin/tac-gia/van-trong/',
          jobTitle: 'Phóng viên',
        },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        '@id': 'https://moduc.example/tin/#publisher',
        name: 'Bản tin Mộ Đức',
        url: 'https://moduc.example/tin/',
      },
      isAccessibleForFree: true,
      image: [picture, ...picture.crops].map(({ canonical, width, height }) => ({
        '@type': 'ImageObject',
        url: canonical,
        contentUrl: canonical,
        width: String(width),
        height: String(height),
        caption: 'Quang cảnh Hội nghị',
        creditText: 'Văn Trọng',
      })),
      thumbnailUrl: 'https://moduc.example/tin/media/hoi-nghi-1a2b.jpg',
      interactionStatistic: {
        '@type': 'InteractionCounter',
        interactionType: { '@type': 'ViewAction' },
        userInteractionCount: 226,
      },
    });
  });

  test('a breadcrumb leads from the front page to the article, by absolute addresses', () => {
    const [, breadcrumb] = graphOf();
    expect(breadcrumb.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Trang nhất', item: 'https://moduc.example/tin/' },
      { '@type': 'ListItem', position: 2, name: 'Kinh tế', item: 'https://moduc.example/tin/kinh-te/' },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'Hội nghị tổng kết tín dụng chính sách',
        item: 'https://moduc.example/tin/2021/01/hoi-nghi/',
      },
    ]);
    const relative = [{ href: '../../../kinh-te/', title: 'Kinh tế' }];
    expect(graphOf({ breadcrumb: relative })[1].itemListElement[0].item).toBe(
      'https://moduc.example/tin/kinh-te/',
    );
  });

  test.each([
    ['2021-02-03T08:00:00+07:00', '2021-02-03T08:00:00+07:00'],
    ['2021-01-28T09:00:00+07:00', '2021-01-28T10:22:00+07:00'],
    ['2021-01-28T04:00:00+00:00', '2021-01-28T04:00:00+00:00'],
  ])('R1.3 updated at %s counts as modified at %s, never before publication', (updated, modified) => {
    expect(newsOf({ updated: date(updated) }).dateModified).toBe(modified);
  });

  test('R1.4 without an author the newspaper is the author', () => {
    expect(newsOf({ authors: [] }).author).toEqual([newsOf().publisher]);
  });

  test('a correction says what was wrong and where to read about it', () => {
    const correction = {
      id: 'cai-chinh-1',
      kind: 'correction',
      label: 'Cải chính',
      date: date('2021-01-29T08:00:00+07:00'),
      was: '310 hộ',
      now: '3.100 hộ',
      text: null,
    } as const;
    const [comment] = newsOf({ corrections: [correction] }).correction;
    expect(comment).toEqual({
      '@type': 'CorrectionComment',
      text: 'Nội dung cũ: 310 hộ Nội dung đúng: 3.100 hộ',
      datePublished: '2021-01-29T08:00:00+07:00',
      url: 'https://moduc.example/tin/2021/01/hoi-nghi/#cai-chinh-1',
    });
    const bare = { ...correction, was: null, now: null };
    expect(newsOf({ corrections: [bare] }).correction[0].text).toBe('Cải chính');
  });

  test('R1.2 a picture that is too small for search engines is not named as one', () => {
    const small = { ...picture, width: 200, height: 249, crops: [] };
    expect(newsOf({ picture: small })).not.toHaveProperty('image');
    expect(newsOf({ picture: { ...small, height: 250 } }).image).toHaveLength(1);
  });

  test('a picture has the licence of the publisher, when there is one', () => {
    const license = 'https://phep.example/by/4.0/';
    const site = { ...shell.site, publisher: { ...shell.site.publisher, license } };
    const [article] = JSON.parse(structuredData(articleView(), { ...shell, site }))['@graph'];
    expect(article.image[0]).toMatchObject({ license, creditText: 'Văn Trọng' });
  });

  test('says until when it is shown', () => {
    expect(newsOf({ expires: date('2021-03-01T00:00:00+07:00') }).expires).toBe('2021-03-01T00:00:00+07:00');
  });

  test('a reprint names what it is based on', () => {
    const source = { name: 'Báo Quảng Ngãi', href: 'https://bao.example/1', published: null };
    expect(newsOf({ source }).isBasedOn).toEqual({
      '@type': 'CreativeWork',
      url: 'https://bao.example/1',
      publisher: { '@type': 'Organization', name: 'Báo Quảng Ngãi' },
    });
  });

  test('R1.1 what an article does not have is left out: nothing is null or empty', () => {
    const bare = {
      section: null,
      views: null,
      picture: null,
      tags: [],
      description: '',
      breadcrumb: [],
    };
    const json = structuredData(articleView(bare), shell);
    expect(json).not.toMatch(/null|undefined|:""|:\[\]|:\{\}/);
    expect(newsOf({ picture: { ...picture, caption: null, credit: '' } }).image[0]).not.toHaveProperty(
      'caption',
    );
  });

  test('R1.6 no headline can end the script element, and every headline arrives whole (property)', () => {
    const pieces = fc.constantFrom(
      '</script>',
      '</SCRIPT',
      '<!--',
      '-->',
      '\u2028',
      '"',
      '\\',
      '&',
      'ề',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1 }), (parts) => {
        const headline = parts.join('');
        const json = structuredData(articleView({ headline }), shell);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)['@graph'][0].headline).toBe(headline);
      }),
    );
  });
});
