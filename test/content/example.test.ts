import fs from 'node:fs';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { linksOf, type Piece, picturesOf, pieces } from './newspaper.ts';

const all = pieces();
const ofArticles = all.filter(({ path }) => !/^\w\w\/(?:authors|pages|series|sections)\//.test(path));
const vietnamese = all.filter(({ path }) => path.startsWith('vi/'));
const english = ofArticles.filter(({ path }) => path.startsWith('en/'));
const articles = ofArticles.filter(({ path }) => path.startsWith('vi/'));

/** Every place in the prose of every piece in Vietnamese where `pattern` matches, as `path: …around it…`. */
function hits(pattern: RegExp, allowed: (hit: string) => boolean = () => false): string[] {
  return vietnamese.flatMap(({ path, prose }) =>
    prose.flatMap((block) =>
      [...block.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))]
        .filter(([hit]) => !allowed(hit))
        .map((match) => `${path}: …${block.slice(Math.max(0, match.index - 25), match.index + 30)}…`),
    ),
  );
}

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

describe('the example newspaper holds what a newspaper holds', () => {
  test('at least 26 articles in five sections, three authors, one draft, one scheduled', () => {
    expect(articles.length).toBeGreaterThanOrEqual(28);
    expect(new Set(articles.map(({ path }) => path.split('/')[1]))).toEqual(
      new Set(['giao-duc', 'kinh-te', 'nong-nghiep', 'van-hoa', 'xa-hoi']),
    );
    expect(pieces('vi/authors')).toHaveLength(3);
    expect(articles.filter(({ fields }) => fields.draft === true)).toHaveLength(1);
    expect(articles.filter(({ fields }) => String(fields.date).includes('2035'))).toHaveLength(1);
  });

  test('one of everything that a paper shows besides: pages, two series of parts, kinds of pieces, blocks, a film, a sound, a map and a front page by hand', () => {
    expect(pieces('vi/pages')).toHaveLength(3);
    for (const { path } of pieces('vi/series')) {
      const name = path.split('/').pop()?.replace(/\.md$/, '');
      expect(articles.filter(({ fields }) => fields.series === name).length, path).toBeGreaterThan(1);
    }
    expect(pieces('vi/series')).toHaveLength(2);
    const types = articles.map(({ fields }) => fields.type);
    expect(types).toEqual(expect.arrayContaining(['tài trợ', 'ý kiến', 'phóng sự']));
    const text = articles.map(({ path }) => fs.readFileSync(`content/${path}`, 'utf8')).join('');
    for (const shown of [
      ':::hộp',
      ':::điểm-chính',
      ':::trích-dẫn',
      ':::dòng-thời-gian',
      '.mp4',
      '.mp3',
      'https://www.openstreetmap.org/',
    ])
      expect(text).toContain(shown);
    expect(fs.readFileSync('content/vi/home.yaml', 'utf8')).toMatch(
      /- lead: [\s\S]*- series: [\s\S]*- gallery: /,
    );
  });

  test('some of them in English, each the version of one in Vietnamese, as later dates say', () => {
    expect(english.length).toBeGreaterThanOrEqual(4);
    for (const { path, fields } of english) {
      const { vi } = fields.translations as { vi: string };
      const original = articles.find((article) => article.path === `vi/${vi}`);
      expect(dayOf(String(original?.fields.date)), path).toBeLessThanOrEqual(dayOf(String(fields.date)));
    }
  });

  test('whose sections are versions of those in Vietnamese', () => {
    const sections = new Set(english.map(({ path }) => path.split('/')[1]));
    const files = pieces('en/sections');
    expect(new Set(files.map(({ path }) => path.split('/')[2]?.replace('.md', '')))).toEqual(sections);
    const named = files.map(({ fields }) => (fields.translations as { vi: string }).vi);
    expect(articles.map(({ path }) => path.split('/')[1])).toEqual(expect.arrayContaining(named));
  });

  test('whose pages are versions of those in Vietnamese, each of the same kind', () => {
    const kinds = new Map(pieces('vi/pages').map(({ path, fields }) => [path, fields.kind]));
    const named = pieces('en/pages').map(({ fields }) => {
      const { vi } = fields.translations as { vi: string };
      return [kinds.get(`vi/pages/${vi}`), fields.kind];
    });
    expect(named.map(([vi]) => vi).sort()).toEqual([...kinds.values()].sort());
    for (const [vi, en] of named) expect(en).toBe(vi);
  });

  test('every article has front matter without errors, a title, a date, an author and a body', () => {
    for (const { path, fields, errors, body } of ofArticles) {
      expect(errors, path).toEqual([]);
      expect(String(fields.title ?? '').length, path).toBeGreaterThan(10);
      expect(String(fields.title).length, path).toBeLessThanOrEqual(110);
      expect(String(fields.title), path).not.toMatch(/\.$|^\p{Lu}+$/u);
      expect(String(fields.date ?? ''), path).toMatch(/\d{4}/);
      expect(list(fields.author).length, path).toBeGreaterThan(0);
      expect(body.trim().length, path).toBeGreaterThan(200);
    }
  });

  test('leads are at most 60 words and say more than the title', () => {
    const wrong = ofArticles.filter(
      ({ fields: { lead, title } }) =>
        typeof lead === 'string' && (lead.split(/\s+/).length > 60 || lead === title),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('a tag is used for several articles, so that its page is worth opening', () => {
    const uses = new Map<string, number>();
    for (const tag of ofArticles.flatMap(({ fields }) => list(fields.tags).map(String))) {
      uses.set(tag, (uses.get(tag) ?? 0) + 1);
    }
    expect(uses.size).toBeGreaterThanOrEqual(12);
    expect([...uses].filter(([, count]) => count < 2)).toEqual([]);
  });

  test('the seed article keeps its facts', () => {
    const seed = articles.find(({ path }) => path.includes('von-chinh-sach-nam-2020'));
    const text = seed?.prose.join('\n');
    for (const fact of [
      '27/01/2021',
      '3.100',
      '130 tỷ đồng',
      '360 tỷ đồng',
      '30 tỷ đồng',
      '0,29%',
      'xóa nợ cho một',
      '100% xã',
    ]) {
      expect(text).toContain(fact);
    }
    expect(seed?.fields).toMatchObject({ date: '28/01/2021 10:22', views: 226, author: 'Văn Trọng' });
    expect(picturesOf(seed as Piece)).toHaveLength(2);
  });
});

describe('pictures', () => {
  const pictures = all.flatMap((piece) => picturesOf(piece).map((picture) => ({ piece, ...picture })));

  test('each exists and is at least 1200 px wide', () => {
    for (const { piece, src, file } of pictures) {
      expect(fs.existsSync(file), `${piece.path} names ${src}`).toBe(true);
      expect(imageSize(fs.readFileSync(file)).width, file).toBeGreaterThanOrEqual(1200);
    }
    for (const { path, fields } of [...pieces('vi/authors'), ...pieces('en/authors')]) {
      const portrait = new URL(`../../content/${path}/../${fields.picture}`, import.meta.url);
      expect(imageSize(fs.readFileSync(portrait)).width, path).toBeGreaterThanOrEqual(1200);
    }
  });

  test('each has an alternative text of its own, a caption without label, and a credit (R4.1, R4.3)', () => {
    for (const { piece, src, alt, caption, credit } of pictures) {
      const where = `${piece.path}: ${src}`;
      expect(alt.length, where).toBeGreaterThan(20);
      expect(caption.length, where).toBeGreaterThan(10);
      expect(alt, where).not.toBe(caption);
      expect(`${alt}\n${caption}`, where).not.toMatch(/^(Hình|Ảnh)\b/m);
      expect(credit, where).not.toBe('');
    }
  });

  test('attachments and links between articles lead somewhere', () => {
    for (const piece of all) {
      for (const file of linksOf(piece)) expect(fs.existsSync(file), `${piece.path} → ${file}`).toBe(true);
      for (const { src } of list(piece.fields.attachments) as { src: string }[]) {
        const file = new URL(`../../content/${piece.path}/../${src}`, import.meta.url);
        expect(fs.existsSync(file), `${piece.path} → ${src}`).toBe(true);
      }
    }
  });
});

describe('the prose is clean (news-requirements 8.2)', () => {
  test.each<[string, RegExp]>([
    ['doubled-word', /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]+)[\s\u00a0]+\1(?![\p{L}\p{M}\p{N}])/iu],
    ['multi-space', /(?<=\S)[ \u00a0]{2,}(?=\S)/u],
    ['no-space-after-punct', /(?<=\p{L})[,;:](?=\p{L})/u],
    ['space-before-punct', /\s[,;:.!?](?=\s|$)/u],
    ['lower-after-stop', /(?<=\p{Ll}[.!?])\s+\p{Ll}/u],
    ['upper-after-semicolon', /;\s\p{Lu}/u],
    ['dash-spacing', /\s[–—](?=\p{L})|(?<=\p{L})[-–—]\s/u],
    ['invisible or odd characters', /[\u00a0\u00ad\u00d0\u00f0\u0189\u200b-\u200f\ufeff\ufffd\t]/u],
    ['new tone placement', /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu],
    ['straight quotes', /["]/u],
    ['numbers in the English way', /\d,\d{3}(?!\d)|\d\.\d{1,2}(?![\d.])%/u],
    ['percent with a space', /\d\s%/u],
  ])('%s', (_, pattern) => {
    expect(hits(pattern)).toEqual([]);
  });

  test('all text is in NFC (R6.1)', () => {
    expect(all.filter(({ prose }) => prose.some((block) => block !== block.normalize('NFC')))).toEqual([]);
  });

  const weekdays = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
  const named = new RegExp(`(${weekdays.join('|')}),? (?:ngày )?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?`, 'giu');

  test('a weekday named beside a date is the weekday of that date', () => {
    const seen = articles.flatMap(({ path, fields, prose }) => {
      const year = /\b20\d\d\b/.exec(String(fields.date))?.[0];
      return prose.flatMap((block) =>
        [...block.matchAll(named)].map(([written, weekday = '', day, month, ownYear]) => ({
          written: `${path}: ${written}`,
          right:
            weekdays[
              new Date(Date.UTC(Number(ownYear ?? year), Number(month) - 1, Number(day))).getUTCDay()
            ] === weekday.toLowerCase(),
        })),
      );
    });
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.filter(({ right }) => !right)).toEqual([]);
  });

  test('a full date in an article is at most 30 days before its publication and never after it', () => {
    const wrong = articles.flatMap(({ path, fields, body }) => {
      const published = dayOf(String(fields.updated ?? fields.date));
      return [...body.matchAll(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g)]
        .map(([written]) => ({ written, age: published - dayOf(written) }))
        .filter(({ age }) => !(age >= 0 && age <= 30))
        .map(({ written, age }) => `${path}: ${written} is ${age} days before publication`);
    });
    expect(wrong).toEqual([]);
  });
});

/** Days since 1970 of the first date in a text, day first unless it begins with the year. */
function dayOf(text: string): number {
  const [, year, month, day] = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? [];
  const [, d, m, y] = /(\d{1,2})[-/](\d{1,2})[-/](\d{4})/.exec(text) ?? [];
  return Date.UTC(Number(year ?? y), Number(month ?? m) - 1, Number(day ?? d)) / 86_400_000;
}
