import { expect, test } from 'vitest';
import { headingTitle } from '../../../src/articles/front-matter/heading-title.ts';
import { pathFacts } from '../../../src/articles/source/path-facts.ts';

test.each([
  ['kinh-te/hoi-nghi.md', 'hoi-nghi', null, 'kinh-te'],
  ['kinh-te/hoi-nghi/index.md', 'hoi-nghi', null, 'kinh-te'],
  ['hoi-nghi/index.md', 'hoi-nghi', null, null],
  ['hoi-nghi.md', 'hoi-nghi', null, null],
  ['index.md', '', null, null],
  ['kinh-te/2021-01-28-hoi-nghi.md', 'hoi-nghi', '2021-01-28', 'kinh-te'],
  ['kinh-te/2021-01-28-hoi-nghi/index.md', 'hoi-nghi', '2021-01-28', 'kinh-te'],
  ['2021-01-28.md', '', '2021-01-28', null],
  ['2021-01-28_Đường mới.md', 'duong-moi', '2021-01-28', null],
  ['2021-01-289-x.md', '2021-01-289-x', null, null],
  ['_drafts/2021/01/2021-01-28-x.md', 'x', '2021-01-28', null],
  ['_drafts/kinh-te/x.md', 'x', null, 'kinh-te'],
  ['kinh-te/Drafts/x/index.md', 'x', null, 'kinh-te'],
  ['2021/kinh-te/x.markdown', 'x', null, 'kinh-te'],
  ['Kinh tế/1.md', '', null, 'Kinh tế'],
])('%s has the slug %j, the day %j and the section %j', (path, slug, day, section) => {
  expect(pathFacts(path)).toMatchObject({ slug, day, section });
});

test.each([
  ['_drafts/x.md', '_drafts'],
  ['a/_Drafts/x/index.md', '_Drafts'],
  ['drafts/x.md', 'drafts'],
  ['kinh-te/Bản nháp/x.md', 'Bản nháp'],
  ['a/_nháp/x.md', '_nháp'],
  ['a/_draft/index.md', '_draft'],
  ['drafts.md', null],
  ['nhap-khau/x.md', null],
  ['nhap/x.md', null],
])('%s lies in the folder of drafts %j', (path, drafts) => {
  expect(pathFacts(path).drafts).toBe(drafts);
});

test.each([
  ['# Hội nghị', 'Hội nghị'],
  ['\n\n#   Hội *nghị* `lớn` [ở đây](x.md)  ##\nA', 'Hội nghị lớn ở đây'],
  ['Hội nghị\n=====\nA', 'Hội nghị'],
  ['# Hội\u00a0nghị \\# 1', 'Hội nghị # 1'],
  ['## Mục', null],
  ['Đoạn văn\n# Hội nghị', null],
  ['#hashtag', null],
  ['#', null],
  ['', null],
])('the heading that %j begins with is %j', (body, title) => {
  expect(headingTitle(body)).toBe(title);
});
