import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { fillHoles, type Hole } from '../../../src/articles/markdown/fragment/fragment.ts';
import { putHole } from '../../../src/articles/markdown/fragment/hole-node.ts';
import { writeFragment } from '../../../src/articles/markdown/fragment/write-fragment.ts';
import { decodeBody, encodeBody } from '../../../src/articles/markdown/kept-body.ts';
import { fragmentOf, treeOf, withHoles } from '../../helpers/fragment.ts';

const toHtml = (root: Root) => unified().use(rehypeStringify).stringify(root);

/** All that ends, opens or stands for something anywhere between a text and the bytes of a page. */
const signs = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\ufdd0\ufdd1\ufdd2\ufffe\ufffd\0\n\r\t "\'`<>&;=/%[]{}\\,:#', '\ud800', '\udc00'),
    fc.constantFrom('%EF%B7%90', '&#xFDD0;', '&quot;', '\\ufdd0', '</p>', '<!--', ']]>', '{page:/}', 'ế'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});
const names = fc.constantFrom('href', 'src', 'title', 'alt', 'className', 'id', 'style', 'onClick', 'cite');
const kinds = fc.constantFrom('page:', 'file:', 'picture:', 'width:', 'alt:', 'tone:');
const hole = fc.tuple(kinds, signs).map(([kind, target]) => (kind + target) as Hole);

const { tree } = fc.letrec<{ tree: ElementContent; element: Element }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 5 },
    signs.map((value): ElementContent => ({ type: 'text', value })),
    signs.map((target): ElementContent => ({ type: 'hole', hole: `sources:${target}` })),
    tie('element'),
  ),
  element: fc
    .record({
      tagName: fc.constantFrom('p', 'a', 'img', 'svg', 'script', 'object', 'section', 'title'),
      properties: fc.dictionary(names, signs, { noNullPrototype: true }),
      holes: fc.dictionary(names, fc.tuple(hole, signs), { noNullPrototype: true }),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    })
    .map(({ tagName, properties, holes, children }): Element => {
      const isEmpty = tagName === 'img' || tagName === 'script';
      const element: Element = { type: 'element', tagName, properties, children: isEmpty ? [] : children };
      if (tagName === 'script') return element;
      for (const [name, [hole, suffix]] of Object.entries(holes)) putHole(element, name, hole, suffix);
      return element;
    }),
}));
const roots = fc.array(tree, { maxLength: 5 }).map((children): Root => ({ type: 'root', children }));

/** The tree with every hole filled in it, instead of in its HTML. */
function filledTree<Node extends Root | ElementContent>(node: Node): Node | ElementContent {
  if (node.type === 'hole') return { type: 'text', value: '' };
  if (node.type !== 'element' && node.type !== 'root') return node;
  const copy = {
    ...node,
    children: node.children.map((child) => filledTree(child as ElementContent)),
  } as Node;
  if (copy.type === 'element' && copy.data?.holes !== undefined) {
    copy.properties = { ...copy.properties };
    for (const [name, { hole, suffix }] of Object.entries(copy.data.holes)) {
      copy.properties[name] = `${hostile(hole)}${suffix}`;
    }
  }
  return copy;
}

/** A value that is hostile itself. */
function hostile(hole: Hole): string {
  return hole.startsWith('sources:') ? '' : `"><img src=x onerror=x>${hole}`;
}

describe('the tree of an article as HTML with holes', () => {
  test('is what the library writes of a tree whose holes are filled, whatever its texts are (property)', () => {
    fc.assert(
      fc.property(roots, (root) => {
        const written = writeFragment(root);
        const page = fillHoles(written, written.holes.map(hostile));
        expect(toHtml(treeOf(page))).toBe(toHtml(treeOf(toHtml(filledTree(root) as Root))));
      }),
      { numRuns: 500 },
    );
  });

  test('is letter for letter what the library writes where there is no hole (property)', () => {
    const value = fc.oneof(
      fc.constantFrom(null, undefined, true, false, 0, 5, '', '5', 'true', 'null', Number.NaN),
      signs,
      fc.array(fc.oneof(signs, fc.integer()), { maxLength: 3 }),
    );
    const property = fc.constantFrom(
      'title',
      'className',
      'width',
      'download',
      'checked',
      'ariaLabel',
      'dataX',
    );
    const tagName = fc.constantFrom(
      'p',
      'td',
      'br',
      'img',
      'svg',
      'path',
      'foreignObject',
      'style',
      'b',
      'P',
    );
    const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', maxDepth: 4 },
        signs.map((value): ElementContent => ({ type: 'text', value })),
        signs.map((value): ElementContent => ({ type: 'comment', value })),
        fc
          .record({
            tagName,
            properties: fc.dictionary(property, value, { maxKeys: 3, noNullPrototype: true }),
            children: fc.array(tie('node'), { maxLength: 3 }),
          })
          .map((found) => ({ type: 'element', ...found }) as ElementContent),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (children) => {
        const root: Root = { type: 'root', children };
        expect(writeFragment(root).html).toBe(toHtml(root));
      }),
      { numRuns: 2000 },
    );
  });

  test('has exactly the holes that were put into the tree (property)', () => {
    fc.assert(
      fc.property(signs, signs, hole, (title, text, ask) => {
        const link: Element = { type: 'element', tagName: 'a', properties: { title }, children: [] };
        link.children.push({ type: 'text', value: text });
        putHole(link, 'href', ask, text);
        const written = writeFragment({ type: 'root', children: [link] });
        expect(written.holes).toEqual([ask]);
        expect(written.places).toHaveLength(1);
      }),
    );
  });

  test('keeps the order of attributes, and counts a hole that stands twice once', () => {
    const image: Element = {
      type: 'element',
      tagName: 'img',
      properties: { id: 'a', alt: '', title: 'b' },
      children: [],
    };
    putHole(image, 'src', 'picture:x.jpg');
    putHole(image, 'alt', 'alt:x.jpg', ' và');
    const written = writeFragment({ type: 'root', children: [image, structuredClone(image)] });
    expect(withHoles(written)).toBe(
      '<img id="a" alt="{alt:x.jpg} và" title="b" src="{picture:x.jpg}">'.repeat(2),
    );
    expect(written.holes).toEqual(['alt:x.jpg', 'picture:x.jpg']);
  });

  test('drawings that a plugin put in keep the names of their attributes', () => {
    const drawing =
      '<svg viewBox="0 0 1 1"><title style="color:red">a</title><a xlink:href="#b"><path d="M0 0"></path></a></svg>';
    expect(fragmentOf(drawing).html).toBe(drawing);
  });
});

test('a body comes out of the bytes in which it is kept as it went in (property)', () => {
  fc.assert(
    fc.property(roots, signs, (root, text) => {
      const body = { html: writeFragment(root), text };
      const kept = decodeBody(encodeBody(body));
      const bytes = (value: string) => value.toWellFormed();
      expect(kept.html).toEqual({ ...body.html, html: bytes(body.html.html) });
      expect(kept.text).toBe(bytes(text));
    }),
  );
});
