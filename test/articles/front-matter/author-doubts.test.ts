import { describe, expect, test } from 'vitest';
import { authorDoubts } from '../../../src/articles/front-matter/author-doubts.ts';
import { parseYaml } from '../../../src/base/yaml.ts';
import { loadTranslator } from '../../../src/messages/load-translator.ts';

const at = { file: 'a.md', line: 1, column: 1 };
/** What the hint says to write, as YAML reads it. */
const advised = (written: string) => {
  const [, line = ''] =
    /(author: .*?)\.(?: For the rest, .*)?$/.exec(authorDoubts(written, at)[0]?.hint ?? '') ?? [];
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
