import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHeldFolders } from '../../../src/articles/front-matter/held/held-names.ts';
import { hasErrors } from '../../../src/base/problem.ts';
import { publicationOf } from '../../../src/site/order/publication/publication.ts';
import { brief, fieldsOf } from '../document.ts';

const now = Date.parse('2026-11-30T08:00:00+07:00');

/** What becomes of an article of 28/11/2026 on the 30th. */
function fate({ path = 'tin/bai.md', title = 'Hội nghị', lines = '', body = 'Thân bài.' }): string {
  const text = `---\ntitle: ${JSON.stringify(title)}\ndate: 28/11/2026 10:22\n${lines && `${lines}\n`}---\n${body}\n`;
  const { fields, problems } = fieldsOf(text, path);
  const folders = checkHeldFolders([path], new Set(), (one) => one);
  if (hasErrors([...problems, ...folders])) return 'error';
  if (fields === null) return 'nothing';
  return publicationOf(fields, now);
}

describe('names of files', () => {
  test.each(
    [
      [
        'bai-KHONG-DANG',
        'NHAP_bai',
        'hop 5.12.2026',
        'Noel (đăng 24-12)',
        'bai CHUA DUYET',
        'KHÔNG ĐĂNG bai',
        'hop-05-12-2026',
      ],
      [
        'bai_chưa_đăng',
        'nhap - bai viet',
        'bai-viet_nhap',
        'bai.nhap',
        'bai (cho duyet)',
        'bai [HOLD]',
        'bai-do-not-publish',
        'DNP bai',
      ],
      [
        'nhap2',
        'nhap2-bai',
        'để sau',
        'cho duyet',
        'khongdang',
        'CHUADUYET_bai',
        'bai đăng 5-12',
        'bai publish 5.12.2026',
        'TODO bai',
      ],
      [
        'bai wip',
        'WIP_bai',
        'bai (chờ ảnh)',
        'đợi sếp',
        'bai - cấm đăng',
        'bai (hẹn giờ 8h ngày 5-12)',
        'hop_5.12.2026',
        'bai {nháp}',
      ],
      [
        'bai (không đăng)',
        'CHO DUYET - bai',
        'bai (embargo 5-12)',
        'bai not for publication',
        'hop (20261205)',
        'bai 5-12',
        'tin ngay 5.12',
        'hop 05.12.26',
        'Hop Dec 2026',
      ],
    ].flat(),
  )('%s.md is an error', (name) => {
    expect(fate({ path: `tin/${name}.md` })).toBe('error');
    expect(fate({ path: `tin/${name}/index.md` })).toBe('error');
  });

  test.each([
    '05.12.26 hop',
    'dec-2026-hop',
    '05122026 hop',
    '5.12.2026 hop',
    '2026-12-05 hop',
    '12-2026',
    'tháng 12-2026',
  ])('%s.md waits for its day', (name) => expect(fate({ path: `tin/${name}.md` })).toBe('scheduled'));

  test.each([
    ...[
      'nhap-khau-gao',
      'nhap-hoc',
      'khong-dang-ky',
      'khong-dang-lo',
      'cho-doi-mua-xuan',
      'hen-gio',
      'hen-gio-ca-phe',
      'de-sau-lung',
    ],
    ...[
      'xuat-nhap',
      'thu-nhap',
      'hoi-nhap',
      'cho-anh',
      'tam-giu-hai-doi-tuong',
      'thu-hoi-dat',
      'go-kho',
      'an-toan',
      'lich-hop-28-11-2026',
    ],
    ...[
      'draft-law',
      'hold-on',
      'todo-list',
      'private-schools',
      'pending-home-sales',
      'later',
      'NHAP-KHAU-GAO',
      'dang-ky-5-12',
      'le-hoi-2026-12-20',
    ],
    ...[
      'release-notes',
      'cam-dang-anh-tre-em',
      'bai 24-12',
      'bai 5-11',
      'bai 2-1',
      'lop 10-12',
      'hop-05-12-26',
      'may-2026-hop',
      'chua-dang-ky-ket-hon',
      'chua-dang-kiem',
      'cho-duyet-quy-hoach',
      'bai-nhap-mon',
      'in-progress',
      'the-draft',
      'cấm đăng ảnh trẻ em',
      'mat-troi',
      'giu-rung',
      'dang-5-bai',
      'ket-qua-2-1',
      'Q4-2026',
      'nam-2026',
      'Xuat_Nhap_Khau',
    ],
  ])('%s.md says nothing of the kind', (name) => {
    const title =
      { 'hold-on': 'Hold on', 'hen-gio': 'Hẹn giờ', 'draft-law': 'A draft law' }[name] ?? 'Hội nghị';
    expect(fate({ path: `tin/${name}.md`, title })).toBe('published');
  });
});

