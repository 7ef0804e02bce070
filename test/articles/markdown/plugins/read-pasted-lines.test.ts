import { describe, expect, test } from 'vitest';
import { html, problems, render } from '../../rendering.ts';

const paragraphs = (body: string) =>
  [...html(body).matchAll(/<p>(.*?)<\/p>/gs)].map(([, text = '']) =>
    text.replaceAll('&#x3C;', '<').replaceAll('\u00a0', ' '),
  );
const items = (body: string) => [...html(body).matchAll(/<li[^>]*>([^<]*)<\/li>/g)].map(([, text]) => text);

describe('a sign before a number or a hint is no mark of a quotation', () => {
  test.each([
    ['>60 tuổi được miễn phí.', ['>60 tuổi được miễn phí.']],
    ['>60 tuổi\n18-60 tuổi\n<18 tuổi', ['>60 tuổi', '18-60 tuổi', '<18 tuổi']],
    [
      'Mức phạt:\n>80 km/h: 5 triệu\n>=100 km/h: 8 triệu',
      ['Mức phạt:', '>80 km/h: 5 triệu', '>=100 km/h: 8 triệu'],
    ],
    [
      '>> Xem thêm: Giá lúa tăng\nÔng Nam cho biết giá lúa\ncòn tăng.',
      ['>> Xem thêm: Giá lúa tăng', 'Ông Nam cho biết giá lúa\ncòn tăng.'],
    ],
    ['>**60** tuổi', ['><strong>60</strong> tuổi']],
    ['>*60* tuổi\n<**18** tuổi', ['><em>60</em> tuổi', '<<strong>18</strong> tuổi']],
  ])('%j', (body, expected) => {
    expect(paragraphs(body)).toEqual(expected);
    expect(html(body)).not.toContain('<blockquote>');
    expect(problems(body)).toEqual([]);
  });

  test('in an item neither', () => {
    expect(items('- >60 tuổi: 500.000đ\n- <18 tuổi: 200.000đ')).toEqual([
      '>60 tuổi: 500.000đ',
      '&#x3C;18 tuổi: 200.000đ',
    ]);
  });

  test.each([
    '> 60 năm trước, ở đây là rừng.',
    '>2 tháng qua, ông Nam\n>không về nhà.',
    '>1. Một\n>2. Hai',
    '>> hi all,\n>> thanks',
    '> Ông viết:\n>> Tôi về.',
    '> > Sâu',
  ])('%j is a quotation', (body) => {
    expect(html(body)).toContain('<blockquote>');
  });
});

describe('items with an empty line between them are one list', () => {
  const list = '<ul>\n<li>Một</li>\n<li>Hai</li>\n<li>Ba</li>\n</ul>';

  test.each([
    '• Một\n\n• Hai\n\n• Ba',
    '•\u00a0Một\n\n▪ Hai\n\n• Ba',
    '·\tMột\n\n·\tHai\n\n·\tBa',
    '– Một\n\n– Hai\n\n– Ba',
    '-Một\n\n-Hai\n\n-Ba',
    '• Một\n• Hai\n\n• Ba',
  ])('%j', (body) => {
    expect(html(body)).toBe(list);
    expect(html(`${body}\n\nSau.`)).toBe(`${list}\n<p>Sau.</p>`);
    expect(problems(body)).toEqual([]);
  });

  test('behind the words that begin it', () => {
    expect(html('Gồm:\n• Một\n\n• Hai\n\n• Ba')).toBe(`<p>Gồm:</p>\n${list}`);
  });

  test.each(['• Một\n– con một\n– con hai\n• Hai', '• Một\n\n– con một\n\n– con hai\n\n• Hai'])(
    'those of another sign stand in the one above: %j',
    (body) => {
      expect(html(body)).toBe(
        '<ul>\n<li>Một\n<ul>\n<li>con một</li>\n<li>con hai</li>\n</ul>\n</li>\n<li>Hai</li>\n</ul>',
      );
    },
  );

  test.each([
    ['people who speak', '– Anh đi đâu đấy?\n\n– Tôi ra đồng.'],
    ['people who speak, told of by a long dash', '— Anh đi đâu\n\n— Tôi ra đồng'],
    ['one sign alone', '• Một\n\nHai'],
  ])('but not %s', (_, body) => {
    expect(html(body)).not.toContain('<ul>');
  });
});

