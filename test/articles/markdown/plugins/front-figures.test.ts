import { describe, expect, test } from 'vitest';
import { locale } from '../../../helpers/config.ts';
import { figure, html, problems, render, settings } from '../../rendering.ts';

/** Tags and files of a page, without attributes: enough to see what stands where. */
function shape(page: string): string {
  return page
    .replace(/<img src="\{picture:[^}]*?([^/}]+)\}"[^>]*>/g, '[$1]')
    .replace(/<figcaption>.*?<\/figcaption>/g, '')
    .replace(/<(\w+)[^>]*>/g, '<$1>')
    .replace(/\n/g, '');
}

const three = [figure('a.jpg'), figure('b.jpg'), figure('c.jpg')];

describe('figures that the body does not name', () => {
  test('the first stands at the top when the lead is in the front matter, the rest at the end', () => {
    expect(shape(html('Một.\n\nHai.', { figures: three, lead: 'Sapo' }))).toBe(
      '<figure>[a.jpg]</figure><p>Một.</p><p>Hai.</p><section><figure>[b.jpg]</figure><figure>[c.jpg]</figure></section>',
    );
  });

  test('the first stands after the first paragraph when that is the lead', () => {
    expect(shape(html('## Mục\n\nMột.\n\nHai.', { figures: [figure('a.jpg')] }))).toBe(
      '<h2>Mục</h2><p>Một.</p><figure>[a.jpg]</figure><p>Hai.</p>',
    );
    expect(shape(html('- a', { figures: [figure('a.jpg')] }))).toBe(
      '<figure>[a.jpg]</figure><ul><li>a</li></ul>',
    );
  });

  test('when the body names the first, the others are all at the end', () => {
    expect(shape(html('Một.\n\n![](a.jpg)\n\nHai.', { figures: three }))).toBe(
      '<p>Một.</p><figure>[a.jpg]</figure><p>Hai.</p><section><figure>[b.jpg]</figure><figure>[c.jpg]</figure></section>',
    );
  });

  test('when the body names another, the first still leads', () => {
    expect(shape(html('Một.\n\n![](b.jpg)\n\nHai.', { figures: three }))).toBe(
      '<p>Một.</p><figure>[a.jpg]</figure><figure>[b.jpg]</figure><p>Hai.</p><section><figure>[c.jpg]</figure></section>',
    );
  });

  test('the gallery has a name and stands before the footnotes', () => {
    const body = 'Một[^1].\n\n![](a.jpg)\n\n[^1]: x';
    expect(html(body, { figures: three })).toContain(
      '<section class="gallery" aria-label="Hình ảnh khác"><figure id="hinh-2">',
    );
    expect(shape(html(body, { figures: three }))).toMatch(/<\/figure><\/section><section><h2>Chú thích/);
    const english = settings({ locale: locale('en') });
    expect(html(body, { figures: three }, english)).toContain(
      'aria-label="More pictures"><figure id="figure-2">',
    );
  });

  test('numbers follow the page, and the first picture of the page is not lazy (R4.4)', () => {
    const { body } = render('Một.\n\n![](b.jpg)', { figures: three });
    expect(body?.figures.map(({ number, src }) => `${number} ${src}`)).toEqual([
      '1 kinh-te/hoi-nghi/a.jpg',
      '2 kinh-te/hoi-nghi/b.jpg',
      '3 kinh-te/hoi-nghi/c.jpg',
    ]);
    const loading = [...html('Một.\n\n![](b.jpg)', { figures: three }).matchAll(/<img [^>]*>/g)].map(
      ([tag]) => tag,
    );
    expect(loading.map((tag) => /fetchpriority="high"/.test(tag))).toEqual([true, false, false]);
    expect(loading.map((tag) => /loading="lazy"/.test(tag))).toEqual([false, true, true]);
  });

  test('their pictures are references where the front matter names them, once', () => {
    const { body } = render('Một.\n\n![](b.jpg)', { figures: three });
    expect(body?.references.map(({ target, at }) => `${target} ${at.line}`)).toEqual([
      'kinh-te/hoi-nghi/b.jpg 12',
      'kinh-te/hoi-nghi/a.jpg 3',
      'kinh-te/hoi-nghi/c.jpg 3',
    ]);
  });

  test('a path that leads nowhere is an error in the front matter', () => {
    expect(problems('Một.', { figures: [figure('../../../x.jpg'), figure('C:\\x.jpg')] })).toEqual([
      'error bad-path 3:10',
      'error bad-path 3:10',
    ]);
  });
});
