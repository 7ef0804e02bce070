import { expect, test } from 'vitest';
import { decodeReferences } from '../../src/base/text/character-references.ts';

test.each([
  ['Home &#8211; Away &amp; Back', 'Home – Away & Back'],
  ['&ldquo;Tốt&rdquo; &#x2026; &eacute;', '“Tốt” … é'],
  ['R&D; AT&T, &khongco; &#0; &#xD800; &#xFFFE;', 'R&D; AT&T, &khongco; &#0; &#xD800; &#xFFFE;'],
  ['&amp;lt;b&gt;', '&lt;b>'],
])('%s', (written, text) => {
  expect(decodeReferences(written)).toBe(text);
});