describe('what is copied along with a text is told', () => {
  const told = (body: string) => render(body).problems.map(({ code, message }) => `${code} ${message}`);

  test.each([
    ['Giá lúa tăng mạnh… Xem thêm', 'breaks off at'],
    ['Rice is dearer... See more', 'breaks off at'],
    ['Thích · Phản hồi · 2 giờ', 'copied along'],
    ['Một.\n\nĐã gửi từ iPhone của tôi', 'copied along'],
    ['QUẢNG CÁO', 'copied along'],
    ['On Mon, Nov 23, 2026 at 4:12 PM Linda Park <lpark@library.example> wrote:', 'copied along'],
    ['Vào Th 2, 23 thg 11, 2026 lúc 16:12 Thu Hà <ha@bao.example> đã viết:', 'copied along'],
    ['Một.\n\n-more-', 'left of a printed page'],
    ['Một.\n\n--- HẾT ---', 'left of a printed page'],
    ['Một.\n\n# # #', 'left of a printed page'],
    ['Ngày: ____\n\nMột.', 'nobody filled in'],
    ['Một.\n\nNgười ký: ..........', 'nobody filled in'],
    ['Một.\n\nDate: \\_\\_\\_\\_', 'nobody filled in'],
    [
      'Từ: Hà <h@a.example>\nGửi: Thứ Sáu, 27/11/2026 09:12\nĐến: Tòa soạn\nChủ đề: Thông cáo\n\nMột.',
      'head of a letter',
    ],
    ['Một.\n\nFrom: Ann Lee\nTo: Desk\nSubject: Statement\n\nHai.', 'head of a letter'],
    ['-----Original Message-----', 'copied along'],
    ['[10:22, 28/01/2021] Thu Hà: Lúa 7.200đ.\n[10:25, 28/01/2021] Ông Nam: Cao quá.', 'when a message came'],
  ])('%j', (body, words) => {
    expect(told(body)).toEqual([expect.stringMatching(`^page-leftover .*${words}`)]);
  });

  test.each([
    'Xem thêm: Giá lúa tăng',
    'Bà con thích · không thích.',
    'Quảng cáo sai sự thật bị phạt.',
    'Lúc 10:22, Thu Hà: có mặt.',
    '[Ông Nam](https://a.vn): Dạ.',
    'Ẩn bớt đi một chút.',
    'On Monday the mayor wrote:',
    'Từ: xuất phát điểm thấp.\n\nĐến: cuối năm nay.',
    'From: a farm of five acres.\n\nThe family grew.',
    'Ông nói: ......',
    'Từ: Ga Hà Nội\nĐến: Ga Huế\nNgày: 3/12/2026',
    'On Twitter, @realminh wrote:',
    'Họ và tên: ..........\n\nNgày: ..........\n\nĐiện thoại: .........\n\nSố: .........',
    'Kết quả: 3 … 5',
    'Ông Nam đã viết:',
  ])('but not %j', (body) => {
    expect(told(body)).toEqual([]);
  });
});

test.each([
  ['[1] Theo báo A.\n[2] Theo báo B.', ['[1] Theo báo A.', '[2] Theo báo B.']],
  ['☐ Việc một\n☑ Việc hai', ['☐ Việc một', '☑ Việc hai']],
  ['[ ] Việc một\n[x] Việc hai', ['[ ] Việc một', '[x] Việc hai']],
])('notes with their numbers in brackets, and boxes to tick, stand apart: %j', (body, expected) => {
  expect(paragraphs(body)).toEqual(expected);
});

