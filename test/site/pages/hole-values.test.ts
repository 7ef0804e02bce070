import { expect, test } from 'vitest';
import type { Hole } from '../../../src/articles/markdown/fragment/fragment.ts';
import { addressesFrom } from '../../../src/site/addresses/address.ts';
import { holeValues } from '../../../src/site/pages/parts/hole-values.ts';
import { nothingMade, viewContext } from '../../../src/site/pages/parts/view-context.ts';
import { config, locale } from '../../helpers/config.ts';
import { meta, picture } from '../../helpers/meta.ts';

const facts = { ...picture('content/a/b:c.pdf'), size: null };
const context = viewContext(
  [
    ['link:a/tin:1', '/2021/01/tin-1/'],
    ['file:a/b:c.pdf', { facts, picture: null }],
  ],
  { config: config(), locale: locale(), addresses: addressesFrom(config()), made: nothingMade() },
  () => meta(),
);

function values(...holes: Hole[]): string[] {
  return holeValues({ holes, figures: [] }, context, { print: (path) => `x${path}`, sources: true });
}

test('a target may hold a colon', () => {
  expect(values('article:a/tin:1', 'file:a/b:c.pdf')).toEqual([
    'x/2021/01/tin-1/',
    'x/media/b-c-5943b748.pdf',
  ]);
});

test('a file without pixels has empty ones', () => {
  expect(values('width:a/b:c.pdf')).toEqual(['']);
});

test('safety R15 what the site does not have leaves its hole empty, so that its page is checked all the same', () => {
  expect(values('article:a/khac', 'file:x.jpg', 'width:x.jpg')).toEqual(['', '', '']);
});
