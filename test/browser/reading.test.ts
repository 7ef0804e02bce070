/** Reading as people do: with the keyboard, on narrow screens, enlarged, in other colours, without scripts, on paper. */

import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { allPages, examplePages, oddPages } from './pages.ts';

const { open } = withBrowser();
const example = (address: string) => new URL(address, inject('example').url).href;
const odd = (address: string) => new URL(address, inject('odd').url).href;

/** What has the focus: its address, text or class, and whether its outline can be seen. */
const focused = `(() => {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, width } = element.getBoundingClientRect();
  return {
    name: element.getAttribute('href') ?? (element.className || element.tagName),
    outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    onScreen: width > 0 && bottom > 0 && top < innerHeight,
  };
})()`;

interface Focused {
  readonly name: string;
  readonly outlined: boolean;
  readonly onScreen: boolean;
}

async function walk(page: Page, most: number): Promise<Focused[]> {
  const seen: Focused[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate<Focused>(focused);
    if (now.name === 'BODY') break;
    seen.push(now);
  }
  return seen;
}

describe('with the keyboard', () => {
  test('the skip link comes first, is seen, and leads past the menu (WCAG 2.4.1)', async () => {
    const page = await open(example(examplePages.article));
    const [first] = await walk(page, 1);
    expect(first).toEqual({ name: '#main', outlined: true, onScreen: true });
    await page.keyboard.press('Enter');
    const [next] = await walk(page, 1);
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    expect(next?.name).toBe('/');
    await page.close();
  });

  test('everything is reached in the order in which it stands, and seen when it is (WCAG 2.4.3, 2.4.7, 2.4.11)', async () => {
    const page = await open(odd(oddPages.article));
    const seen = await walk(page, 200);
    const order = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href], button, [tabindex="0"], input:not([disabled])')].filter((element) => element.checkVisibility()).map((element) => element.getAttribute('href') ?? (element.className || element.tagName))`,
    );
    expect(seen.map(({ name }) => name)).toEqual(order);
    expect(seen.filter(({ outlined, onScreen }) => !outlined || !onScreen)).toEqual([]);
    await page.close();
  });

  test('a wide table is scrolled (WCAG 2.1.1)', async () => {
    const page = await open(odd(oddPages.article), { width: 360 });
    await page.focus('.table');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    await page.waitForFunction("document.querySelector('.table').scrollLeft > 0");
    await page.close();
  });

  test('text grows, keeps its size on the next page, and shrinks again', async () => {
    const page = await open(example(examplePages.article));
    const size = () => page.evaluate<string>("getComputedStyle(document.querySelector('.prose p')).fontSize");
    const normal = Number.parseFloat(await size());
    await page.getByRole('button', { name: 'Chữ lớn hơn' }).press('Enter');
    expect(Number.parseFloat(await size())).toBeCloseTo(normal * 1.15, 1);
    await page.goto(example(examplePages['article with a table']));
    expect(Number.parseFloat(await size())).toBeCloseTo(normal * 1.15, 1);
    await page.getByRole('button', { name: 'Chữ vừa' }).press('Enter');
    expect(Number.parseFloat(await size())).toBe(normal);
    await page.close();
  });
});

/** Elements that stick out of the page at the side, in which nothing scrolls by itself. */
const sticksOut = `[...document.querySelectorAll('body *')]
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.table, .unseen, .menu ul'))
  .map((element) => element.outerHTML.slice(0, 80))`;

/** Buttons and labels whose words are wider than they are. */
const leaks = `[...document.querySelectorAll('button, .button, summary, label, .label')].flatMap((element) => {
  const { right } = element.getBoundingClientRect();
  return [...element.childNodes].filter((node) => {
    const words = document.createRange();
    words.selectNodeContents(node);
    return !node.classList?.contains('unseen') && words.getBoundingClientRect().right > right + 1;
  }).map((node) => node.textContent);
})`;