describe('names of folders', () => {
  test.each(
    [
      [
        'for review',
        'to be published',
        'cần sửa',
        'sắp đăng',
        'đăng thứ 7',
        'đăng Tết',
        'sẽ đăng',
        'cần duyệt',
        'bỏ đi',
        'không dùng',
        'do not use',
        'for review',
        'giu lai',
        '5-12 mới đăng',
      ],
      [
        'nhap2',
        'để sau',
        'chờ sếp',
        'duyệt sau',
        'dang 5-12',
        'nhap',
        'NHAP',
        'bai nhap',
        'de sau',
        'cho sep',
        'duyet sau',
        'đăng 5-12',
      ],
      [
        'chưa duyệt',
        'CHUA_DUYET',
        'cho-duyet',
        'không đăng',
        'hẹn giờ',
        'giữ lại',
        'chờ ảnh',
        'đợi duyệt',
        'mai đăng',
        'publish later',
        'hold',
      ],
      [
        '5-12',
        'ngày 5.12',
        '2099',
        'upcoming',
        'dự thảo',
        'du-thao',
        'Dự thảo 2',
        'coming-soon',
        'in progress',
        'WIP',
        'todo',
        'do-not-publish',
        'not for publication',
        'embargo 5-12',
        'on hold',
        'bai chua dang',
        'tin (nháp)',
        'đang viết',
        'cấm đăng',
      ],
      [
        'Bài chờ duyệt tuần 49',
        'to review',
        'đăng ngày 5.12',
        'nháp_2',
        'nhap (2)',
        'thang 12 (chua dang)',
        'trash',
      ],
    ].flat(),
  )('%s is an error', (folder) => {
    expect(fate({ path: `${folder}/bai.md` })).toBe('error');
    expect(fate({ path: `tin/${folder}/sau/bai.md` })).toBe('error');
  });

  test.each([
    '12-2026',
    '2026-12',
    '5.12.2026',
    '05122026',
    'jan-2027',
    'January 2027',
    '2027 Jan',
    'thang-12-2026',
    'Tháng 12 năm 2026',
    '2026/thang 12',
  ])('%s waits for its day or month', (folder) =>
    expect(fate({ path: `tin/${folder}/bai.md` })).toBe('scheduled'),
  );

  test.each(
    [
      [
        'nhập khẩu',
        'nhap-khau',
        'đăng ký',
        'dang-ky',
        'chờ đợi mùa xuân',
        'giữ rừng',
        'thu hồi đất',
        'cho-anh-chi-em',
        'hẹn hò',
        'an',
        'go',
        'mat',
      ],
      ['2027', '24-12', '2-1', '5-11', 'may-2026', 'old', 'cũ', 'du-thao-luat', 'upcoming films', 'archive'],
      ['11-2026', 'private equity', 'review', 'phim', 'đang lên', 'cho', 'hold-on'],
    ].flat(),
  )('%s is one like others', (folder) => {
    expect(fate({ path: `${folder}/bai.md` })).toBe('published');
  });
});

