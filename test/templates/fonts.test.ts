/** The fonts of the default theme hold Vietnamese, are those that the script makes, and come with their licences. */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { characters } from '../../scripts/fonts/characters.js';
import { faces, licences } from '../../scripts/fonts/faces.js';
import { fold } from '../../src/base/text/text.ts';
import { themeFolder } from '../helpers/default-theme.ts';
import { folderOf } from '../helpers/theme.ts';

const folder = path.join(themeFolder, 'fonts');

/** Every vowel of Vietnamese with every tone, and đ, in both cases. */
const letters = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
);
const vietnamese = [...letters, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);

describe('the fonts of the theme', () => {
  test.each(faces.map(({ file }) => file))('%s holds every letter of Vietnamese, composed (R6.9)', (file) => {
    expect(vietnamese).toHaveLength(2 * 73);
    expect(vietnamese.every((letter) => [...letter].length === 1 && fold(letter) !== '')).toBe(true);
    const font = fontkit.openSync(path.join(folder, file));
    const holds = (character: string) =>
      'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    expect([...vietnamese, ...characters].filter((character) => !holds(character))).toEqual([]);
  });

  test('are three files of at most 100 KB together, with their licences (R6.10)', () => {
    const files = fs.readdirSync(folder).toSorted();
    expect(files).toEqual([...faces.map(({ file }) => file), ...licences.map(([name]) => name)].sort());
    const bytes = faces.map(({ file }) => fs.statSync(path.join(folder, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
    for (const [name] of licences) {
      const text = fs.readFileSync(path.join(folder, name), 'utf8');
      expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
      expect(text).not.toMatch(/^Copyright.*Reserved Font Name/m);
    }
  });

  test('are what the script makes', () => {
    const made = folderOf({});
    execFileSync(process.execPath, [path.join(themeFolder, '../scripts/make-fonts.js'), made]);
    const files = ['fonts.css', ...faces.map(({ file }) => `fonts/${file}`)];
    for (const file of files) {
      const bytes = (root: string) => fs.readFileSync(path.join(root, file));
      expect(Buffer.compare(bytes(made), bytes(themeFolder)), file).toBe(0);
    }
  });
});
