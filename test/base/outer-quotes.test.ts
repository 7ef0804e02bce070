import { expect, test } from 'vitest';
import { withoutOuterQuotes } from '../../src/base/text/outer-quotes.ts';

test.each([
  ['“01/01/2021”', '01/01/2021'],
  ['«Văn Trọng»', 'Văn Trọng'],
  ['« Văn Trọng »', 'Văn Trọng'],
  ['‘kinh-te’', 'kinh-te'],
  ['„hoi-nghi.jpg“', 'hoi-nghi.jpg'],
  ['”true”', 'true'],
])('%s is %s', (written, meant) => {
  expect(withoutOuterQuotes(written)).toBe(meant);
});

test.each(['“Một” và “hai”', 'Ông “Ba”', '“”', '"a"', "O'Brien"])('%s stays', (written) => {
  expect(withoutOuterQuotes(written)).toBe(written);
});
