import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/base/files/decode.ts';
import { cleanText } from '../../src/base/text/clean.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  test('takes off byte order marks and makes every line end a line feed', () => {
    expect(decodeText(bytes('\ufeff\ufeffa\r\nb\rc\n'), 'a.md')).toEqual({ text: 'a\nb\nc\n', problems: [] });
  });

  test('names the line and column of the first byte that is not UTF-8 (safety R2)', () => {
    const { text, problems } = decodeText(new Uint8Array([...bytes('Mộ\nĐức '), 0xe1, 0xff, 0x41]), 'a.md');
    expect(text).toBeNull();
    expect(problems).toMatchObject([
      { code: 'not-utf8', severity: 'error', at: { file: 'a.md', line: 2, column: 5 } },
    ]);
    expect(problems[0]?.hint).toContain('UTF-8');
  });

  test('knows a file in UTF-16', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0]), 'a.md').problems[0]?.message).toContain(
      'UTF-16',
    );
  });

  test('a file cut in the middle of a letter is not UTF-8', () => {
    expect(decodeText(bytes('Mộ').subarray(0, -1), 'a.md').problems[0]?.at).toMatchObject({ line: 1 });
  });

  test('puts letters and marks together and says so (R6.1)', () => {
    const { text, problems } = decodeText(bytes('a\nMo\u0323\u0302'), 'a.md');
    expect(text).toBe('a\nMộ');
    expect(problems).toMatchObject([{ code: 'not-nfc', severity: 'info', at: { line: 2 } }]);
  });

  test('leaves out control characters and says so', () => {
    const { text, problems } = decodeText(bytes('a\nb\u0000c\u0008\td'), 'a.md');
    expect(text).toBe('a\nbc\td');
    expect(problems).toMatchObject([{ code: 'control-characters', severity: 'warning', at: { line: 2 } }]);
  });

  test('leaves out marks without end and says so', () => {
    const { text, problems } = decodeText(bytes(`a\nb${'\u0301\u0323'.repeat(50_000)}c`), 'a.md');
    expect(text).toBe(`a\nb${'\u0301\u0323'.repeat(64)}c`.normalize('NFC'));
    expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([
      ['not-nfc', 2],
      ['control-characters', 2],
    ]);
  });

  test('gives clean text of any bytes, or says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (some) => {
        const { text, problems } = decodeText(some, 'a.md');
        if (text === null) expect(problems.map(({ code }) => code)).toEqual(['not-utf8']);
        else expect(cleanText(text)).toBe(text);
      }),
    );
  });
});

test('cleanText leaves nothing that could pass for the mark of a hole, or break a page or a feed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\ufdd0-\ufdef\ufffe\uffff]/);
      expect(clean.isWellFormed()).toBe(true);
      expect(clean.normalize('NFC')).toBe(clean);
    }),
  );
  expect(cleanText('Mộ Đức\t“x”\n')).toBe('Mộ Đức\t“x”\n');
});

describe('what word processors and PDFs leave in words', () => {
  test('their breaks part words, and nothing is told', () => {
    expect(decodeText(bytes('Dòng 1\u000bDòng 2\u000cĐoạn 2'), 'a.md')).toEqual({
      text: 'Dòng 1\u2028Dòng 2\u2029Đoạn 2',
      problems: [],
    });
  });

  test.each([
    ['Thu\u00ad\u200b Hà', 'Thu Hà'],
    ['\ufeffThu\u2060 \u200eHà', 'Thu Hà'],
    ['Th\u200cu Hà\u200e', 'Thu Hà'],
    ['ភាសា\u200bខ្មែរ', 'ភាសា\u200bខ្មែរ'],
    ['ภาษา\u200bไทย', 'ภาษา\u200bไทย'],
    ['👩\u200d🌾 می\u200cخواهم', '👩\u200d🌾 می\u200cخواهم'],
  ])('%j is read as %j, and nothing is told', (written, expected) => {
    expect(decodeText(bytes(`a ${written}`), 'a.md')).toEqual({ text: `a ${expected}`, problems: [] });
  });

  test('in code every character counts', () => {
    expect(decodeText(bytes('/[\u00ad\u200b]/'), 'a.js', 'code').text).toBe('/[\u00ad\u200b]/');
    expect(decodeText(bytes('a\u000cb'), 'a.css', 'code').problems).toMatchObject([
      { code: 'control-characters' },
    ]);
  });
});
