import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { accentGrounds } from '../../src/site/settings/look/accent.ts';
import { defaultTheme, renderSample, themeFolder } from '../helpers/default-theme.ts';
import { richArticle } from '../helpers/sample-article.ts';
import { sampleSite } from '../helpers/sample-site.ts';
import { sampleViews } from '../helpers/sample-views.ts';

/** The length of a title is the editor's matter (R1.5 allows 110 characters); the region is the body's. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'prefer-native-element': ['error', { exclude: ['region'] }] },
});

const samples = Object.keys(sampleViews);

/** The values of an attribute of every element that the pattern finds. */
function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '');
}

function property(html: string, name: string): string[] {
  return all(html, new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`, 'g'));
}

describe('the default theme', () => {
  it('has no problems and a template for every kind of page', () => {
    expect(defaultTheme.problems).toEqual([]);
    const kinds = new Set(Object.values(sampleViews).map((view) => `${view.kind}.vto`));
    expect(kinds.size).toBe(17);
    expect(Object.keys(defaultTheme.theme?.templates ?? {})).toEqual(expect.arrayContaining([...kinds]));
  });

  it.each(samples)('makes valid HTML of %s', async (name) => {
    const report = await validator.validateString(await renderSample(name));
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  it.each(samples)('gives %s one headline, a skip link first, and all its landmarks (R5.1)', async (name) => {
    const html = await renderSample(name);
    const page = sampleViews[name];
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi" dir="ltr">/i);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(all(html, /<a [^>]*href="([^"]*)"/g)[0]).toBe('#main');
    expect(html).toContain('<main id="main"');
    expect(html.match(/<(?:header class="masthead"|footer class="footer")>/g)).toHaveLength(2);
    const labels = all(html, /<nav[^>]* aria-label="([^"]*)"/g);
    expect(labels).toHaveLength(html.match(/<nav/g)?.length ?? 0);
    expect(new Set(labels).size).toBe(labels.length);
    expect(all(html, /<title>([^<]*)<\/title>/g)).toEqual([
      page?.kind === 'home' ? sampleSite.title : `${page?.title} — ${sampleSite.title}`,
    ]);
  });

  it.each(samples)('tells machines about %s (R1.15, R1.19, R1.21, R2.12)', async (name) => {
    const html = await renderSample(name);
    const page = sampleViews[name];
    expect(property(html, 'robots')).toEqual([page?.index ? 'max-image-preview:large' : 'noindex']);
    expect(all(html, /<link rel="canonical" href="([^"]*)">/g)).toEqual(page?.index ? [page.canonical] : []);
    const feeds = [...html.matchAll(/<link rel="alternate" type="([^"]*)" title="([^"]*)" href="([^"]*)">/g)];
    expect(feeds.map(([, type, title, href]) => ({ type, title, href }))).toEqual(
      [...sampleSite.feeds, ...(page?.feeds ?? [])].map(({ type, title, href }) => ({ type, title, href })),
    );
    expect(property(html, 'description')).toHaveLength(page?.description ? 1 : 0);
    expect(html).not.toMatch(/undefined|null|\[object|\{\{/);
  });
});

describe('an article in the default theme', () => {
  it('shows what an article of a Vietnamese paper shows', async () => {
    const html = await renderSample('article, rich');
    for (const shown of [
      'dir="auto">Hơn 3.100\u00a0hộ ở Mộ\u00a0Đức',
      '<time datetime="2021-01-28T10:22:00+07:00">Thứ Năm, 28/01/2021 10:22</time>',
      '226 lượt xem',
      '<p class="lead" dir="auto">Chiều 27/01/2021',
      '<span class="label">Hình 1: </span>',
      '<small class="credit">Ảnh: Văn Trọng</small>',
      'rel="author" href="/tac-gia/van-trong/">Văn Trọng</a>',
      'Cổng thông tin điện tử huyện',
      'id="correction-1"',
      '<span class="meta">PDF, 842 kB</span>',
      'rel="tag" href="/the/giam-ngheo/"',
      'Chợ Tết Thi Phổ đông từ sớm',
      'Tin liên quan',
      'Bản nháp',
    ]) {
      expect(html).toContain(shown);
    }
    expect(html.indexOf('class="byline"')).toBeGreaterThan(html.indexOf('class="prose"'));
  });

  it('carries Open Graph for cards (R3.1 to R3.3, R3.5)', async () => {
    const html = await renderSample('article, rich');
    expect(property(html, 'og:type')).toEqual(['article']);
    expect(property(html, 'og:title')).toEqual([richArticle.shareTitle]);
    expect(property(html, 'og:url')).toEqual([richArticle.canonical]);
    expect(property(html, 'og:site_name')).toEqual([sampleSite.title]);
    expect(property(html, 'og:locale')).toEqual(['vi_VN']);
    expect(property(html, 'og:image')).toEqual([richArticle.picture?.crops[0]?.canonical]);
    expect(property(html, 'og:image:width')).toEqual(['1200']);
    expect(property(html, 'og:image:height')).toEqual(['675']);
    expect(property(html, 'og:image:type')).toEqual(['image/jpeg']);
    expect(property(html, 'og:image:alt')).toEqual([richArticle.picture?.alt]);
    expect(property(html, 'twitter:card')).toEqual(['summary_large_image']);
    expect(property(html, 'article:published_time')).toEqual([richArticle.date.iso]);
    expect(property(html, 'article:modified_time')).toEqual([richArticle.updated?.iso]);
    expect(property(html, 'article:section')).toEqual(['Kinh tế']);
    expect(property(html, 'article:author')).toEqual(richArticle.authors.map((author) => author.canonical));
    expect(property(html, 'article:tag')).toEqual(richArticle.tags.map((tag) => tag.title));
  });

  it('says until when it is shown, and what its picture shows (R3.2, R3.3, R3.5)', async () => {
    const html = await renderSample('article, rich');
    expect(property(html, 'article:expiration_time')).toEqual([richArticle.expires?.iso]);
    expect(property(html, 'twitter:image:alt')).toEqual([richArticle.picture?.alt]);
    expect(property(html, 'twitter:site')).toEqual([sampleSite.account]);
  });

  it('shows the logo of the publisher in place of a picture that it does not have (R3.1)', async () => {
    const html = await renderSample('article, minimal');
    expect(property(html, 'og:image')).toEqual([sampleSite.publisher.logo?.canonical]);
    expect(property(html, 'og:image:alt')).toEqual([sampleSite.publisher.name]);
    expect(property(html, 'twitter:card')).toEqual(['summary']);
    expect(html).not.toContain('article:expiration_time');
  });

  it('promises no picture when there is none at all, and no large card for a small one (R3.5)', async () => {
    const bare = { ...sampleSite, publisher: { ...sampleSite.publisher, logo: null }, account: null };
    const html = await renderSample('article, minimal', { site: bare });
    expect(property(html, 'og:image')).toEqual([]);
    expect(property(html, 'twitter:site')).toEqual([]);
    const picture = { ...richArticle.picture, width: 299, height: 400, alt: '', caption: 'Chú thích' };
    const small = await renderSample('article, rich', { page: { ...richArticle, picture } });
    expect(property(small, 'twitter:card')).toEqual(['summary']);
    expect(property(small, 'og:image:alt')).toEqual(['Chú thích']);
  });
});

describe('the search', () => {
  const asks = (html: string) =>
    all(html, /<form class="ask" role="search" aria-label="Tìm kiếm" action="([^"]*)">/g);

  it.each(samples)('can be asked from %s once, if it is not the search itself (R7.3)', async (name) => {
    const isSearch = sampleViews[name]?.kind === 'search';
    expect(asks(await renderSample(name))).toEqual(isSearch ? [] : [sampleSite.search?.href]);
    if (isSearch) return;
    expect(await renderSample(name, { site: { ...sampleSite, search: null } })).not.toContain(
      'role="search"',
    );
  });

  it('says where its index lies, with endings of words and scripts only where there are such', async () => {
    const form = async (changes = {}) =>
      all(await renderSample('search, rich', changes), /<form class="search"([^>]*)>/g)[0];
    const plain = await form();
    expect(plain).toContain('data-index="/tim-kiem/"');
    expect(plain).not.toMatch(/data-(?:stem|scripts)/);
    const page = { ...sampleViews['search, rich'], folder: './', scripts: true };
    const site = { ...sampleSite, search: { href: './', script: './s.js', stem: '/assets/stem.js' } };
    expect(await form({ page, site })).toMatch(
      /data-index="\.\/" data-scripts data-stem="\/assets\/stem\.js"/,
    );
  });

  it('is told what is the text of an article, of which it shows pieces', async () => {
    const html = await renderSample('article, rich');
    expect(html.match(/data-search-body/g)).toHaveLength(1);
    expect(/data-search-body>\s*<([\s\S]*?)class="byline"/.exec(html)?.[1]).toContain('class="credit"');
  });
});

describe('theme.css', () => {
  const css = fs.readFileSync(path.join(themeFolder, 'theme.css'), 'utf8');
  const [light, dark] = all(css, /:root \{([^}]*)\}/g);

  it.each([
    ['light', light],
    ['dark', dark],
  ])('has enough contrast in the %s scheme (WCAG 1.4.3)', (_scheme, rules = '') => {
    const color = (name: string) => luminance(new RegExp(`--${name}: #(\\w+);`).exec(rules)?.[1] ?? '');
    for (const text of ['ink', 'soft', 'accent', 'link']) {
      for (const ground of ['paper', 'tint']) {
        const [dim = 0, bright = 0] = [color(text), color(ground)].toSorted((a, b) => a - b);
        expect((bright + 0.05) / (dim + 0.05), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('is small (R12.9)', () => {
    expect(gzipSync(css).byteLength).toBeLessThanOrEqual(15_000);
  });

  it('has the grounds on which the accent of a site is checked', () => {
    expect([light, dark].map((rules = '') => /--tint: (#\w+);/.exec(rules)?.[1])).toEqual([
      accentGrounds.light,
      accentGrounds.dark,
    ]);
  });
});

/** The relative luminance of `fff` or `ffffff`, as WCAG defines it. */
function luminance(hex: string): number {
  const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
