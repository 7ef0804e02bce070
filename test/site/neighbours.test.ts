import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/site/order/groups/neighbours.ts';
import { listed } from '../helpers/meta.ts';

function article(key: string, section: string | null) {
  return { article: listed({ key }), section };
}

test('the neighbours of an article are those in its section', () => {
  const articles = [
    article('a', 'x'),
    article('b', 'y'),
    article('c', 'x'),
    article('d', 'x'),
    article('e', 'y'),
  ];
  expect(neighboursOf(articles)).toEqual([
    { older: null, newer: 'c' },
    { older: null, newer: 'e' },
    { older: 'a', newer: 'd' },
    { older: 'c', newer: null },
    { older: 'b', newer: null },
  ]);
});

test('an article without a section has its neighbours in the whole site', () => {
  expect(neighboursOf([article('a', 'x'), article('b', null), article('c', 'y')])[1]).toEqual({
    older: 'a',
    newer: 'c',
  });
});
