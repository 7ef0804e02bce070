/** Links that name an article as Hugo and Jekyll do lead to it wherever it lies, and are told as written where nothing does. */

import { expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const paper = (body: string, more: Record<string, string> = {}) =>
  site({
    'bantin.yaml': 'url: https://x.example/\nsections: { tin: Tin, xa-hoi: Xã hội }\n',
    'content/tin/a.md': article({ title: 'Tin A' }, body),
    'content/tin/goi/index.md': article({ title: 'Tin gói' }, '## Mục {#muc}\n\nNội dung.\n'),
    'content/xa-hoi/2020-01-01-x.md': article({ title: 'Tin X' }),
    ...more,
  });

test.each([
  ['{{< ref "goi/index.md" >}}', 'goi/'],
  ['{{< relref "goi" >}}', 'goi/'],
  ['{{< relref "/goi/" >}}', 'goi/'],
  ['{{< ref "goi#muc" >}}', 'goi/#muc'],
  ['{% post_url 2020-01-01-x %}', 'x/'],
  ['{% post_url xa-hoi/2020-01-01-x %}', 'x/'],
  ['{% link _posts/2020-01-01-x.md %}', 'x/'],
  ['{{< ref path="goi" lang="vi" >}}', 'goi/'],
])('%s', async (address, url) => {
  const one = paper(`[b](${address}) và [c][d].\n\n[d]: ${address}\n`, {
    'content/tin/nhap/2020-01-01-x.md': article({ title: 'X', draft: true }),
  });
  expect((await one.build()).problems).toEqual([]);
  expect(one.page('2021/01/a/index.html')).toContain(
    `<p><a href="/2021/01/${url}">b</a> và <a href="/2021/01/${url}">c</a>.</p>`,
  );
});

test.each([
  ['{% post_url 2020-01-02-x %}', 'broken-link', 'Did you mean "xa-hoi/2020-01-01-x"?'],
  ['{% link _posts/2020-10-01-x.md %}', 'broken-link', 'Did you mean "xa-hoi/2020-01-01-x"?'],
  ['{{< ref "gioi.md" >}}', 'broken-link', 'Did you mean "tin/goi"?'],
  ['{{< relref "/tin/gio#muc" >}}', 'broken-link', 'Did you mean "tin/goi"?'],
  ['{{< ref "goi#mục" >}}', 'broken-anchor', 'Did you mean "goi/index.md#muc"?'],
  ['{{< ref "khong-co.md" >}}', 'broken-link', 'Write the path of the .md file as it is seen from this one'],
])('%s leads nowhere', async (address, code, hint) => {
  const { problems } = await paper(`Một.\n\n[b](${address})\n`).build();
  expect(problems).toMatchObject([{ code, at: { file: 'content/tin/a.md', line: 7, column: 1 } }]);
  expect(problems[0]?.hint).toContain(hint);
});

test('what comes later, and what is moved, is found again', async () => {
  const one = paper('[b]({% post_url 2020-01-01-x %})\n');
  await one.build();
  one.write({ 'content/tin/2020-01-01-x.md': article({ title: 'Tin gần', slug: 'tin-gan' }) });
  expect((await one.build({ verify: true })).problems).toEqual([]);
  expect(one.page('2021/01/a/index.html')).toContain('<a href="/2021/01/tin-gan/">b</a>');
  one.remove('content/tin/2020-01-01-x.md');
  one.write({ 'content/cu/2020-01-01-x.md': article({ title: 'Tin cũ', slug: 'tin-cu' }) });
  const { problems } = await one.build();
  // Two of that name lie elsewhere: which of them is meant nobody can tell.
  expect(problems.map(({ code }) => code)).toContain('broken-link');
});

test('a tag in quotes within the quotes of an attribute is read as Hugo reads it, but not in code', async () => {
  const link = '<a title="G" href="{{< ref "goi.md" >}}">gói</a>';
  const one = paper(`Xem ${link} và ${link}.\n\n<p>${link}</p>\n\n\`${link}\`\n`);
  expect((await one.build()).problems).toEqual([]);
  const page = one.page('2021/01/a/index.html');
  const made = '<a title="G" href="/2021/01/goi/">gói</a>';
  expect(page).toContain(`<p>Xem ${made} và ${made}.</p>`);
  expect(page).toContain(`<p>${made}</p>`);
  expect(page).toMatch(/<code>[^\n]*\{\{[^\n]* ref "goi\.md" [^\n]*<\/code>/);
});
