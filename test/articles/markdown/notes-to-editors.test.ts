import { expect, test } from 'vitest';
import { article, site } from '../../helpers/site.ts';
import { render } from '../rendering.ts';

const told = (text: string) =>
  render(`Một đoạn chữ.\n\n${text}\n\nHết bài.`)
    .problems.filter(({ code }) => code === 'unclear-publication')
    .map(({ at, message }) => `${(at?.line ?? 0) - 9} ${message.split('"')[1]}`);

test.each([
  ['Xem [đây](b.md "CHƯA KIỂM CHỨNG").', '3 CHƯA KIỂM CHỨNG'],
  ["[đây](https://b.example/ 'DO NOT PUBLISH')", '3 DO NOT PUBLISH'],
  ['![NHÁP](a.jpg)', '3 NHÁP'],
  ['![chờ duyệt](a.jpg) và chữ', '3 chờ duyệt'],
  ['![](a.jpg "KHÔNG ĐĂNG")', '3 KHÔNG ĐĂNG'],
  ['![Ảnh](a.jpg "Ảnh: Hà") và ![CHƯA XÁC MINH](b.jpg)', '3 CHƯA XÁC MINH'],
  ['Xem [đây][b].\n\n[b]: https://b.example/ "KHÔNG ĐĂNG"', '3 KHÔNG ĐĂNG'],
  ['Xem [đây][b].\n\n[b]: https://b.example/\n  (chờ duyệt)', '3 chờ duyệt'],
  ['Xem ![NHÁP][b].\n\n[b]: a.jpg', '3 NHÁP'],
  ['Xem <a href="https://b.example/" title="CHƯA KIỂM CHỨNG">đây</a>.', '3 CHƯA KIỂM CHỨNG'],
  ["<img src='a.jpg' alt='NHÁP'>", '3 NHÁP'],
  ['<span title="CHỜ&#32;DUYỆT">UB</span>', '3 CHỜ DUYỆT'],
  ['<p title="KHÔNG ĐĂNG">Chữ.</p>', '3 KHÔNG ĐĂNG'],
])('a note to editors in the title of a link or the words of a picture is told: %s', (text, place) => {
  expect(told(text)).toEqual([place]);
});

test.each([
  '[đây](b.md "Chưa kiểm chứng")',
  '![Ảnh bản nháp của luật](a.jpg "Ảnh: Thu Hà")',
  '![Giấy nháp](a.jpg)',
  '[đây](b.md "Không đăng ký")',
  '![FIFA](a.jpg "Hà Nội")',
  '`![NHÁP](a.jpg` là chữ',
  '```\n![NHÁP](a.jpg)\n```',
  '<abbr title="Ủy ban nhân dân">UBND</abbr>',
  '<abbr title="Lưu hành nội bộ">LHNB</abbr>',
  '![Tài liệu mật](a.jpg)',
  '[dự thảo](b.pdf "Bản nháp")',
  ':::box[Bản nháp]\nChữ.\n:::',
  '[b]: https://b.example/ "KHÔNG ĐĂNG"',
])('words for readers are not, nor what none of them gets: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('a draft holds as many as it likes', async () => {
  const body = 'Xem [đây](https://b.example/ "KHÔNG ĐĂNG").\n';
  const paper = site({
    'content/a.md': article({ draft: true }, body),
    'content/b.md': article({}, body),
  });
  const { problems } = await paper.build();
  expect(problems.flatMap(({ code, at }) => (code === 'unclear-publication' ? [at?.file] : []))).toEqual([
    'content/b.md',
  ]);
});
