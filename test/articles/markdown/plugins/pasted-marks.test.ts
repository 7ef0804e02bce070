import { expect, test } from 'vitest';
import { html, problems } from '../../rendering.ts';

test.each([
  [
    '<b style="font-weight:normal;" id="docs-internal-guid-1">Một <span style="font-weight:700">hai</span> ba</b>',
    'Một <strong>hai</strong> ba',
  ],
  ['<span style="font-size:11pt;font-weight: bold">Một</span> hai', '<strong>Một</strong> hai'],
  ['<span style="font-style:italic">Một</span> hai', '<em>Một</em> hai'],
  ['<span style="font-weight:700;font-style:italic">Một</span> hai', '<em><strong>Một</strong></em> hai'],
  ['<span style="font-weight:400;font-style:normal">Một</span> hai', 'Một hai'],
  ['<em style="font-style:normal">Một</em> hai', 'Một hai'],
  ['<b>Một</b> hai', '<b>Một</b> hai'],
])('%s', (body, expected) => {
  expect(
    html(body)
      .replace(/^<p>(.*)<\/p>$/s, '$1')
      .replace(/<span id="[^"]*">(.*)<\/span>/s, '$1'),
  ).toBe(expected);
});

test('what was read is not told as removed', () => {
  expect(problems('<b style="font-weight:normal">Một</b>')).toEqual([]);
});
