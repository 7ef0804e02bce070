import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadTranslator } from '../../src/messages/load-translator.ts';

const folder = path.resolve(import.meta.dirname, '../../messages/vi');
const catalogue = fs.readFileSync(path.resolve(import.meta.dirname, '../problems/catalogue.txt'), 'utf8');

/** The messages and hints of the catalogue, as they stand behind a place and a code. */
const sentences = [
  ...new Set(
    [
      ...catalogue.matchAll(
        /^ {2}(?:\S+:\d+:\d+ )?(?:error|warning|note) [a-z-]+\n {4}(.+)\n(?: {4}(?!\d* *\|)(.+)\n)?/gm,
      ),
    ]
      .flatMap(([, message = '', hint = '']) => [message, hint])
      .filter(Boolean),
  ),
];

describe('the program in Vietnamese', () => {
  test('says every message and hint of the catalogue', () => {
    const say = loadTranslator('vi');
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter((sentence) => say(sentence) === sentence)).toEqual([]);
  });

  test('says where a name is unknown, and where in a list a value stands', () => {
    const say = loadTranslator('vi');
    for (const where of ["the author's", "the section's", "the tag's", 'the series', 'the'])
      expect(
        say(`The name "x" is not known in ${where} front matter, so its value is not used.`),
      ).not.toMatch(/The|front/);
    expect(say('"link" in "notice" in entry 2 of "blocks" is missing or empty.')).not.toMatch(/ in /);
  });

  test('fills in all that the English says, and nothing else', () => {
    for (const file of fs.readdirSync(folder)) {
      const templates: Record<string, string> = parse(fs.readFileSync(path.join(folder, file), 'utf8'));
      for (const [english, translation] of Object.entries(templates)) {
        const holes = english.split('{}').length - 1;
        const filled = [
          ...new Set([...translation.matchAll(/\{(\d)\}/g)].map(([, number]) => Number(number))),
        ];
        expect(filled.sort(), `${file}: ${english}`).toEqual(
          Array.from({ length: holes }, (_, index) => index + 1),
        );
      }
    }
  });

  test('is written in composed letters, and no sentence stands in two files', () => {
    const seen = new Map<string, string>();
    for (const file of fs.readdirSync(folder)) {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      expect(text.normalize('NFC')).toBe(text);
      for (const english of Object.keys(parse(text))) {
        expect(seen.get(english), english).toBeUndefined();
        seen.set(english, file);
      }
    }
  });
});

/** Words of English that are none of Vietnamese, of what the program says of itself. */
const english =
  /\b(?:the|and|or|of|is|are|was|were|with|this|that|which|has|have|from|for|its|spaces?|lines?|entry|entries|must|cannot|because|names|values|words?|first|second|than|more|only|where|there|neither|nor|both|between|before|behind|above|below|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|morning|afternoon|evening|night)\b/;

test('a sentence of the catalogue has no English words in Vietnamese, but for what is quoted or typed', () => {
  const say = loadTranslator('vi');
  const left = sentences
    .map((sentence) => ({ sentence, said: say(sentence) }))
    .filter(({ said }) => english.test(plainly(said)) && !ofOthers.test(said));
  expect(left).toEqual([]);
});

/** Names of settings, and what other programs say. */
const ofOthers = /Các tên dùng được|is not a function|: (?:Unexpected|Package|Cannot) /;

/** Without what somebody wrote or is to write: quotes, code, names of fields with values, addresses, file names, commands. */
function plainly(said: string): string {
  return said
    .replace(/"[^"]*"/g, ' ')
    .replace(/“[^”]*”/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/[<{[(][^<>{}[\]()]*[>}\])]/g, ' ')
    .replace(/\S*[./_@#=:-]\S*/g, ' ');
}