describe('fields', () => {
  test.each(
    [
      [
        'seoTitle: "[NHÁP] Hội nghị"',
        'slug: chua-dang',
        'ghi chú: hold',
        'note: hold until Friday',
        'legal: not cleared',
        'xác minh: chưa',
        'biên tập viên: chưa có',
        'ngày ra: 05/12/2026',
      ],
      [
        'giữ: có',
        'chờ: ảnh',
        'chờ: sếp duyệt',
        'người duyệt: chưa có',
        'mở: 05/12/2026',
        'ngày duyệt: 05/12/2026',
        'ghi chú: CHƯA ĐĂNG - chờ sếp',
      ],
      [
        'note: DO NOT PUBLISH - wait for legal',
        'đợi: ảnh',
        'todo: thêm ảnh',
        'waiting for: photo',
        'approved by: nobody',
        'chờ sếp: có',
        'hold: until Monday',
      ],
      [
        'tags: [todo]',
        'tags: [tin, hold]',
        'extra: { box: "[DRAFT] x" }',
        'corrections: [{ date: 29/11/2026, text: "CHƯA ĐĂNG" }]',
        'figures: [{ src: a.svg, caption: "[NHÁP] Cầu mới" }]',
        'approved:',
        'đã duyệt: ""',
        '# CHƯA ĐĂNG',
        'pub: 05/12/2026',
        'live: 05/12/2026 8:00',
        'online: 2027-01-01',
        'members: true',
        'premium: yes',
        'hội viên: có',
        'ghi_chú: "[chưa duyệt]"',
        'note: wip',
        'mở lúc: 05/12/2026 8:00',
        'Chưa duyệt: có',
        'ghi chú: không đăng trước 5/12',
        'cờ: NHÁP 2',
        'ký duyệt: chưa',
      ],
      [
        'live: Friday',
        'online: next week',
        'visible: tomorrow 8:00',
        'hiển thị: thứ Hai',
        'active: ngày mai',
      ],
      ['tier: premium', 'accessLevel: subscribers', 'membership: paid', 'tier: true'],
      ['extra: { ghi chú: chưa đăng }', 'figures: [{ src: a.svg, caption: không đăng }]'],
    ].flat(),
  )('%s is an error', (lines) => expect(fate({ lines })).toBe('error'));

  test.each(
    [
      [
        'giữ: không',
        'chờ: không',
        'người duyệt: Lan',
        'mở: 05/11/2026',
        'ngày duyệt: 05/11/2026',
        'ghi chú: ảnh của Lan',
        'tags: [draft, nba]',
      ],
      [
        'extra: { pick: Draft, src: NHÁP_1.svg }',
        'figures: [{ src: a.svg, caption: Bản nháp của nhà thơ }]',
        'corrections: [{ date: 29/11/2026, text: Bài trước viết là "bản nháp" }]',
        '# draft: true',
        '#nháp: có',
        '# 0 -- hidden, 1 -- shown',
        '# Draft law: see the notes',
        'live: https://a.example/',
        'live: 05/11/2026',
        'members: [Lan, Mai]',
        'premium: 5%',
        'approved: 05/11/2026',
        'reviewed:',
        'release: 2021',
        'release: 2026',
        'mở: Hà Nội',
        'ghi chú: không đăng ký được',
        'note: to do with law',
        'tags: [embargo, bản thảo]',
        'tags: [draft]',
      ],
      ['tier: free', 'tier: 2', 'membership: none', 'show: Friday Night Lights', 'active: Thứ Hai đầu tuần'],
    ].flat(),
  )('%s is none of the kind', (lines) => expect(fate({ lines })).toBe('published'));
});

