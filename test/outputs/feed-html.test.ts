import fc from 'fast-check';
import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { feedHtml } from '../../src/outputs/feed-html.ts';

const page = 'https://moduc.example/tin/2021/01/hoi-nghi/';

function resolve({ properties }: Element) {
  for (const name of ['href', 'src']) {
    if (properties[name] !== undefined) properties[name] = new URL(String(properties[name]), page).href;
  }
}

describe('a body in a feed', () => {
  test.each([
    ['<a href="/tin/x/">x</a>', '<a href="https://moduc.example/tin/x/">x</a>'],
    ['<a href="#fn-1">1</a>', `<a href="${page}#fn-1">1</a>`],
    [
      '<a href="../khac/?a=1&#x26;b=2">x</a>',
      '<a href="https://moduc.example/tin/2021/01/khac/?a=1&amp;b=2">x</a>',
    ],
    ['<a href="mailto:toasoan@moduc.example">x</a>', '<a href="mailto:toasoan@moduc.example">x</a>'],
    ['<img src=a.jpg alt="1 > 0">', `<img src="${page}a.jpg" alt="1 > 0">`],
    [
      '<img srcset="/a.jpg 400w, /b.jpg 800w">',
      '<img srcset="https://moduc.example/a.jpg 400w, https://moduc.example/b.jpg 800w">',
    ],
    [
      '<video poster="/p.jpg" controls></video>',
      '<video poster="https://moduc.example/p.jpg" controls></video>',
    ],
    ['<blockquote cite="/b/">x</blockquote>', '<blockquote cite="https://moduc.example/b/">x</blockquote>'],
  ])('R2.4 %s has absolute addresses', (html, expected) => {
    expect(feedHtml(html, page)).toBe(expected);
  });

  test.each([
    ['<p style="color:red" id="a">x</p>', '<p id="a">x</p>'],
    ['<img src="https://a.example/b.jpg" onerror="x()">', '<img src="https://a.example/b.jpg">'],
    ['<p>a</p><script>alert(1)</script><p>b</p>', '<p>a</p><p>b</p>'],
    ['<p>a</p><iframe src="/x"></iframe>', '<p>a</p>'],
  ])('R2.5 %s loses what feeds must not have', (html, expected) => {
    expect(feedHtml(html, page)).toBe(expected);
  });

  test('text that looks like an attribute stays text', () => {
    const html = '<p>Gõ href="/x" style="y" vào &#x3C;a href="/z"></p>';
    expect(feedHtml(html, page)).toBe(html);
  });

  test('R2.4 whatever the serialiser writes: every address is absolute, nothing else changes (property)', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'ab ế"\'<>&=/;#.') });
    const address = fc.constantFrom('/x/', 'a.jpg', '#fn', '../b?c=1&d="e"', 'https://b.example/?q=<&>', '');
    fc.assert(
      fc.property(anyText, anyText, address, (words, alt, href) => {
        const img: Element = {
          type: 'element',
          tagName: 'img',
          properties: { src: href, alt, title: words },
          children: [],
        };
        const link: Element = {
          type: 'element',
          tagName: 'a',
          properties: { title: alt, href },
          children: [{ type: 'text', value: words }, img],
        };
        const before: Root = { type: 'root', children: [link] };
        const html = unified().use(rehypeStringify).stringify(before);
        const after = unified()
          .use(rehypeRaw)
          .runSync({
            type: 'root',
            children: [{ type: 'raw', value: feedHtml(html, page) }],
          } as unknown as Root);
        for (const tree of [before, after]) visit(tree, 'element', resolve);
        expect(unified().use(rehypeStringify).stringify(after)).toBe(
          unified().use(rehypeStringify).stringify(before),
        );
      }),
    );
  });
});