describe('signs of Word that stand before a tab are those of a list', () => {
  test.each(['·', '§', 'v', 'ü', 'Ø', 'q'])('%s', (sign) => {
    const body = `Gồm có:\n${sign}\tMột\n${sign}\tHai.\nBà con lưu ý.`;
    expect(items(body)).toEqual(['Một', 'Hai.']);
    expect(paragraphs(body)).toEqual(['Gồm có:', 'Bà con lưu ý.']);
  });

  test('levels stand below one another', () => {
    expect(items('·\tMột\no\tMột a\no\tMột b\n·\tHai')).toEqual(['Một', 'Một a', 'Một b', 'Hai']);
  });

  test.each(['v\tVận tốc\nt\tThời gian', 'v\t5\t7\nv\t6\t8'])('%j is a table', (body) => {
    expect(html(body)).toContain('<table>');
  });
});

describe('a list ends where what follows is no part of it', () => {
  test.each([
    [
      '- Ngày 2/12: rước.\n- Ngày 3/12: lễ.\nBà con lưu ý giờ.',
      ['Ngày 2/12: rước.', 'Ngày 3/12: lễ.'],
      ['Bà con lưu ý giờ.'],
    ],
    [
      '1. Làm đơn.\n2. Nhận giấy.\nHồ sơ nộp tại huyện.',
      ['Làm đơn.', 'Nhận giấy.'],
      ['Hồ sơ nộp tại huyện.'],
    ],
    [
      '1. Làm đơn\n2. Nhận giấy\n**Lưu ý:** mang căn cước',
      ['Làm đơn', 'Nhận giấy'],
      ['<strong>Lưu ý:</strong> mang căn cước'],
    ],
    [
      'Điều 1. Phạm vi\n1. Đối tượng\na) Hộ nghèo\n- Ở xã\n- Ở huyện\nb) Hộ khác\nĐiều 2. Hiệu lực\nII. KINH PHÍ\n1. Nguồn',
      ['Đối tượng', 'Ở xã', 'Ở huyện', 'Nguồn'],
      ['Điều 1. Phạm vi', 'a) Hộ nghèo', 'b) Hộ khác', 'Điều 2. Hiệu lực', 'II. KINH PHÍ'],
    ],
    ['1. Một\n1.1 Con', ['Một'], ['1.1 Con']],
    [
      '1. Phóng viên: 02\na. Yêu cầu\n- Trẻ\nb. Quyền lợi\n=> Lương cao\nII. Hồ sơ\n- Đơn',
      ['Phóng viên: 02', 'Trẻ', 'Đơn'],
      ['a. Yêu cầu', 'b. Quyền lợi', '=> Lương cao', 'II. Hồ sơ'],
    ],
    ['- Một\n- Hai\n→ Ba\n(*) Bốn', ['Một', 'Hai'], ['→ Ba', '(*) Bốn']],
    ['1. Một\n2. Hai\nNơi nhận:\n- Sở', ['Một', 'Hai', 'Sở'], ['Nơi nhận:']],
  ])('%j', (body, expected, others) => {
    expect(items(body)).toEqual(expected);
    expect(paragraphs(body)).toEqual(others);
  });

  test('but not at the first letter of a name', () => {
    expect(items('- Tổng thống\nV. Putin')).toEqual(['Tổng thống\nV. Putin']);
  });

  test('but not where its other items have more lines too', () => {
    expect(items('1. Gạo.\nMười tấn.\n2. Ngô.\nHai tấn.')).toEqual(['Gạo.\nMười tấn.', 'Ngô.\nHai tấn.']);
    expect(problems('- Gạo\nMười tấn\n- Ngô\nHai tấn')).toEqual([]);
  });

  test('and goes on with its number behind it', () => {
    expect(html('1. Một\na) Con\n2. Hai')).not.toContain('Một\na)');
    expect(html('- Một\n\n1. Một.\n2. Hai\nb) Con\n3/ Ba')).toContain('<ol start="3">');
  });

  test.each([
    '- Ngày 3/12: lễ.\n  Bà con lưu ý giờ.',
    '- Hội Nông dân\nViệt Nam',
    '- A line that an editor\nbroke ends here.\nThe next one too.',
    '- Một.\nhai',
    '1. Ông ấy nhớ\n1.5 triệu đồng',
  ])('%j is one item', (body) => {
    expect(html(body).match(/<li>/g)).toHaveLength(1);
    expect(paragraphs(body)).toEqual([]);
  });
});

