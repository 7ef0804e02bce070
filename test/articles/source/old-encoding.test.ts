import { expect, test } from 'vitest';
import { oldEncoding } from '../../../src/articles/source/old-encoding.ts';

const tcvn3 =
  'Héi nghÞ tæng kÕt tÝn dông chÝnh s¸ch x· héi n¨m 2020 diÔn ra s¸ng nay t¹i trô së ñy ban nh©n d©n huyÖn.';
const vni =
  'Hoäi nghò toång keát tín duïng chính saùch xaõ hoäi naêm 2020 dieãn ra saùng nay taïi truï sôû uûy ban nhaân daân huyeän.';

test.each([
  ['TCVN3', tcvn3],
  ['VNI', vni],
])('Vietnamese in %s is told with its name and place', (name, text) => {
  const problem = oldEncoding(`---\ntitle: a\n---\n${text}\n`, 'content/a.md')?.problem;
  expect(problem).toMatchObject({ code: 'old-encoding', severity: 'error', at: { line: 4 } });
  expect(problem?.message).toContain(name);
  expect(problem?.hint).toContain('UniKey');
});

const right = '---\ntitle: Hội nghị tổng kết ở Mộ Đức\nauthor: Văn Trọng\n---\n';

test.each([
  ['TCVN3', `${right}${tcvn3}\n`, 5, 1],
  ['VNI', `${right}${vni}\n`, 5, 1],
  ['TCVN3', `${right}Chữ đúng, được đọc tốt.\n\n${tcvn3}\n\n${vni}\n`, 7, 2],
  ['TCVN3', `${right}Hội nghị ở Mộ Đức:\n\n- ${tcvn3} Nguyễn Thị Hạnh\n`, 7, 1],
  ['TCVN3', '---\ntitle: Héi nghÞ tæng kÕt\nauthor: Nguyễn Thị Hạnh\n---\nNội dung đã đúng.\n', 2, 1],
  ['VNI', '---\ntitle: Hoäi nghò toång keát tín duïng\n---\nNội dung đã đúng.\n', 2, 1],
  ['VNI', `${right}Chữ đúng, được đọc tốt.\n\nHoäi nghò toång keát\n`, 7, 1],
])('%s in one part of a text is told where it stands: %s', (name, text, line, count) => {
  const found = oldEncoding(text, 'content/a.md');
  expect(found).toMatchObject({ isWhole: false, problem: { code: 'old-encoding', at: { line } } });
  expect(found?.problem.message).toContain(name);
  if (count > 1) expect(found?.problem.message).toContain(`like this one: ${count}.`);
});

test('what an article shows as code is not', () => {
  expect(oldEncoding(`${right}\`\`\`\n${tcvn3}\n\`\`\`\n`, 'content/a.md')).toBeNull();
});

test.each([
  'Hội nghị tổng kết tín dụng chính sách xã hội năm 2020.',
  'Le maïs, l’aéroport, où Noël naïf a reçu l’été à la forêt; ça coûte 5 €, « déjà vu », un goût août.',
  'A canção não é da nação: São Paulo, corações, irmãos, pães; avô, órgão, coração e pão.',
  'El niño de la señora soñaba mañana con la cigüeña en España, año tras año, y el pingüino.',
  'Größe, Äußerung, Häuser, Öl, Mädchen über Straße; België, coöperatie, ruïne, zeeën, vacuüm.',
  'First a+b×c=7 is `a+b×c` made of (b×c), then a+b×c=8 of b×c.',
  'Copyright © 2020 Foo®, 5µm, 20°C × 3 · ½ “quoted”.',
])('%s is not', (text) => {
  expect(oldEncoding(`${text} ${text}`, 'content/a.md')).toBeNull();
});
