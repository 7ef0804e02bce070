/** Two articles of one day with one title: a file was moved or copied, and the old one stayed. */

import { expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const settings = { 'bantin.yaml': 'url: https://x.example/\nsections: { tin: Tin tức, xa-hoi: Xã hội }\n' };
const told = async (files: Record<string, string>) => {
  const { problems } = await site({ ...settings, ...files }).build();
  return problems.map(({ code, at, message }) => [code, at?.file, at?.line, message]);
};
const bai = (fields: object = {}) => article({ title: 'Bão số 5', date: '2021-01-28', ...fields });

test('are told with both files and their lines', async () => {
  expect(await told({ 'content/tin/bao.md': bai(), 'content/xa-hoi/bao-so-5.md': bai() })).toEqual([
    [
      'same-title',
      'content/xa-hoi/bao-so-5.md',
      3,
      '"Bão số 5" stands under the same day in content/tin/bao.md:3 too, so readers see it twice.',
    ],
  ]);
});

test.each([
  ['of another day', { date: '2021-01-27' }],
  ['with another title', { title: 'Bão số 6' }],
  ['that is a draft', { draft: true }],
  ['of two words, which may be a heading of every day', { title: 'Thông báo' }],
])('are not told %s', async (_, fields) => {
  const first = 'title' in fields && fields.title === 'Thông báo' ? bai(fields) : bai();
  expect(await told({ 'content/tin/bao.md': first, 'content/xa-hoi/bao-so-5.md': bai(fields) })).toEqual([]);
});

test('are told once where they want one address too', async () => {
  const files = { 'content/tin/bao.md': bai(), 'content/xa-hoi/bao.md': bai() };
  expect((await told(files)).map(([code]) => code)).toEqual(['same-address']);
});

test('are told no more when one has got a title of its own, in a warm build', async () => {
  const paper = site({ ...settings, 'content/tin/bao.md': bai(), 'content/xa-hoi/bao-so-5.md': bai() });
  expect((await paper.build()).problems.map(({ code }) => code)).toEqual(['same-title']);
  paper.write({ 'content/tin/bao.md': bai({ title: 'Bão số 5 suy yếu' }) });
  expect((await paper.build()).problems).toEqual([]);
});
