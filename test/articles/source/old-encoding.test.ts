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
  const problem = oldEncoding(`---\ntitle: a\n---\n${text}\n`, 'content/a.md');
  expect(problem).toMatchObject({ code: 'old-encoding', severity: 'error', at: { line: 4 } });
  expect(problem?.message).toContain(name);
  expect(problem?.hint).toContain('UniKey');
});

test.each([
  'Hội nghị tổng kết tín dụng chính sách xã hội năm 2020.',
  'Le maïs, l’aéroport, où Noël naïf a reçu l’été à la forêt; ça coûte 5 €, « déjà vu », un goût août.',
  'A canção não é da nação: São Paulo, corações, irmãos, pães; avô, órgão, coração e pão.',
  'El niño de la señora soñaba mañana con la cigüeña en España, año tras año, y el pingüino.',
  'Größe, Äußerung, Häuser, Öl, Mädchen über Straße; België, coöperatie, ruïne, zeeën, vacuüm.',
  'Copyright © 2020 Foo®, 5µm, 20°C × 3 · ½ “quoted”.',
])('%s is not', (text) => {
  expect(oldEncoding(`${text} ${text}`, 'content/a.md')).toBeNull();
});
