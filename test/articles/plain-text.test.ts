import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { plainText } from '../../src/articles/plain-text.ts';

test('words are on one line, and those of neighbouring blocks stay apart', () => {
  const list = h('ul', [h('li', 'bốn'), h('li', [h('p', 'năm'), h('p', 'sáu')])]);
  expect(plainText(h(null, [h('h2', 'A'), h('p', ['Một ', h('b', 'hai'), '\nba.']), list]))).toBe(
    'A Một hai ba. bốn năm sáu',
  );
});

test('the numbers of footnotes are no words, the notes are', () => {
  const mark = h('sup', h('a', { dataFootnoteRef: true, href: '#n' }, '1'));
  const back = h('a', { dataFootnoteBackref: true, href: '#m' }, '↩');
  expect(plainText(h(null, [h('p', ['Một', mark, '.']), h('p', ['Hai. ', back])]))).toBe('Một. Hai.');
});
