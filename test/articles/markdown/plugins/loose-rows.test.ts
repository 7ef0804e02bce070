import { describe, expect, test } from 'vitest';
import { problems, render } from '../../rendering.ts';

const told = (body: string) =>
  render(body)
    .problems.filter(({ code }) => code === 'rows-run-together')
    .map(({ message }) => message);

describe('lines that were meant as a table are told', () => {
  test.each([
    ['Xã | Hộ\nĐức Tân | 120', 2],
    ['Xã;Hộ;Năm\nĐức Tân;120;2020\nĐức Lợi;80;2021', 3],
    ['Xã,Hộ,Năm\nĐức Tân,120,2020\nĐức Lợi,80,2021', 3],
    ['Xã       Hộ\nĐức Tân     120\nĐức Lợi     80', 3],
    ['Xã\tHộ\tNăm\nĐức Tân\t120\nĐức Lợi\t80\t2021', 3],
    ['Xã\tHộ\tNăm\nĐức Tân\t"120\nhộ"\t2020\nĐức Lợi\t80\t2021', 4],
    ['> Xã | Hộ\n> Đức Tân | 120', 2],
  ])('%j', (body, count) => {
    expect(told(body)).toEqual([
      `${count} lines from here on look like rows of a table, but are printed as one paragraph.`,
    ]);
  });

  test.each([
    'Ông A, bà B, ông C\nông D, bà E, ông F\ncô G, cậu H, anh I',
    'Mua 1,000 kg và 2,000 kg\nBán 1,000 kg và 2,000 kg\nrồi đổi 1,000 kg và 2,000 kg',
    'Trang trước | Trang sau',
    'Hotline: 1900 | Email: a@b.example\nĐịa chỉ: xã | Fax: 123',
    'Một | hai\nkhông có gì',
    'Câu một.  \nCâu hai.  \nCâu ba.',
    '| Xã | Hộ |\n|---|---|\n| Đức Tân | 120 |',
    'Xã\tHộ\nĐức Tân\t120',
  ])('nothing is said of %j', (body) => {
    expect(problems(body)).toEqual([]);
  });
});
