/** The first ten results of forty searches in a paper full of decoys (R7.1, R7.3). */

import { stemmer } from '@orama/stemmers/english';
import { expect, test } from 'vitest';
import { fold } from '../../src/base/text/text.ts';
import { decoyPaper, type Wanted } from './decoys.ts';
import { indexed } from './indexed.ts';

const syllables =
  'của và các người trong là được cho một có không với những đã này khi năm để về đến ngày tại ông từ ra nhà xã huyện vào ở theo đó công việc cũng sau nhiều phải trên làm hơn bị chị em mới cán bộ nước bà con lúa gạo đường học sinh trường trẻ em già vùng núi biển sông hồ cây cầu chợ hàng quán xe máy đồng tiền vốn vay giá bán mua ruộng vườn chăn nuôi gà vịt trâu bò cá tôm rừng gỗ mưa nắng gió lũ hạn đất đá cát sỏi xi măng thép điện nước sạch y tế khám bệnh thuốc bác sĩ dân quân tự vệ đoàn đội hội họp nghe báo cáo bàn kế hoạch quý tháng tuần sáng chiều tối đêm xuân hè thu đông tết lễ ngân số bao bão nghị quyết hàng mộ đức đà nẵng tín dụng thuế thi đua'.split(
    ' ',
  );

const marked = [
  ...['ngân hàng', 'nông thôn mới', 'tín dụng chính sách', 'bão số 9', 'thủy lợi', 'giá xăng dầu'],
  ...['an toàn giao thông', 'sạt lở', 'học phí', 'khu công nghiệp'],
];
const stroked = ['mộ đức', 'đà nẵng', 'đường sắt', 'đất đai', 'lao động'];
const names = ['nguyễn văn trọng', 'lê an', 'trần thị thu hà', 'phạm ngọc lân', 'quảng ngãi'];
const numbered = ['nghị quyết 30', 'quốc lộ 24', 'covid 19', '8 tháng 3'];
const english = ['city council', 'river floods', 'school budget', 'local elections'];

const table: Wanted[] = [
  ...marked.map((phrase) => ({ phrase, typed: phrase, kind: 'marks' })),
  ...marked.map((phrase) => ({ phrase, typed: fold(phrase), kind: 'no marks' })),
  ...stroked.map((phrase) => ({ phrase, typed: fold(phrase), kind: 'đ' })),
  ...names.map((phrase) => ({ phrase, typed: phrase.toUpperCase(), kind: 'name' })),
  ...numbered.map((phrase) => ({ phrase, typed: phrase, kind: 'number' })),
  { phrase: 'khu công nghiệp', typed: 'khu công ngh', kind: 'beginning' },
  { phrase: 'nguyễn văn trọng', typed: 'nguyen van tro', kind: 'beginning' },
];
const inEnglish: Wanted[] = [
  { phrase: 'city council', typed: 'city councils', kind: 'ending' },
  { phrase: 'river floods', typed: 'river flooding', kind: 'ending' },
  { phrase: 'school budget', typed: 'School Budgets', kind: 'ending' },
  { phrase: 'local elections', typed: 'local election', kind: 'ending' },
];

test('forty searches: nine of the first ten hold the phrase, titles first', async () => {
  const vietnamese = decoyPaper([...marked, ...stroked, ...names, ...numbered], syllables, 'vi');
  const words =
    'the of and to in a is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know council city river school budget local election flood'.split(
      ' ',
    );
  const other = decoyPaper(english, words, 'en');
  const papers = [
    { paper: vietnamese, stem: null, wanted: table, index: await indexed(vietnamese.articles) },
    { paper: other, stem: stemmer, wanted: inEnglish, index: await indexed(other.articles, 'en') },
  ];
  const rows: string[] = [];
  let searches = 0;
  for (const { paper, stem, wanted, index } of papers)
    for (const { phrase, typed, kind } of wanted) {
      searches += 1;
      const found = await index.titles(typed, { stem });
      const ten = found.slice(0, 10);
      const meant = kind === 'marks' || kind === 'name' ? phrase : fold(phrase);
      const holding = ten.filter((title) => paper.holds(title, meant)).length;
      const titles = ten.map((title) => paper.holds(title, meant, true));
      rows.push(
        `${kind.padEnd(10)} ${typed.padEnd(22)} ${String(found.length).padStart(4)} found, ${holding} of ${ten.length} hold it, ${titles.filter(Boolean).length} in the title`,
      );
      expect([typed, ten.length]).toEqual([typed, 10]);
      expect([typed, holding >= 9]).toEqual([typed, true]);
      expect([typed, titles]).toEqual([typed, titles.toSorted((a, b) => Number(b) - Number(a))]);
      expect([typed, titles.filter(Boolean).length >= 4]).toEqual([typed, true]);
    }
  console.info(`${papers[0]?.paper.articles.length} articles\n${rows.join('\n')}`);
  expect(searches).toBe(40);
});
