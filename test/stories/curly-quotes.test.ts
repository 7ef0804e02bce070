/** Quotes as telephones type them around values that quotes are no part of. */

import { expect, test } from 'vitest';
import { parseYaml } from '../../src/base/yaml/yaml.ts';
import { png } from '../helpers/png.ts';
import { site } from '../helpers/site.ts';

test('dates, names, files, flags and numbers in curly quotes are read as meant', async () => {
  const here = site({
    'bantin.yaml':
      'title: “Bản tin”\nurl: “https://tin.example/”\nsections: { tin: Tin tức }\nperPage: “5”\nsearch: “false”\n',
    'content/tin/a.md':
      '---\ntitle: “Một” ngày\ndate: “01/01/2021”\nauthor: «Văn Trọng»\nsection: “tin”\ntags: [“lúa”, ‘gạo’]\nviews: “226”\nnoindex: “no”\nslug: “mot-ngay”\nfigures:\n  - src: “cho.png”\n    alt: Chợ\n---\nChữ.\n',
    'content/tin/cho.png': png(1200, 800),
  });
  const { problems } = await here.build();
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  const page = Buffer.from(here.page('2021/01/mot-ngay/index.html')).toString();
  expect(page).toContain('“Một” ngày');
  expect(page).toContain('>Văn Trọng<');
  expect(page).toContain('/the/lua/');
});

test.each([
  [`title: "Ông nói "tốt" lắm"`, `title: 'Ông nói "tốt" lắm'`, 'Ông nói "tốt" lắm'],
  [`title: "Ông nói "tốt""`, `title: 'Ông nói "tốt"'`, 'Ông nói "tốt"'],
  [`author: 'O'Brien'`, `author: "O'Brien"`, "O'Brien"],
  [`title: "Tốt", ông nói "lắm"`, `title: '"Tốt", ông nói "lắm"'`, '"Tốt", ông nói "lắm"'],
  [`title: "Tốt" là tốt`, `title: '"Tốt" là tốt'`, '"Tốt" là tốt'],
])('of %s the hint is %s', (line, hint, read) => {
  const { data, problems } = parseYaml(line, 'a.md', 1);
  expect(problems[0]?.hint).toBe(`Put the whole value in quotes: ${hint}`);
  expect(Object.values(data)).toEqual([read]);
});