describe('headlines and leads', () => {
  const marks = [
    ...[
      'Hội nghị (chưa duyệt)',
      'Hội nghị - bản nháp',
      'Hội nghị – chưa đăng',
      '[CHỜ SẾP] Hội nghị',
      'Chờ duyệt: Hội nghị',
      'Hội nghị [để sau]',
    ],
    ...[
      'Draft: Hội nghị',
      'hold: hội nghị',
      'Hold: Hội nghị',
      'Bản thảo: Hội nghị',
      'Hội nghị nháp',
      'Hội nghị nháp 2',
      'HỘI NGHỊ NHÁP',
      '[Nháp] Hội nghị',
      'Bài nháp',
      'Hội nghị - bản thảo',
      'Hội nghị – draft',
      'Hội nghị | hold',
      'KHÔNG ĐĂNG Hội nghị',
      'Hội nghị KHONG DANG',
      '(đăng 5/12) Hội nghị',
      'Chưa duyệt - Hội nghị',
      'DNP: Hội nghị',
      'Cấm đăng trước 8h ngày 5/12',
    ],
    ...[
      'Do not publish: Hội nghị',
      'TODO: Hội nghị',
      'WIP Hội nghị',
      'Hội nghị | NHÁP',
      'CHƯA DUYỆT - KHÔNG ĐĂNG',
      'Hội nghị (hẹn giờ 8h 5/12)',
    ],
  ];
  test.each(marks)('%s is an error', (text) => {
    expect(fate({ title: text })).toBe('error');
    expect(fate({ lines: `lead: ${JSON.stringify(text)}` })).toBe('error');
    expect(fate({ body: `${text}\n\nThân bài.` })).toBe('error');
  });

  test.each([
    ...[
      'Không đăng ký kết hôn, vẫn hạnh phúc',
      'Nhập khẩu gạo tăng',
      'Chờ đợi mùa xuân',
      'Hẹn giờ nấu cơm',
      'Để sau lưng nỗi buồn',
      'Chờ',
    ],
    ...[
      'TẠM GIỮ 2 ĐỐI TƯỢNG: tang vật gì?',
      'THU HỒI 5.000 HA ĐẤT: dân nói gì?',
      'Tạm giữ hai đối tượng',
      'Thu hồi đất: dân chờ',
      'Giữ lại rừng xưa',
    ],
    ...[
      'Không đăng: vì sao báo chí im lặng',
      'Chờ duyệt: quy hoạch sông Hồng - bao giờ xong?',
      'Chờ duyệt: quy hoạch (kỳ 2)',
      'Chưa duyệt: dự án treo – dân khổ',
      'Chưa đăng ký, vẫn chạy',
      'Chưa đăng ký',
      'Ra mắt phim DRAFT',
      '“DRAFT” ra rạp',
      'The Draft',
      'Viết ra giấy nháp',
      'Không ai sống nháp',
      'Giấy nháp',
      'Mở Quán Nháp',
      'Nghe nhạc ở quán nháp',
      'Đêm nhạc của nhóm Nháp',
      '[Nháp] là tên một quán cà phê.',
      'Tìm thấy bản thảo',
      'Test nhanh ở trường',
      'Đang cập nhật: bão số 5',
      'Đơn chưa duyệt, dân chờ',
      'Draft: chọn ai?',
      'The draft law',
      'Private schools',
      'Hold on',
      'To do in Hà Nội',
    ],
    ...[
      'CẤM ĐĂNG TIN GIẢ: phạt nặng',
      'NBA DRAFT 2026',
      'KHÔNG ĐĂNG KÝ: phạt',
      'Duyệt sau khi kiểm tra',
      'Công bố điểm chuẩn 5/12',
      'Hẹn giờ (phim)',
    ],
    ...[
      'Mở cửa 5/12',
      'Phát hành báo Tết',
      'Nội bộ: chuyện cơ quan',
      'Lãnh đạo đang viết: một cuốn sách',
      'Nháp của tôi',
      'Mật khẩu: không ai biết',
    ],
  ])('%s is news', (text) => {
    expect(fate({ title: text })).toBe('published');
    expect(fate({ lines: `lead: ${JSON.stringify(text)}` })).toBe('published');
    expect(fate({ body: `${text}\n\nThân bài.` })).toBe('published');
  });
});

