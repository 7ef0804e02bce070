/** What readers find, and in which order (R7.1, R7.3). */

import { beforeAll, describe, expect, test } from 'vitest';
import { dated, type Indexed, indexed } from './indexed.ts';

const filler = Array.from(
  { length: 8 },
  () => 'Sáng nay, cán bộ các xã đã về dự và nghe báo cáo công tác trong năm.',
);
const seed = 'Hội nghị tổng kết công tác năm';
const decoys = ['Khởi công cầu mới', 'Thư từ bạn đọc phương xa', 'Mộ một vị tướng'];

let paper: Indexed;
beforeAll(async () => {
  paper = await indexed([
    dated(seed, {
      section: 'kinh-te',
      authors: ['van-trong'],
      text: [...filler, 'Đến dự có lãnh đạo huyện Mộ Đức.'],
    }),
    dated('Khởi công cầu mới', { date: '2021-02-02', text: ['Dự án ở Đà Nẵng.'] }),
    dated('Thư từ bạn đọc phương xa', {
      date: '2020-02-03',
      text: ['Ông Duc, một người bạn cũ, gửi lời chào.'],
    }),
    dated('Mộ một vị tướng', { date: '2021-04-03', text: ['Nơi yên nghỉ trên đồi.'] }),
    dated('Đường sắt qua huyện', { date: '2018-05-05', section: 'kinh-te', text: filler }),
    dated('Chuyện vận tải', { date: '2021-05-06', text: ['Đường sắt và đường bộ. Đường sắt là đường sắt.'] }),
    dated('Lúa năm nay', { date: '2021-06-01', section: 'kinh-te', authors: ['thu-ha'], text: filler }),
    dated('Lúa chín sớm', { date: '2020-06-01', authors: ['le-an'] }),
    dated('Lúa được mùa', { date: '2019-06-01', section: 'kinh-te', authors: ['le-an'] }),
    dated('Nhật ký', {
      date: '2016-06-01',
      text: ['Nhà ở số 9 của ông Bảo.', 'Đường số 96 hỏng.'],
    }),
    dated('Bão số 9 vào bờ', { date: '2013-06-01', text: filler }),
    dated('Tin thời tiết', {
      date: '2014-06-01',
      text: ['Sau cơn bão, một số nhà ven biển ở các xã phía đông của huyện tốc mái, 9 người bị thương.'],
    }),
    dated('Nghề muối', { date: '2014-07-01', text: ['Nông nghiệp của xã.', 'Nhà nông', 'nghỉ tay.'] }),
    dated('Khách từ Huế', {
      date: '2014-08-01',
      tag: ['du lịch', 'ẩm thực'],
      caption: ['Sông Hương nhìn từ cầu.'],
    }),
    dated('Da Nang by night', { date: '2012-08-01', text: ['A walk along the river.'] }),
    dated('東京の朝', { date: '2012-09-01', text: ['京都と東京'] }),
    dated('Hòa bình', { date: '2012-10-01', text: ['Chuyện hoà giải ở thôn.'] }),
  ]);
});

describe('R7.3 an article that names Mộ Đức', () => {
  test.each([
    'Mộ Đức',
    'mộ đức',
    'mo duc',
    'duc',
    'MO DUC',
    'đức',
    'Mộ Đức'.normalize('NFD'),
    '"mo duc"',
    'đưc',
  ])('is found by %s, above the decoys', async (typed) => {
    const found = await paper.titles(typed);
    expect(found[0]).toBe(seed);
    expect(found.filter((title) => title !== seed && !decoys.includes(title))).toEqual([]);
  });

  test('stands among decoys that can be found too', async () => {
    expect((await paper.titles('da nang')).slice(0, 2).toSorted()).toEqual(['Da Nang by night', decoys[0]]);
    expect(await paper.titles('duc')).toEqual([seed, decoys[1]]);
    expect(await paper.titles('Duc')).toEqual([seed, decoys[1]]);
  });
});

test('R7.1 titles stand above texts, however often these say it', async () => {
  expect(await paper.titles('duong sat')).toEqual(['Đường sắt qua huyện', 'Chuyện vận tải']);
  expect(await paper.titles('đường sắt')).toEqual(['Đường sắt qua huyện', 'Chuyện vận tải']);
});

test('a phrase stands above words that stand together, and these above what is scattered', async () => {
  expect(await paper.titles('bao so 9')).toEqual(['Bão số 9 vào bờ', 'Nhật ký', 'Tin thời tiết']);
});

test('marks that were typed are meant, and other marks are not', async () => {
  expect(await paper.titles('bão số 9')).toEqual(['Bão số 9 vào bờ', 'Tin thời tiết']);
  const { titles } = await indexed([dated('Lúa'), dated('Lứa'), dated('Lựa'), dated('Của'), dated('Cửa')]);
  expect(await titles('lúa')).toEqual(['Lúa']);
  expect(await titles('của')).toEqual(['Của']);
  expect((await titles('lưa')).toSorted()).toEqual(['Lứa', 'Lựa']);
  expect((await titles('lủa')).toSorted()).toEqual(['Lúa', 'Lứa', 'Lựa']);
  expect((await titles('lua')).toSorted()).toEqual(['Lúa', 'Lứa', 'Lựa']);
});