test('pictures in several forms take no more room than one', async () => {
  const page = await open(example(examplePages.home));
  expect(await page.locator('picture > source').count()).toBeGreaterThan(5);
  const tops = (selector: string) =>
    page.evaluate(`document.querySelector('${selector}').getBoundingClientRect().top`);
  expect(await tops('.first img')).toBe(await tops('.first'));
  await page.close();
});

describe('on a narrow screen', () => {
  test('320 px hold every kind of page without scrolling sideways (WCAG 1.4.10)', async () => {
    const page = await open(example('/'), { width: 320 });
    for (const [site, name, address] of allPages) {
      await page.goto(new URL(address, inject(site).url).href);
      expect(await page.evaluate<string[]>(sticksOut), `${site}: ${name}`).toEqual([]);
      expect(await page.evaluate<string[]>(leaks), `${site}: ${name}`).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(320);
    }
    await page.close();
  });

  test('text can be spaced out without being cut (WCAG 1.4.12)', async () => {
    const page = await open(odd('/'), { width: 360, context: { bypassCSP: true } });
    const style =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
    for (const address of [oddPages.home, oddPages.article]) {
      await page.goto(odd(address));
      await page.addStyleTag({ content: style });
      expect(await page.evaluate<string[]>(sticksOut)).toEqual([]);
      const cut = `[...document.querySelectorAll('h1, h2, h3, p, li, a, button')]
        .filter((element) => element.scrollHeight > element.clientHeight + 2 && getComputedStyle(element).overflowY !== 'visible' && !element.closest('.unseen'))
        .map((element) => element.textContent)`;
      expect(await page.evaluate<string[]>(cut)).toEqual([]);
    }
    await page.close();
  });
});

test('at 200 % a page of 1280 px still holds all it held (WCAG 1.4.4)', async () => {
  const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
  const page = await open(example('/'), { context: zoomed });
  for (const [site, name, address] of allPages) {
    await page.goto(new URL(address, inject(site).url).href);
    expect(await page.evaluate<string[]>(sticksOut), name).toEqual([]);
  }
  await page.close();
});

describe('on a phone', () => {
  test('the menu is one row that scrolls, with the search first, whatever fonts come late', async () => {
    for (const address of [example('/'), odd(oddPages.article)]) {
      const page = await open(address, { width: 360 });
      const row = await page.evaluate<{ height: number; first: string; left: number }>(`(() => {
        const row = document.querySelector('.menu ul');
        row.scrollLeft = 9999;
        const first = document.querySelector('.menu a');
        return { height: row.clientHeight, first: first.textContent, left: first.getBoundingClientRect().left };
      })()`);
      expect(row.height).toBeLessThan(60);
      expect(row.first).toBe('Tìm kiếm');
      expect(row.left).toBeGreaterThanOrEqual(0);
      expect(row.left).toBeLessThan(60);
      await page.close();
    }
  });

  test('sections without articles are not in the menu', async () => {
    const page = await open(odd('/'), { width: 360 });
    const menu = await page.locator('.menu ul').textContent();
    expect(menu).toContain('Tin ngắn');
    expect(menu).not.toContain('Chưa có bài');
    await page.close();
  });

  test('a wide table keeps its head and the names of its rows in sight', async () => {
    const page = await open(odd(oddPages.article), { width: 360 });
    const left = await page.evaluate<number>(`(() => {
      const table = document.querySelector('.table');
      table.scrollLeft = 9999;
      return table.querySelector('tbody td').getBoundingClientRect().left - table.getBoundingClientRect().left;
    })()`);
    expect(Math.abs(left)).toBeLessThan(2);
    await page.close();
  });

  test('the marks of footnotes are large enough for a finger (WCAG 2.5.8)', async () => {
    const page = await open(odd(oddPages.article), { width: 360 });
    const marks = await page.evaluate<number[][]>(
      `[...document.querySelectorAll('[data-footnote-ref], [data-footnote-backref]')].map((mark) => mark.getBoundingClientRect()).map(({ width, height }) => [width, height])`,
    );
    expect(marks.length).toBe(2);
    for (const side of marks.flat()) expect(side).toBeGreaterThanOrEqual(24);
    await page.close();
  });
});