describe('what stands where something is still to be written', () => {
  test.each(['TEST', 'Test 2', 'Untitled', 'Không tiêu đề', 'chua co tieu de', 'Bài mới', 'New article'])(
    'the headline %s is an error',
    (title) => expect(fate({ title })).toBe('error'),
  );

  test.each(['Test Match', 'Bãi mới', 'Bài mới của Trịnh', 'Đi tìm tiêu đề'])('%s is a headline', (title) =>
    expect(fate({ title })).toBe('published'),
  );

  test.each([
    'Đang viết...',
    '(đang viết)',
    'Bài đang soạn.',
    'Lorem ipsum',
    '(đang cập nhật)',
    'Sẽ cập nhật sau.',
  ])('the text %s is an error', (body) => expect(fate({ body })).toBe('error'));

  test('below a lead more may follow, but nothing that is not there', () => {
    expect(fate({ lines: 'lead: Cầu sập lúc 7 giờ.', body: '(đang cập nhật)' })).toBe('published');
    expect(fate({ lines: 'lead: Cầu sập lúc 7 giờ.', body: 'Đang viết...' })).toBe('error');
    expect(fate({ body: 'Đang cập nhật số người bị nạn.' })).toBe('published');
    expect(fate({ title: 'TEST', lines: 'draft: true' })).toBe('draft');
  });
});

describe('first lines', () => {
  test.each(
    [
      [
        'Embargoed until 00:01 GMT 5 December 2026',
        'UNDER STRICT EMBARGO',
        '**Trạng thái:** Chưa đăng',
        '**Status:** draft',
        'Lưu hành nội bộ',
      ],
      [
        '::: NHÁP',
        'Hold until 5 Dec',
        'Thân bài.\n\nBBT: chưa đăng',
        'Thân bài.\n\n// BBT: chờ duyệt',
        'NHÁP_Hội nghị',
        '(5/12 mới đăng) Lời dẫn.',
      ],
      [
        'CHƯA DUYỆT - KHÔNG ĐĂNG',
        'Cấm đăng trước 8h ngày 5/12',
        '(Bài hẹn giờ 8h ngày 5/12)',
        '<p>NHÁP</p>',
        ':::box NHÁP',
        '// BBT: chưa đăng',
      ],
      [
        '![](a.jpg)\n\n[CHƯA ĐĂNG]',
        '![](a.jpg) [CHƯA ĐĂNG]',
        '<!-- chờ sếp -->',
        '%% chưa duyệt %%',
        '<div>KHÔNG ĐĂNG</div>',
        'BBT: chưa đăng',
      ],
      [
        '(CHƯA ĐĂNG) Lời dẫn của bài.',
        '# Hội nghị\n\n**(chưa duyệt)**',
        '> chưa đăng',
        '*Chưa duyệt.*',
        '<!--\nBBT: chưa đăng, chờ sếp\n-->',
        '/* không đăng */',
      ],
      [
        '{{/* draft */}}',
        '[comment]: <> (chưa đăng)',
        '(Đăng lúc 8h ngày 5/12)',
        '<strong>KHÔNG ĐĂNG</strong>',
        '<!-- ảnh --> \n\nNHÁP',
        '[HOLD]',
        'DNP',
      ],
      [
        'Thân bài.\n\n(CHƯA DUYỆT - KHÔNG ĐĂNG)',
        'Thân bài.\n\n[không đăng]',
        'Thân bài.\n\n<!-- chưa đăng -->',
        'Thân bài.\n\nKHÔNG ĐĂNG',
        '**TODO**',
      ],
      [
        'Lưu ý: không đăng',
        'P/S: chưa đăng',
        'Note to editor: do not publish',
        'Thân bài.\n\nGhi chú cho BTV: chưa đăng',
        'Thân bài.\n\nEmbargoed until 5 December 2026\n',
        'Thân bài.\n\n> chưa duyệt\n\n',
        'Thân bài.\n\nBản nháp',
      ],
    ].flat(),
  )('%j is an error', (body) => {
    expect(fate({ body })).toBe('error');
    expect(fate({ body, lines: 'draft: true' })).toBe('draft');
  });

  test.each(
    [
      [
        'Đăng ngày 28/11/2026',
        'Đăng lúc 10:22 28/11/2026',
        '(Đăng ngày 12/05/2020)',
        '<!-- ảnh: Lan -->',
        '// Ghi chú của tác giả',
        '![](a.jpg)\n\nNhập khẩu gạo.',
      ],
      [
        'Mật khẩu: abc',
        '[Video]',
        '(Ảnh: Lan)',
        'Thân bài.\n\n(còn tiếp)',
        'Thân bài.\n\nLưu ý: trời mưa.',
        'Thân bài.\n\nBản nháp của nhà thơ.',
        'Thân bài.\n\n```\ndraft\n```',
        'Thân bài.\n\n- Draft\n- Published',
        '# Draft law on land',
        ':::box Giá vé',
        '(Chờ xem)',
      ],
      [
        'TIN NHẬP KHẨU',
        '[draft law](https://a.vn/)',
        '<p>Nhập học</p>',
        'Thân bài.\n\nNHẬP KHẨU',
        'Thân bài.\n\n```\n// do not publish\n```',
      ],
    ].flat(),
  )('%j is text', (body) => expect(fate({ body })).toBe('published'));
});

