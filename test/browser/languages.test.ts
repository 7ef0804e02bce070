/** A paper in Arabic, which runs from right to left, beside one in Vietnamese. */

import path from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { expect, onTestFinished, test } from 'vitest';
import { preview } from '../../src/dev/preview.ts';
import { plainHost } from '../helpers/plain-host.ts';
import { article, site } from '../helpers/site.ts';
import { violationsOn } from './axe.ts';
import { withBrowser } from './browser.ts';

const { open } = withBrowser();

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><path d="M0 0h900v600z" fill="#468"/></svg>';

const body = `قال رئيس اللجنة إن شركة Mộ Đức Water نفذت العمل[^1].

> كنا نمشي ساعة كل يوم من أجل الماء.

![](cau.svg)

1. المرحلة الأولى

2. المرحلة الثانية

3. Mộ Đức Water

- Mộ Đức

:::timeline
- 2020: Mộ Đức Water
:::

:::key-points
- Mộ Đức Water
:::

- [x] تم الحفر

| القرية | البيوت |
|---|---|
| دوك تان | 300 |

\`npm run site\` و https://x.example/

[^1]: حسب تقرير اللجنة.
`;

const files = {
  'bantin.yaml': `title: Bản tin
url: https://x.example/
perPage: 1
sections: { tin: Tin }
languages:
  vi:
  ar:
    title: أخبار مو دوك
    sections: { tin: أخبار }
    imprint: { phone: "+84 255 1 234" }
`,
  'content/vi/tin/nuoc.md': article({ title: 'Nước sạch về làng', slug: 'nuoc' }),
  'content/ar/tin/nuoc.md': article(
    {
      title: 'مياه نظيفة تصل إلى القرى',
      slug: 'nuoc',
      lead: 'وصلت المياه إلى البيوت.',
      figures: [{ src: 'cau.svg', caption: 'الجسر', alt: 'جسر' }],
    },
    body,
  ),
  'content/ar/tin/cau.svg': drawing,
  'content/ar/tin/viet.md': article({ title: 'Nước sạch', date: '19/01/2021', language: 'vi' }),
  'content/ar/tin/cu.md': article({ title: 'خبر قديم', date: '20/01/2021', slug: 'cu' }),
  'content/ar/tin/moi.md': article({ title: 'خبر جديد', date: '30/01/2021', slug: 'moi' }),
};

const pages = ['ar/', 'ar/2021/01/nuoc/', 'ar/tin/page/2/', 'ar/search/', 'ar/404.html', '2021/01/nuoc/'];

/** How things of the page run, and on which side they stand. */
const directions = `(() => {
  const directionOf = (selector) => getComputedStyle(document.querySelector(selector)).direction;
  const sideOf = (inner, outer) => {
    const [a, b] = [inner, outer].map((selector) => document.querySelector(selector).getBoundingClientRect());
    return a.left + a.width / 2 > b.left + b.width / 2 ? 'right' : 'left';
  };
  return {
    page: document.documentElement.dir,
    text: directionOf('.prose p'),
    item: directionOf('.prose ol > li'),
    note: directionOf('[data-footnotes] li'),
    code: directionOf('.prose code'),
    address: directionOf('.prose a[href="https://x.example/"]'),
    phone: directionOf('[href^="tel:"]'),
    box: sideOf('.task-list-item input', '.task-list-item'),
    home: sideOf('.breadcrumb li', '.breadcrumb'),
    older: getComputedStyle(document.querySelector('.neighbours .older .meta'), '::after').content,
  };
})()`;

test('an Arabic paper beside a Vietnamese one: directions, what axe finds, the switch, and the search', async () => {
  const paper = site(files);
  const { problems } = await paper.build({ search: true });
  expect(problems).toEqual([]);
  const served = await preview({
    ...{ out: paper.out, rules: plainHost, sitePath: '/', host: '127.0.0.1', port: 0 },
    onFault: (cause) => {
      throw cause;
    },
  });
  onTestFinished(() => served.close());
  const address = (path: string) => new URL(path, served.url).href;

  for (const width of [360, 1280]) {
    for (const path of pages) {
      const page = await open(address(path), { width });
      expect([path, width, await violationsOn(page)]).toEqual([path, width, []]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.close();
    }
  }

  const page = await open(address('ar/2021/01/nuoc/'));
  expect(await page.evaluate(directions)).toEqual({
    ...{ page: 'rtl', text: 'rtl', item: 'rtl', note: 'rtl', code: 'ltr', address: 'ltr', phone: 'ltr' },
    ...{ box: 'right', home: 'right', older: expect.stringContaining('←') },
  });
  await page.locator('.languages a[hreflang="vi"]').click();
  expect(new URL(page.url()).pathname).toBe('/2021/01/nuoc/');
  await page.locator('.languages a[hreflang="ar"]').click();
  expect(new URL(page.url()).pathname).toBe('/ar/2021/01/nuoc/');
  expect(await page.locator('.languages [aria-current]').textContent()).toBe('العربية');

  await page.goto(address('ar/search/?q=مياه'));
  await page.locator('main li h3 a').first().waitFor();
  expect(await page.locator('main li h3').allTextContents()).toEqual(['مياه نظيفة تصل إلى القرى']);
  await page.goto(address('ar/search/?q=nuoc'));
  const link = page.locator('main li h3 a').first();
  await link.waitFor();
  expect([await link.textContent(), await link.getAttribute('lang'), await link.getAttribute('dir')]).toEqual(
    ['Nước sạch', 'vi', 'auto'],
  );
  await page.close();

  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', 'prefer-native-element': ['error', { exclude: ['region'] }] },
  });
  for (const name of paper.pages().keys()) {
    if (!name.endsWith('.html')) continue;
    const report = await validator.validateFile(path.join(paper.out, name));
    expect([name, report.results.flatMap(({ messages }) => messages)]).toEqual([name, []]);
  }
});
