import { describe, expect, test } from 'vitest';
import { authorDoubts } from '../../../src/articles/front-matter/doubts/author-doubts.ts';
import { parseYaml } from '../../../src/base/yaml/yaml.ts';
import { loadTranslator } from '../../../src/messages/load-translator.ts';

const at = { file: 'a.md', line: 1, column: 1 };
/** What the hint says to write, as YAML reads it. */
const advised = (written: string) => {
  const [, line = ''] =
    /(author: .*?)\.(?: (?:For the rest,|E-mail) .*)?$/.exec(authorDoubts(written, at)[0]?.hint ?? '') ?? [];
  const { data, problems } = parseYaml(line, 'a.md', 1);
  expect(problems).toEqual([]);
  return data.author;
};

describe('an author', () => {
  test.each([
    ['Văn Trọng - Thu Hà', ['Văn Trọng', 'Thu Hà']],
    ['Văn Trọng – Thu Hà', ['Văn Trọng', 'Thu Hà']],
    ['Văn Trọng và Thu Hà', ['Văn Trọng', 'Thu Hà']],
    ['Văn Trọng & Thu Hà', ['Văn Trọng', 'Thu Hà']],
    ['Văn Trọng/Thu Hà', ['Văn Trọng', 'Thu Hà']],
    ['Ann Lee and Bob Ray', ['Ann Lee', 'Bob Ray']],
    ['A, B và C', ['A', 'B', 'C']],
    ['Văn Trọng; Thu Hà', ['Văn Trọng', 'Thu Hà']],
    ['Bài, ảnh: Văn Trọng', 'Văn Trọng'],
    ['Tin, ảnh: Văn Trọng - Thu Hà', ['Văn Trọng', 'Thu Hà']],
    ['Bài và ảnh: Văn Trọng', 'Văn Trọng'],
    ['Ảnh: Văn Trọng', 'Văn Trọng'],
    ['Thực hiện: Văn Trọng', 'Văn Trọng'],
    ['Tin, ảnh Văn Trọng (TTXVN)', 'Văn Trọng'],
    ['Bài và ảnh Văn Trọng, Thu Hà', ['Văn Trọng', 'Thu Hà']],
    ['Ảnh Văn Trọng', 'Văn Trọng'],
    ['Tin, ảnh: Văn Trọng (TTXVN)', 'Văn Trọng'],
    ['By Ann Lee', 'Ann Lee'],
    ['Text and photos: Ann Lee', 'Ann Lee'],
    ['Ann Lee, Staff Writer', 'Ann Lee'],
    ['Ann Lee and Jo Day, Staff Writers', ['Ann Lee', 'Jo Day']],
    ['By ANN LEE, Staff Reporter', 'ANN LEE'],
    ['Ann Lee | City Editor', 'Ann Lee'],
    ['Ann Lee, Special to The Gazette', 'Ann Lee'],
    ['Ann Lee / For The Gazette', 'Ann Lee'],
    ['Ann Lee, ISRG Executive Director', 'Ann Lee'],
    ['by Ann Lee (ann@gazette.example)', 'Ann Lee'],
    ['Thu Hà (tổng hợp)', 'Thu Hà'],
    ['Thu Hà (thực hiện)', 'Thu Hà'],
    ['Thu Hà (ghi)', 'Thu Hà'],
    ['Thu Hà (dịch theo AFP)', 'Thu Hà'],
    ['Thu Hà (theo TTXVN)', 'Thu Hà'],
    ['Thu Hà tổng hợp', 'Thu Hà'],
    ['PV Thu Hà', 'Thu Hà'],
    ['Phóng viên Thu Hà', 'Thu Hà'],
    ['PV Thu Hà - Ảnh: Văn Trọng', ['Thu Hà', 'Văn Trọng']],
    ['Bài: Thu Hà - Ảnh: Văn Trọng', ['Thu Hà', 'Văn Trọng']],
    ['Tin: Thu Hà; ảnh: Văn Trọng', ['Thu Hà', 'Văn Trọng']],
    ['Thu Hà - Ảnh: Văn Trọng', ['Thu Hà', 'Văn Trọng']],
    ['ThS. Nguyễn Văn A - Phó Chủ tịch UBND huyện', 'ThS. Nguyễn Văn A'],
    ['Nguyễn Văn A, Giám đốc Sở Y tế', 'Nguyễn Văn A'],
    ['Nguyễn Văn A (Bí thư Huyện ủy)', 'Nguyễn Văn A'],
    ['Thu Hà - 0905123456', 'Thu Hà'],
    ['Thu Hà (ĐT: 0905 123 456)', 'Thu Hà'],
    ['Thu Hà <ha@bao.example>', 'Thu Hà'],
  ])('%j is doubted, and the hint reads as it is meant', (written, meant) => {
    expect(advised(written)).toEqual(meant);
  });

  test('with the agency has words of its own for the rest', () => {
    const [doubt] = authorDoubts('Tin, ảnh Văn Trọng (TTXVN)', at);
    expect(doubt?.hint).toBe(
      'Write the name alone: author: Văn Trọng. For the rest, write: byline: "Tin, ảnh Văn Trọng (TTXVN)".',
    );
    expect(loadTranslator('vi')(doubt?.hint ?? '')).toBe(
      'Hãy chỉ viết tên: author: Văn Trọng. Phần còn lại viết ở: byline: "Tin, ảnh Văn Trọng (TTXVN)".',
    );
  });

  test.each([
    'Văn Trọng',
    'Văn Trọng (TTXVN)',
    'Jean-Luc Picard',
    'Lê Thị Vân Anh',
    'Hội Nông dân và Hội Phụ nữ huyện',
    'Ban Dân vận và Mặt trận',
    'Bài',
    'Ann Byrne',
    'Tin Tin',
    'NARUSE, Yui',
    'LÊ THỊ, Vân Anh',
    'Theo Nguyen',
    'Theo van Gogh',
    'Theo McDonald',
    'Theo Đức Minh',
    'PV',
    'PV TTXVN',
    'PV Báo Quảng Ngãi',
    'Nguyễn Thị Dịch',
    'Trần Trưởng',
    'Ban Biên tập',
    'Phòng Tổng hợp',
    'Bí thư Đoàn xã',
    'Thu Hà 2021',
  ])('%j is not', (written) => {
    expect(authorDoubts(written, at)).toEqual([]);
  });
});

