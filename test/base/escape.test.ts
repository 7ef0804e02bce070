import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, escapeScriptJson, xmlText } from '../../src/base/text/escape.ts';

test('escapeHtml leaves nothing that ends a text or an attribute', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
  );
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))));
});

test('escapeScriptJson cannot end its script, in any letter case, and says the same (R1.6)', () => {
  const nasty = fc.constantFrom(
    '</script>',
    '</ScRiPt',
    '<!--',
    ']]>',
    '&lt;',
    '\u2028',
    '\u2029',
    '"',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(nasty, fc.string())), (texts) => {
      const json = escapeScriptJson({ texts });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ texts });
    }),
  );
});

test('xmlText holds only characters that XML 1.0 allows (R2.9)', () => {
  expect(xmlText('a\u0000b\u000bc\td\ne\uffff.\ud800')).toBe('abc\td\ne.\ufffd');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xmlText(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    }),
  );
});