describe('a line that a list may have swallowed is told', () => {
  test.each(['1. Làm đơn\n2. Nhận giấy\nHồ sơ nộp tại huyện', '- Một\n- Hai\nBa', '> - Một\n> Hai'])(
    '%j',
    (body) => {
      expect(problems(body).map((one) => one.replace(/ \d.*/, ''))).toEqual([
        'warning paragraphs-run-together',
      ]);
    },
  );

  test.each([
    '- Một\n  Hai',
    '- Một\nhai',
    '- A line that an editor\nBroke ends here and\ngoes on.',
    '- Một\\\nHai',
    '- Một\nHai\n- Ba',
  ])('%j is not', (body) => {
    expect(problems(body)).toEqual([]);
  });
});

describe('items with other signs stand in one list', () => {
  test.each([
    ['- Một\n– Hai\n- Ba', ['Một', 'Hai', 'Ba']],
    ['• Một\n- Hai\n• Ba', ['Một', 'Hai', 'Ba']],
    ['1. Một\n2, Hai\n3/ Ba', ['Một', 'Hai', 'Ba']],
    ['1) Một\n2) Hai\n3- Ba', ['Một', 'Hai', 'Ba']],
  ])('%j', (body, expected) => {
    expect(items(body)).toEqual(expected);
    expect(html(body).match(/<[uo]l>/g)).toHaveLength(1);
  });

  test.each(['- “Tôi về.”\n– ông nói', '1. Một\n3/ Ba', '1. Từ ngày 1 đến\n2, 3 tháng Chạp'])(
    '%j are none',
    (body) => {
      expect(html(body).match(/<li>/g)).toHaveLength(1);
    },
  );
});

describe('the lines of a notice stand apart, although not all are alike', () => {
  test.each([
    ['🔴 THÔNG BÁO\n⏰ Thời gian: 7h\n📍 Địa điểm: xã\n#cupdien', 4],
    ['👉 Bước một\n👉 Bước hai\nLiên hệ: 0905 123 456', 3],
    ['Kính gửi quý vị,\nnhà trường xin mời\nNgày: 2/12\nGiờ: 7h30 sáng\nTrân trọng.', 4],
    ['6h00: Chuyến một\n7h00 Chuyến hai\n8h Chuyến ba', 3],
    ['1 Nguyễn Văn A 5.000.000\n2 Trần Thị B 3.000.000', 2],
    ['Danh sách:\n1-Ông A\n2-Bà B', 3],
    ['\tSáng nay mưa.\n\tChiều nắng.', 2],
    ['  Sáng nay mưa.\n  Chiều nắng.', 2],
  ])('%j', (body, count) => {
    expect(paragraphs(body)).toHaveLength(count);
    expect(problems(body)).toEqual([]);
  });

  test.each([
    'Vui 🔴 quá\n🔴 Vui nữa',
    '2 người\n3 Người',
    '5 Nguyễn Văn A\n6 Trần Thị B',
    '  Sáng nay mưa\n  và nắng.',
    'Giờ: 7h30\nÔng Nam đến.',
    '7h30 sáng nay\nông đến.',
  ])('%j is one paragraph', (body) => {
    expect(paragraphs(body)).toHaveLength(1);
  });

  test('short lines are told, although one begins with a sign', () => {
    const lines = ['Mất điện', 'Xã Mộ Đức', '#cupdien', 'Ngày mai', 'Mong bà con lưu ý'];
    expect(problems(lines.join('\n'))).toEqual(['warning paragraphs-run-together 10:1']);
    expect(problems([...lines, 'và thông cảm'].join('\n'))).toEqual([]);
  });

  test('a short line above long ones is told', () => {
    const long = `${'Sáng nay bà con trong xã đến dự lễ khánh thành cầu mới '.repeat(3)}nữa.`;
    expect(problems(`KHÁNH THÀNH CẦU\n${long}\n${long}`)).toEqual(['warning paragraphs-run-together 10:1']);
    expect(problems(`KHÁNH THÀNH CẦU\n${long}`)).toEqual([]);
  });
});

