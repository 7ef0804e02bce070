import { expect, test } from 'vitest';
import { heldInBody } from '../../../src/articles/front-matter/held/held-in-body.ts';

const told = (line: string) =>
  heldInBody(`Một đoạn chữ.\n\n${line}\n\nHết bài.`, { file: 'a.md', line: 1, column: 1 }, 'UTC', null)?.at;

test.each([
  'Xem [đây](b.md "CHƯA KIỂM CHỨNG").',
  "[đây](https://b.example/ 'DO NOT PUBLISH')",
  '![NHÁP](a.jpg)',
  '![chờ duyệt](a.jpg) và chữ',
  '![](a.jpg "KHÔNG ĐĂNG")',
  '![Ảnh](a.jpg "Ảnh: Hà") và ![CHƯA XÁC MINH](b.jpg)',
])('a note to editors in the title of a link or the words of a picture is told: %s', (line) => {
  expect(told(line)).toEqual({ file: 'a.md', line: 3, column: 1 });
});

test.each([
  '[đây](b.md "Chưa kiểm chứng")',
  '![Ảnh bản nháp của luật](a.jpg "Ảnh: Thu Hà")',
  '![Giấy nháp](a.jpg)',
  '[đây](b.md "Không đăng ký")',
  '![FIFA](a.jpg "Hà Nội")',
  '`![NHÁP](a.jpg` là chữ',
  '    ![NHÁP](a.jpg)',
])('words for readers are not: %s', (line) => {
  expect(told(line)).toBeUndefined();
});