test('a word without marks beside one with marks is meant as it was typed, and others follow', async () => {
  const { titles } = await indexed([
    dated('Một', { text: ['Đội ản toàn, ản toàn.'] }),
    dated('Hai', { date: '2011-01-01', text: ['Đội an toàn.'] }),
  ]);
  expect(await titles('an toàn')).toEqual(['Hai', 'Một']);
});

test('marks that nobody wrote are taken for a slip, one word or all', async () => {
  expect((await paper.titles('Mộ Đưc'))[0]).toBe(seed);
  expect((await paper.titles('mồ đừc'))[0]).toBe(seed);
});

test('a phrase that was typed with marks is found where it was written without any, behind the others', async () => {
  expect(await paper.titles('Đà Nẵng')).toEqual([decoys[0], 'Da Nang by night']);
  expect(await paper.titles('nẵng')).toEqual([decoys[0]]);
});

test('the tone of a syllable counts wherever it is written', async () => {
  expect(await paper.titles('hòa giải')).toEqual(['Hòa bình']);
  expect(await paper.titles('hoà bình')).toEqual(['Hòa bình']);
});

describe('the last word', () => {
  test('may be a beginning', async () => {
    expect(await paper.titles('nông ngh')).toEqual(['Nghề muối']);
    expect(await paper.titles('nong nghiê')).toEqual(['Nghề muối']);
  });
  test('is whole when enough articles say all as it was typed, which loads less', async () => {
    const many = Array.from({ length: 12 }, (_, n) => dated(`Lúa ${n}`, { text: ['Quảng phú.'] }));
    const { titles } = await indexed([...many, dated('Phúc', { text: ['Quảng phúc, quảng phụng.'] })]);
    expect(await titles('quang phu')).toHaveLength(12);
    expect(await titles('quang phuc')).toEqual(['Phúc']);
    expect(await titles('quang ph')).toHaveLength(13);
  });
  test('is whole when a space, or a quote, ends it; others are whole always', async () => {
    expect(await paper.titles('nông nghiê ')).toEqual([]);
    expect(await paper.titles('"nông nghiê"')).toEqual([]);
    expect(await paper.titles('nôn nghiệp')).toEqual([]);
  });
});

test.each(['"số 9"', '“số 9”', '„số 9“', '«số 9»', '« số 9 »', '‹số 9›', '「số 9」', '“số 9'])(
  'words between quotes follow each other: %s',
  async (typed) => {
    expect(await paper.titles(typed)).toEqual(['Bão số 9 vào bờ', 'Nhật ký']);
  },
);

test('paragraphs part phrases, and captions and tags are found', async () => {
  expect(await paper.titles('"nhà nông nghỉ"')).toEqual([]);
  expect(await paper.titles('sông hương')).toEqual(['Khách từ Huế']);
  expect(await paper.titles('"ẩm thực"')).toEqual(['Khách từ Huế']);
  expect(await paper.titles('"lịch ẩm"')).toEqual([]);
});

test('signs of scripts without spaces are words', async () => {
  expect(await paper.titles('東京')).toEqual(['東京の朝']);
  expect(await paper.titles('"京東"')).toEqual([]);
});

test('the newest may stand first', async () => {
  const order = 'newest';
  expect(await paper.titles('lúa', { order })).toEqual(['Lúa năm nay', 'Lúa chín sớm', 'Lúa được mùa']);
  expect(await paper.titles('duong sat', { order })).toEqual(['Chuyện vận tải', 'Đường sắt qua huyện']);
  expect((await paper.titles('bao so 9', { order }))[0]).toBe('Bão số 9 vào bờ');
});

test('sections, authors, years and languages narrow a search', async () => {
  const by = (narrowing: Record<string, string>) => paper.titles('lúa', { narrowing, order: 'newest' });
  expect(await by({ author: 'le-an' })).toEqual(['Lúa chín sớm', 'Lúa được mùa']);
  expect(await by({ author: 'le-an', section: 'kinh-te' })).toEqual(['Lúa được mùa']);
  expect(await by({ year: '2020' })).toEqual(['Lúa chín sớm']);
  expect(await by({ year: '2020', section: 'kinh-te' })).toEqual([]);
  expect(await by({ year: '1999' })).toEqual([]);
  expect(await by({ language: 'vi', year: '', section: '' })).toHaveLength(3);
  expect(await by({ language: 'en' })).toEqual([]);
});

test('nothing is found by nothing, by signs, or by a word that is nowhere', async () => {
  for (const typed of ['', ' ', '?!', '""', 'qwzx', 'mộ qwzx']) expect(await paper.titles(typed)).toEqual([]);
});

test('an article with a title, captions and tags without end loses no word', async () => {
  const many = (word: string) => Array.from({ length: 300 }, (_, index) => `${word}${index}`);
  const one = dated(many('tua').join(' '), {
    lead: [many('sapo').join(' ')],
    tag: many('the'),
    caption: many('anh').map((word) => `Chú thích ${word}`),
    text: [many('chu').join(' ')],
  });
  const { titles } = await indexed([one]);
  for (const word of ['tua299', 'sapo299', 'the299', 'anh299', 'chu299', '"tua298 tua299"'])
    expect(await titles(word)).toHaveLength(1);
});