describe('what printed pages leave', () => {
  test.each(['- 3 -', 'Trang 2/5', 'Trang 12', '(Tiếp theo trang 1)', 'Xem tiếp trang 4', 'Page 2 of 5'])(
    '%s is told',
    (line) => {
      expect(paragraphs(`Một.\n\n${line}\n\nHai.`)).toEqual(['Một.', line, 'Hai.']);
      expect(problems(`Một.\n\n${line}\n\nHai.`)).toEqual(['warning page-leftover 12:1']);
      expect(problems(`Một đoạn\n${line}\ncòn tiếp.`)).toContainEqual('warning page-leftover 11:1');
    },
  );

  test.each(['- 3 - 4', '- 3', 'Trang 2 có ảnh.', 'Trang trại 5', 'Trang 2: Tin trong tỉnh'])(
    '%s is not',
    (line) => {
      expect(problems(line)).toEqual([]);
    },
  );

  test('what stands above official texts is no heading', () => {
    expect(
      html('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc**\n-----------\n\nMột.'),
    ).toBe(
      '<p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>\n<p><strong>Độc lập - Tự do - Hạnh phúc</strong></p>\n<hr>\n<p>Một.</p>',
    );
    expect(html('Độc lập - Tự do\n---')).toContain('<h2');
  });
});

test('of a talk one message is told, and what else is left of a page', () => {
  const told = problems(
    '[10:22, 28/01/2021] Thu Hà: Lúa 7.200đ.\n\n[10:25, 28/01/2021] Ông Nam: Cao quá.\n\nGiá còn lên… Xem thêm',
  );
  expect(told.filter((one) => one.includes('page-leftover'))).toHaveLength(2);
});

describe('lists of several signs, each directly below the other', () => {
  const nested = (body: string) => html(body).replace(/\s*\n\s*/g, '');

  test.each([
    ['- A\n+ B\n+ C\n- D', '<ul><li>A<ul><li>B</li><li>C</li></ul></li><li>D</li></ul>'],
    [
      '* A\n- B\n+ C\n- D\n* E',
      '<ul><li>A<ul><li>B<ul><li>C</li></ul></li><li>D</li></ul></li><li>E</li></ul>',
    ],
    ['- Hồ sơ gồm:\n+ Đơn\n+ Ảnh', '<ul><li>Hồ sơ gồm:<ul><li>Đơn</li><li>Ảnh</li></ul></li></ul>'],
    ['* A\n** Bo\n* C', '<ul><li>A</li><li>Bo</li><li>C</li></ul>'],
  ])('%j are levels of one', (body, expected) => {
    expect(nested(body)).toBe(expected);
    expect(problems(body)).toEqual([]);
  });

  test.each(['- A\n- B\n+ C', '- A\n\n+ B\n\n- C', '- A\n* Lưu ý: B'])(
    '%j are lists of their own',
    (body) => {
      expect(nested(body)).not.toContain('<li><ul>');
      expect(nested(body)).toMatch(/<\/ul><ul>/);
    },
  );
});