describe('what is no name of an author is told', () => {
  test.each([
    'van.trong@bao.example',
    '@vantrong',
    'admin',
    'Administrator',
    'user1',
    'Quản trị viên',
    'editor',
    '-',
    '0901 234 567',
    'N/A',
  ])('%s', (written) => {
    expect(authorDoubts(written, at).map(({ code }) => code)).toEqual(['no-author-name']);
  });

  test.each([
    ['Theo TTXVN', 'Theo TTXVN', 'TTXVN'],
    ['Theo Báo Quảng Ngãi', 'Theo Báo Quảng Ngãi', 'Báo Quảng Ngãi'],
    ['Theo VnExpress', 'Theo VnExpress', 'VnExpress'],
    ['Theo Tuổi Trẻ', 'Theo Tuổi Trẻ', 'Tuổi Trẻ'],
    ['Theo baoquangngai.vn', 'Theo baoquangngai.vn', 'baoquangngai.vn'],
    ['Nguồn: TTXVN', 'Nguồn: TTXVN', 'TTXVN'],
    ['Sưu tầm', 'Sưu tầm', null],
    ['T/h', 'T/h', null],
    ['Tổng hợp từ nhiều nguồn', 'Tổng hợp từ nhiều nguồn', null],
  ])('%s is printed by another line', (written, byline, source) => {
    const [{ code, hint } = { code: '', hint: '' }] = authorDoubts(written, at);
    expect(code).toBe('no-author-name');
    const line = /byline: (.*?)\.(?: Whose .*: (source: .*)\.)?$/.exec(hint);
    expect(parseYaml(`byline: ${line?.[1]}\n${line?.[2] ?? ''}`, 'a.md', 1)).toMatchObject({
      data: { byline, ...(source === null ? {} : { source: { name: source } }) },
      problems: [],
    });
    expect(loadTranslator('vi')(hint)).toMatch(
      /^Hãy thay dòng "author:" bằng dòng in ra nguyên văn: byline: /,
    );
  });

  test.each(['Trọng', 'PV', 'TTXVN', 'Admin Nguyễn', 'Test Nguyễn', 'Editor'])('%s may be one', (written) => {
    expect(authorDoubts(written, at)).toEqual([]);
  });
});

test.each([
  'Trung tâm Văn hóa, Thể thao và Truyền thông',
  'Phòng Nông nghiệp và Môi trường',
  'John Smith, Jr.',
])('one name with a comma or "và" in it is one: %s', (written) => {
  expect(authorDoubts(written, at)).toEqual([]);
});
