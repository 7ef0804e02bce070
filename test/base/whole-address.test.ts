import { expect, test } from 'vitest';
import { wholeAddress } from '../../src/base/addresses/whole-address.ts';

test.each([
  ['facebook.com/x', 'https://facebook.com/x'],
  ['www.bao.vn', 'https://www.bao.vn'],
  ['//bao.vn/tin', 'https://bao.vn/tin'],
  ['http:/bao.vn/tin', 'https://bao.vn/tin'],
  ['https//bao.vn', 'https://bao.vn'],
  ['ttps://bao.vn?a=1', 'https://bao.vn?a=1'],
  ['https：//bao.vn/x', 'https://bao.vn/x'],
  ['tphcm.gov.vn', 'https://tphcm.gov.vn'],
  ['httpsbao.vn', 'https://httpsbao.vn'],
])('%s is meant as %s', (written, meant) => {
  expect(wholeAddress(written)).toBe(meant);
});

test.each([
  'gioi-thieu/',
  '/tin/',
  'tin.html',
  'ann@news.example',
  'javascript:alert(1)',
  'hai từ.vn',
  '1.2',
  'mailto:a@b.vn',
])('%s is none', (written) => {
  expect(wholeAddress(written)).toBeNull();
});
