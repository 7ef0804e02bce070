import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/articles/front-matter/fences/read-front-matter.ts';
import { source } from '../document.ts';
import { usual } from '../rendering.ts';

function said(fields: string) {
  const { problems } = readFrontMatter(source(`---\n${fields}\n---\nBài.\n`), usual);
  return problems.map(({ code, at, hint }) => `${code} ${at?.line}:${at?.column} ${hint}`);
}

describe('what YAML takes away without a word', () => {
  test.each([
    ['title: Nhà thờ # 1', 'yaml-comment 2:16', '"Nhà thờ # 1"'],
    ['Tiêu đề: Nhà thờ # số một', 'yaml-comment 2:18', '"Nhà thờ # số một"'],
    ['figures:\n  - src: a.jpg\n    caption: Cầu # 2', 'yaml-comment 4:18', '"Cầu # 2"'],
    ['tags:\n  giao thông\n  đô thị', 'yaml-lines 3:3', 'tags: [giao thông, đô thị]'],
    ['tác giả: Văn Trọng\n  - Thu Hà (PV)', 'yaml-lines 2:10', 'tác giả: [Văn Trọng, Thu Hà (PV)]'],
  ])('is told with the line as it is to be: %j', (fields, at, hint) => {
    const problems = said(fields);
    expect(problems[0]).toContain(at);
    expect(problems[0]).toContain(hint);
    expect(problems).toHaveLength(1);
  });

  test.each([
    [
      'corrections:\n  - { date: 30/01/2021, text: Giá lúa, Nguyễn Văn A: 6.200 }',
      'yaml-quotes 3:31 Put the whole value in quotes: text: "Giá lúa, Nguyễn Văn A: 6.200"',
    ],
    [
      'figures: { src: a.jpg, caption: Chợ quê, Ảnh: Thu Hà }',
      'yaml-quotes 2:33 Put the whole value in quotes: caption: "Chợ quê, Ảnh: Thu Hà"',
    ],
    [
      'source: { name: Báo A, Trưởng phòng: Nam, số mới, url: https://a.example/ }',
      'yaml-quotes 2:17 Put the whole value in quotes: name: "Báo A, Trưởng phòng: Nam, số mới"',
    ],
  ])('a comma in braces that cuts a text with a colon is one: %j', (fields, told) => {
    expect(said(fields)).toContain(told);
  });

  test.each([
    ['source: { name: Báo A, Url: https://a.example/ }'],
    ['figures: { src: a.jpg, caption: Chợ quê, Chú thích: Chợ }'],
    ['extra: { text: Lúa, Giá: 6.200 }'],
    ['figures: { src: a.jpg, Mùa: Hè }'],
  ])('other names in braces are names: %j', (fields) => {
    expect(said(fields)).toEqual([]);
  });

  test.each([
    ['date: 28/01/2021 # the day of the meeting'],
    ['draft: false # until Monday'],
    ['tags: [a, b] # two'],
    ['tags:\n  - a # the first'],
    ['# Nhà thờ\ntitle: Nhà thờ'],
    ['title: "Nhà thờ" # 1'],
    ['lead: # to be written'],
    ['title: Nhà thờ #'],
    ['lead: Hội nghị\n  diễn ra sáng nay'],
    ['tags: giao thông,\n  đô thị'],
  ])('comments, and texts over several lines, are left alone: %j', (fields) => {
    expect(said(fields)).toEqual([]);
  });
});
