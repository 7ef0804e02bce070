import { expect, test } from 'vitest';
import { addressesFrom } from '../../src/site/addresses/address.ts';
import { toPublisher } from '../../src/site/pages/parts/publisher.ts';
import { assembled } from '../helpers/assembled.ts';
import { config } from '../helpers/config.ts';
import { picture } from '../helpers/meta.ts';

const named = (changes: object) => config({ publisher: { ...config().publisher, ...changes } });
const withLogo = named({ kind: 'government', name: 'Ủy ban huyện', logo: '/logo.jpg' });

test('a logo has its address and size', () => {
  const files = new Map([['/logo.jpg', picture('static/logo.jpg')]]);
  const { site, problems } = assembled({ config: withLogo, files });
  expect(problems).toEqual([]);
  expect(toPublisher(site, addressesFrom(withLogo))).toEqual({
    kind: 'government',
    name: 'Ủy ban huyện',
    logo: { canonical: 'https://example.vn/logo.jpg', width: 1200, height: 800, type: 'image/jpeg' },
    license: null,
  });
});

test('without settings the site answers for itself', () => {
  const { site } = assembled({});
  expect(toPublisher(site, addressesFrom(site.config))).toEqual({
    kind: 'news',
    name: 'Bản tin Mộ Đức',
    logo: null,
    license: null,
  });
});

test.each([
  ['missing-file', new Map(), []],
  ['missing-file', new Map([['/logo.jpg', picture('content/logo.jpg')]]), []],
  ['not-a-picture', new Map([['/logo.jpg', { ...picture('static/logo.jpg'), size: null }]]), []],
] as const)('a logo that cannot be shown is an error: %s', (code, files, filePaths) => {
  const { problems } = assembled({ config: withLogo, files, filePaths });
  expect(problems.map((problem) => [problem.severity, problem.code])).toEqual([['error', code]]);
});

test('a logo that has a problem already gets no second one', () => {
  expect(assembled({ config: withLogo, filePaths: ['/logo.jpg'] }).problems).toEqual([]);
});
