import fs from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { foreignSyntax } from '../../src/articles/markdown/mends/foreign-syntax.ts';
import { loadTranslator } from '../../src/messages/load-translator.ts';
import { readMessages } from '../../src/messages/read-messages.ts';

const src = path.resolve(import.meta.dirname, '../../src');

/** Written into articles in the language of the site, or told to whoever calls the program in code. */
const notTold = ['articles/front-matter/marks/placeholder-text.ts', 'engine/'];

test('every sentence of the program can be said in Vietnamese, also one that no known mistake brings about', () => {
  const say = loadTranslator('vi');
  const templates = Object.keys(readMessages('vi') ?? {}).join('\n');
  const canBeSaid = (text: string) =>
    isKnown(text) ||
    text.split(/(?<=[.?!]) /).every((sentence) => /^\{\}\.?$/.test(sentence) || isKnown(sentence));
  const isKnown = (sentence: string) => {
    const filled = sentence.replaceAll('{}', 'x9');
    if (say(filled) !== filled) return true;
    // What is filled in may be words of the program, which a template says with it.
    const parts = sentence.split('{}').map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
    return parts.length > 1 && new RegExp(`^${parts.join('.*')}$`, 'm').test(templates);
  };
  const sentences = fs
    .readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !notTold.some((some) => name.startsWith(some)))
    .flatMap((name) => sentencesIn(name).map((sentence) => ({ name, sentence })));
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter(({ sentence }) => !canBeSaid(sentence))).toEqual([]);
});

test.each([
  '"url" in entry 1 of "menu"',
  '"url" in entry 1 of "items" in entry 4 of "menu"',
  '"url" in entry 1 of "items" in entry 4 of "menu" in "footer"',
])('so can the place of a setting: %s', (place) => {
  expect(loadTranslator('vi')(place)).not.toMatch(/ (?:in|of) /);
});

test('so can what is said of the syntax of other tools', () => {
  const say = loadTranslator('vi');
  const said = foreignSyntax.flatMap(({ what, hint }) => [
    `${what}, is printed as it stands.`,
    `${what}, is printed as it stands, 7 times.`,
    hint,
  ]);
  expect(said.filter((english) => say(english) === english)).toEqual([]);
});

/** Texts that begin and end as sentences do, with `{}` where something is filled in. */
function sentencesIn(name: string): readonly string[] {
  const found: string[] = [];
  visit(parseAst(fs.readFileSync(path.join(src, name), 'utf8'), { lang: 'ts' }));
  return found
    .map((text) =>
      text
        .trim()
        .replace(/^\{\} /, '')
        .replaceAll('{}/{}', '{}'),
    )
    .filter((text) => /^["{A-Z].*[.?!]$/.test(text) && /[a-z]{2} .*[a-z]{2} /.test(text));

  function visit(node: unknown): void {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, value, quasis } = node as { type?: string; value?: unknown; quasis?: Quasi[] };
    // A mistake in code that calls.
    if (type === 'ThrowStatement') return;
    if (type === 'Literal' && typeof value === 'string') found.push(value);
    if (type === 'TemplateLiteral' && quasis) found.push(quasis.map((part) => part.value.cooked).join('{}'));
    Object.values(node).forEach(visit);
  }
}

interface Quasi {
  readonly value: { readonly cooked: string };
}
