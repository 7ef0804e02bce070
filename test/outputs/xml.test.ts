import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toXml } from 'xast-util-to-xml';
import type { Child } from 'xastscript';
import { x as node } from 'xastscript';
import { xmlText } from '../../src/base/text/escape.ts';
import { cdata, x, xmlDocument } from '../../src/outputs/xml.ts';

const text = fc.string({
  unit: fc.constantFrom(...'aộ ]>&<"\'', ']]>', '\n', '\u0000', '\u000b', '\ufffe', '\ud800', '😀'),
});

/** What the serialiser of xast writes of the same tree, where it writes XML. */
function serialized(tree: Child): string {
  return xmlText(toXml(tree as Parameters<typeof toXml>[0]));
}

const written = (tree: Parameters<typeof xmlDocument>[0]) =>
  new TextDecoder().decode(xmlDocument(tree)).split('\n').slice(1).join('\n').slice(0, -1);

test('R2.9 texts and attributes are escaped as the serialiser of xast does it', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const tree = node('a', { b, c: 7 }, [node('d', a), '\n', null, node('e', [b, node('f')])]);
      expect(written(x('a', { b, c: 7 }, [x('d', a), '\n', null, x('e', [b, x('f')])]))).toBe(
        serialized(tree).replaceAll(']]>', ']]&gt;'),
      );
    }),
  );
});

test('R2.9 HTML stands in its section as it is, and cannot end it', () => {
  fc.assert(
    fc.property(text, (html) => {
      const tree = node('a', [{ type: 'cdata', value: xmlText(html) }]);
      expect(written(x('a', [cdata(html)]))).toBe(serialized(tree));
    }),
  );
});
