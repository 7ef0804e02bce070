import { expect, test } from 'vitest';
import { letterProblems } from '../../../src/articles/source/letter-problems.ts';
import { loadTranslator } from '../../../src/messages/load-translator.ts';

const top = '---\ntitle: Tin\n---\n';
const told = (text: string) => letterProblems(text, 'content/a.md').problems;

test.each([
  ['SÃ¡ng ngÃ\u00a0y 28/01', 'SÃ¡ng ngÃ\u00a0y', 'Sáng ngày'],
  ['Tại Sá»Ÿ GiÃ¡o dá»¥c', null, 'Tại Sở Giáo'],
  ['Ã”ng nÃ³i Ä‘Ãºng', null, 'Ông nói'],
  ['Theo â€œbÃ¡oâ€™ máº¡ng', null, null],
  ['cÃ\u00a0 phÃª', null, 'cà phê'],
  ['â‚¬ lâ€™Ã©tÃ© Ã\u00a0 la forÃªt', null, '€ l’été à'],
  ['SÃ£o Paulo', null, 'São Paulo'],
  ['GrÃ¶ÃŸe', null, 'Größe'],
  ['20Â°C', null, '20°C'],
])('%s is told with its words', (text, seen, meant) => {
  const [problem, ...others] = told(`${top}Chữ đúng.\n\n${text}\n`);
  expect(problem).toMatchObject({ code: 'garbled-text', at: { line: 6 } });
  expect(others).toEqual([]);
  if (seen !== null) expect(problem?.message).toContain(`"${seen}"`);
  if (meant !== null) expect(problem?.hint).toContain(`Write "${meant}`);
});

test('a field is told at its line, and other lines with it', () => {
  const [problem] = told(`---\ntitle: Thá»‹ trÆ°á»ng lÃºa\n---\nMá»™t.\n\nĐúng.\n\nNÄƒm: cÃ³ tháº­t.\n`);
  expect(problem?.at).toEqual({ file: 'content/a.md', line: 2, column: 10 });
  expect(problem?.hint).toContain('Other such lines: 4, 8.');
});

test('a letter that was lost is told with the words around it', () => {
  const [problem] = told(`---\ntitle: Tin H\ufffd Nội\n---\nĐúng.\n\nM\ufffdt.\n`);
  expect(problem).toMatchObject({ code: 'lost-letter', at: { line: 2, column: 13 } });
  expect(problem?.message).toContain('"Tin H\ufffd Nội"');
  expect(problem?.hint).toBe('Type the word again. Other such lines: 6.');
  const say = loadTranslator('vi');
  expect(say(problem?.hint ?? '')).toBe('Hãy gõ lại từ ấy. Các dòng khác cũng vậy: 6.');
});

test('so are letters that became question marks, in several words of a line', () => {
  const [problem, ...others] = told(`---\ntitle: Ti?ng Vi?t\n---\nĐúng.\n\nM?t b?n tin\n`);
  expect(problem).toMatchObject({ code: 'lost-letter', at: { line: 2, column: 8 } });
  expect(problem?.hint).toContain('Other such lines: 6.');
  expect(others).toEqual([]);
});

test.each([
  'Ai? Sao? Và?\nnhững gì?',
  'https://a.vn/x?y=1 https://a.vn/z?t=2 a.vn/b?c a.vn/d?e',
  'what?where',
  '`a?b` và `c?d`',
  'Hội nghị ở Mộ Đức, “tốt lắm” – ông Ân nói. Ấn Độ, Âu Cơ, ÂM NHẠC, ÃM, CÃI, 20°C, 5 €.',
  'MAÇÃ», IRMÃ”, «está», AMANHÃ…, São Paulo, Â – Ã – É.',
  'À l’été, « ÂGE », Ä, Ö, ÅÆØ “på” Å” Æ 20° Ærø, «œuvre».',
  'Trong mã: `SÃ¡ng` và \n\n```\nSá»Ÿ GiÃ¡o \ufffd\n```\n',
])('%s is not', (text) => {
  expect(told(`${top}${text}\n`)).toEqual([]);
});
