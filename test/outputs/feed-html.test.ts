import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { putHole } from '../../src/articles/markdown/fragment/hole-node.ts';
import { writeFragment } from '../../src/articles/markdown/fragment/write-fragment.ts';
import { feedHtml } from '../../src/outputs/feed-html.ts';
import { fragmentOf, treeOf } from '../helpers/fragment.ts';

const page = 'https://moduc.example/tin/2021/01/hoi-nghi/';

const inFeed = (html: string) => feedHtml(fragmentOf(html), [], page);

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
    ['<img src="/a.jpg" srcset="/a.jpg 400w" sizes="9em">', '<img src="https://moduc.example/a.jpg">'],
    [
      '<video poster="/p.jpg" controls></video>',
      '<video poster="https://moduc.example/p.jpg" controls></video>',
    ],
    ['<blockquote cite="/b/">x</blockquote>', '<blockquote cite="https://moduc.example/b/">x</blockquote>'],
    ['<svg><a xlink:href="#b">x</a></svg>', `<svg><a xlink:href="${page}#b">x</a></svg>`],
    ['<a href="http://[">x</a>', '<a href="http://[">x</a>'],
  ])('R2.4 %s has absolute addresses', (html, expected) => {
    expect(inFeed(html)).toBe(expected);
  });

  test.each([
    ['<p style="color:red" id="a">x</p>', '<p id="a">x</p>'],
    ['<p STYLE=a onClick=b>x</p>', '<p>x</p>'],
    ['<img src="https://a.example/b.jpg" onerror="x()">', '<img src="https://a.example/b.jpg">'],
    ['<p>a</p><script>alert("</p>")</script><p>b</p>', '<p>a</p><p>b</p>'],
    ['<p>a</p><iframe src="/x"><b></iframe>', '<p>a</p>'],
    ['<p>a<object data="/x"><a href="/b">b</a></object>c</p>', '<p>ac</p>'],
    ['<svg><script>a</script><path d="M0 0"></path></svg>', '<svg><path d="M0 0"></path></svg>'],
    ['<a href=" java&#x9;script:x">a</a>', '<a>a</a>'],
  ])('R2.5 %s loses what feeds must not have', (html, expected) => {
    expect(inFeed(html)).toBe(expected);
  });

  test.each([
    '<p>Gõ href="/x" style="y" vào &#x3C;a href="/z"></p>',
    '<abbr title="<iframe">a</abbr> b <abbr title="</iframe>">c</abbr>',
    '<a href="https://e.vn/" title="<iframe"> b </a> c <em title="a > b">d</em>',
    '<p title="<script>">a</p><p>b</p><p title="</script>">c</p>',
    '<code>&#x3C;style>a&#x3C;/style></code>',
    '<a href="https://e.vn/?q=<script>a</script>">x</a>',
  ])('the text in %s stays, though it looks like HTML', (html) => {
    expect(inFeed(html)).toBe(html);
  });

  test('holes are filled beside what goes and what is changed', () => {
    const link: Element = { type: 'element', tagName: 'a', properties: { style: 'x' }, children: [] };
    putHole(link, 'href', 'article:a', '#b');
    const gone: Element = {
      type: 'element',
      tagName: 'object',
      properties: {},
      children: [structuredClone(link)],
    };
    const sources: ElementContent = { type: 'hole', hole: 'sources:x.jpg' };
    const fragment = writeFragment({ type: 'root', children: [sources, gone, sources, link] });
    expect(fragment.holes).toEqual(['sources:x.jpg', 'article:a']);
    expect(feedHtml(fragment, ['<source>', 'https://e.vn/a/'], page)).toBe(
      '<source><source><a href="https://e.vn/a/#b"></a>',
    );
  });

  test('R2.4 whatever the texts are: every address is absolute, nothing else changes (property)', () => {
    const piece = fc.constantFrom(
      ...'ab ế"\'<>&=/;#.\ufdd0\n',
      '<iframe',
      '<script>',
      '</script>',
      ' style="',
    );
    const anyText = fc.string({ unit: piece });
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
          children: [{ type: 'text', value: `${words}.` }, img],
        };
        const root: Root = { type: 'root', children: [link] };
        const resolved = structuredClone(root);
        visit(resolved, 'element', ({ properties }) => {
          for (const name of ['href', 'src']) {
            const written = properties[name];
            if (written === undefined || String(written).startsWith('https:')) continue;
            properties[name] = new URL(String(written), page).href;
          }
        });
        const written = feedHtml(writeFragment(root), [], page);
        expect(shape(treeOf(written))).toEqual(shape(resolved));
      }),
    );
  });
});

/** A tree without the places of its nodes. */
function shape(node: Root | ElementContent): unknown {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return node.type;
  const children = node.children.map((child) => shape(child as ElementContent));
  return node.type === 'root' ? children : [node.tagName, node.properties, children];
}
