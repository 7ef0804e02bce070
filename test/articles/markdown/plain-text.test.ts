import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { plainLines, plainText } from '../../../src/articles/markdown/tree/plain-text.ts';

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

test('R7.1 lines are blocks, so that no phrase reaches from one into the next; captions stand with the figures', () => {
  const row = h('tr', [h('th', 'Năm'), h('td', '2020'), h('td', '2021')]);
  const figure = h('figure', [h('img'), h('figcaption', 'Quang cảnh')]);
  const mark = h('a', { dataFootnoteRef: true }, '1');
  const list = h('ul', ['\n', h('li', [h('p', 'A')]), '\n', h('li', 'B')]);
  const text = h('p', ['Một ', h('b', 'hai'), '\nba', mark, '.', h('br'), 'Bốn']);
  expect(plainLines(h(null, [h('h2', 'Nhà nông'), text, figure, list, h('table', [row])]))).toBe(
    'Nhà nông\nMột hai ba.\nBốn\nA\nB\nNăm  2020  2021',
  );
  expect(plainLines(h(null, []))).toBe('');
});