const phrase = fc.constantFrom(
  ...[
    'nháp',
    'bản nháp',
    'chưa đăng',
    'chưa duyệt',
    'chờ duyệt',
    'không đăng',
    'cấm đăng',
    'đừng đăng',
    'hoãn đăng',
    'đợi duyệt',
  ],
  ...[
    'draft',
    'do not publish',
    'not for publication',
    'embargoed',
    'unpublished',
    'DNP',
    'WIP',
    'chưa xuất bản',
    'chưa được đăng',
  ],
);
const written = fc
  .tuple(
    phrase,
    fc.constantFrom(' ', '_', '-', '.', '  '),
    fc.constantFrom('as is', 'capitals', 'no marks, capitals', 'NFD'),
  )
  .map(([words, sign, how]) => {
    const signed = words.replaceAll(' ', sign);
    const bare = signed.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    if (how === 'capitals') return signed.toUpperCase();
    if (how === 'no marks, capitals') return bare.toUpperCase();
    return how === 'NFD' ? signed.normalize('NFD') : signed;
  });
const inPlace: readonly ((mark: string) => Parameters<typeof fate>[0])[] = [
  (mark) => ({ path: `tin/${mark}.md` }),
  (mark) => ({ path: `tin/bai viet (${mark}).md` }),
  (mark) => ({ path: `tin/bai viet - ${mark}.md` }),
  (mark) => ({ path: `tin/[${mark}] bai viet.md` }),
  (mark) => ({ path: `tin/${mark}/bai.md` }),
  (mark) => ({ path: `${mark} 2/tin/bai.md` }),
  (mark) => ({ lines: `ghi chú: "[${mark}]"` }),
  (mark) => ({ lines: `lead: "(${mark}) Lời dẫn"` }),
  (mark) => ({ lines: `kicker: "[${mark}]"` }),
  (mark) => ({ title: `[${mark}] Hội nghị` }),
  (mark) => ({ title: `Hội nghị (${mark})` }),
  (mark) => ({ title: `${mark.toUpperCase()}: Hội nghị` }),
  (mark) => ({ title: `Hội nghị – ${mark.toUpperCase()}` }),
  (mark) => ({ body: `[${mark}]\n\nThân bài.` }),
  (mark) => ({ body: `**${mark}**\n\nThân bài.` }),
  (mark) => ({ body: `<!-- ${mark} -->\n\nThân bài.` }),
  (mark) => ({ body: `![](a.jpg)\n\n<p>${mark.toUpperCase()}</p>` }),
  (mark) => ({ body: `Thân bài.\n\n(${mark.toUpperCase()})` }),
  (mark) => ({ body: `// BBT: ${mark}\n\nThân bài.` }),
];

test('a mark is published in no place, spelling or case (R12.5)', () => {
  fc.assert(
    fc.property(written, fc.constantFrom(...inPlace), (mark, place) => {
      expect(fate(place(mark))).toMatch(/^(?:error|draft)$/);
    }),
    { numRuns: 1500 },
  );
});

test('what is told can be mended as it says', () => {
  const { problems } = fieldsOf('---\ntitle: A\ndate: 28/11/2026\n---\nCHƯA DUYỆT - KHÔNG ĐĂNG\n\nx');
  expect(brief(problems)).toEqual(['error unclear-publication 5:1']);
  expect(problems[0]?.hint).toContain('draft: true');
});