test('long headlines are set smaller than short ones', async () => {
  const size = async (address: string) => {
    const page = await open(odd(address));
    const found = await page.evaluate<string>("getComputedStyle(document.querySelector('h1')).fontSize");
    await page.close();
    return Number.parseFloat(found);
  };
  expect(await size(oddPages.article)).toBeLessThan(await size(oddPages['short article']));
});

test('quotes within quotes do not grow, and a film without size is as wide as the text', async () => {
  const page = await open(odd(oddPages.article));
  const [outer, inner, film, text] = await page.evaluate<number[]>(`(() => {
    const prose = document.querySelector('.prose');
    const size = (selector) => parseFloat(getComputedStyle(prose.querySelector(selector)).fontSize);
    prose.insertAdjacentHTML('beforeend', '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote><video controls></video>');
    return [size('blockquote > p'), size('blockquote blockquote p'), prose.querySelector('video').clientWidth, prose.clientWidth];
  })()`);
  expect(inner).toBe(outer);
  expect(film).toBe(text);
  await page.close();
});

describe('in other colours', () => {
  const ground = 'getComputedStyle(document.documentElement).backgroundColor';

  test('the dark scheme is dark, with the same headings in it', async () => {
    const page = await open(example('/'), { scheme: 'dark' });
    expect(await page.evaluate(ground)).toBe('rgb(21, 23, 26)');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await page.evaluate(ground)).toBe('rgb(255, 255, 255)');
    await page.close();
  });

  test('forced colours leave the current section and the boxes recognisable', async () => {
    const page = await open(odd(oddPages.article));
    await page.emulateMedia({ forcedColors: 'active' });
    const border = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).borderBottomStyle`);
    for (const selector of ['.menu [aria-current]', '.source', '.corrections', '.tools button']) {
      expect(await border(selector), selector).toBe('solid');
    }
    await page.close();
  });

  test('more contrast makes grey text as dark as all other', async () => {
    const page = await open(example('/'));
    await page.emulateMedia({ contrast: 'more' });
    const colour = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).color`);
    expect(await colour('.teaser .meta')).toBe(await colour('h2'));
    await page.close();
  });

  test('nothing moves for readers who want no motion (R5.2)', async () => {
    const page = await open(example('/'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    await page.close();
  });
});

describe('without scripts', () => {
  test('an article holds all that it says, and no control that does nothing (R12.10)', async () => {
    const page = await open(example(examplePages.article), { context: { javaScriptEnabled: false } });
    expect(await page.locator('.prose p').count()).toBeGreaterThan(5);
    expect(await page.locator('figure img').first().isVisible()).toBe(true);
    expect(await page.locator('.tools').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Xã hội' }).first().click();
    expect(await page.locator('h1').textContent()).toBe('Xã hội');
    await page.close();
  });
});

describe('on paper', () => {
  test('a table of many columns keeps all of them', async () => {
    const page = await open(odd(oddPages.article), { width: 640 });
    await page.emulateMedia({ media: 'print' });
    const [table, text] = await page.evaluate<number[]>(
      "[document.querySelector('.table table').getBoundingClientRect().right, document.querySelector('.prose').getBoundingClientRect().right]",
    );
    expect(table).toBeLessThanOrEqual((text ?? 0) + 1);
    await page.close();
  });

  test('an article prints its matter and nothing else (R5.3)', async () => {
    const page = await open(example(examplePages.article), { context: { javaScriptEnabled: false } });
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['h1', '.dateline time', '.byline', '.address', 'figcaption']) {
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    }
    for (const hidden of ['.menu', '.breadcrumb', '.related', '.neighbours', '.tags', '.tools', '.skip']) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45]\.\d+ 84[12]/);
    expect(text.match(/\/Subtype\s*\/Image/g)?.length).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  test('ink is black and paper white, whatever the scheme', async () => {
    const page = await open(example(examplePages.article), { scheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate("getComputedStyle(document.querySelector('.prose p')).color")).toBe(
      'rgb(0, 0, 0)',
    );
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    await page.close();
  });
});
