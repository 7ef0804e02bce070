/** Sites of people who configure nothing and paste what they have. */

import { describe, expect, test } from 'vitest';
import { crawl } from '../helpers/crawl.ts';
import { article, site } from '../helpers/site.ts';

const problemsOf = (problems: readonly { severity: string; code: string }[]) =>
  problems.filter(({ severity }) => severity !== 'info').map(({ code }) => code);

describe('a folder of Markdown without settings', () => {
  test('one file is a whole site', async () => {
    const paper = site({ 'tin-dau.md': article({ title: 'Tin đầu tiên' }) });
    const { problems, summary } = await paper.build();
    expect(summary?.articles).toBe(1);
    expect(problemsOf(problems)).toEqual(['no-site-url']);
    expect(crawl(paper.out, 'http://localhost:8080/').complaints).toEqual([]);
    expect(paper.page('index.html')).toContain('Tin đầu tiên');
    expect(paper.page('2021/01/tin-dau/index.html')).toContain('Thứ Năm, 28/01/2021 10:22');
    expect(paper.page('rss.xml')).toContain('<title>Tin đầu tiên</title>');
  });

  test('an empty folder is an empty newspaper that still holds together', async () => {
    const paper = site({});
    const { summary } = await paper.build();
    expect(summary?.articles).toBe(0);
    expect(crawl(paper.out, 'http://localhost:8080/').complaints).toEqual([]);
  });

  test('the file name gives the day, and a heading at the top the title', async () => {
    const paper = site({ '2021-01-28-hoi-nghi.md': '# Hội nghị tổng kết\n\nChiều nay, hội nghị diễn ra.\n' });
    const { problems } = await paper.build();
    expect(problemsOf(problems)).toEqual(['no-site-url']);
    const page = paper.page('2021/01/hoi-nghi/index.html');
    expect(page.match(/<h1[^>]*>[^<]*<\/h1>/g)).toEqual([expect.stringContaining('Hội nghị tổng kết')]);
    expect(page).toContain('Thứ Năm, 28/01/2021');
    expect(page).not.toContain('00:00</time>');
  });

  test('folders become sections, also with accents and spaces', async () => {
    const paper = site({ 'Kinh tế/Giá lúa.md': article(), 'Xã hội/Đời sống/Chợ.md': article() });
    await paper.build();
    const pages = [...paper.pages().keys()].filter((name) => /^(kinh-te|xa-hoi)\/index/.test(name));
    expect(pages).toEqual(['kinh-te/index.html', 'xa-hoi/index.html']);
    expect(crawl(paper.out, 'http://localhost:8080/').complaints).toEqual([]);
  });
});

describe('text pasted from a word processor', () => {
  const pasted = [
    '\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 Chiều 27/01, huyện tổng kết công tác năm 2020.',
    '',
    '\t\u00a0 Dư nợ đạt 360 tỷ đồng, tăng 30 tỷ.',
    '',
    '\u2003\u2003![](hop.png)',
    '',
    '        Hình 1:, Quang cảnh hội nghị',
    '',
    '\u3000Đồng chí Chủ tịch phát biểu.',
    '',
  ].join('\r\n');

  test('R4.5 is paragraphs without indents, never code, with its picture and caption', async () => {
    const paper = site({
      'hoi-nghi.md': article({}, pasted),
      'hop.png': Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    });
    const { problems } = await paper.build();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const page = paper.page('2021/01/hoi-nghi/index.html');
    const body = page.slice(page.indexOf('<div class="prose"'), page.indexOf('</article>'));
    expect(body).not.toMatch(/<pre|<code|>[\s\u00a0\u2003\u3000]+\p{L}/u);
    expect(body).toContain('<p>Chiều 27/01, huyện tổng kết công tác năm 2020.</p>');
    expect(body.replaceAll('\u00a0', ' ')).toContain('<p>Dư nợ đạt 360 tỷ đồng, tăng 30 tỷ.</p>');
    expect(body).toContain('<p>Đồng chí Chủ tịch phát biểu.</p>');
    expect(body).toMatch(/<figcaption>.*Quang cảnh hội nghị.*<\/figcaption>/);
    expect(body).not.toContain(':,');
  });
});
