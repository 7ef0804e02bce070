import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readWrittenDate } from '../../src/articles/front-matter/dates/written-date.ts';
import { fieldNames, profileNames } from '../../src/articles/front-matter/names/field-names.ts';
import type { NameTable } from '../../src/articles/front-matter/names/name-table.ts';
import { articleSchema } from '../../src/articles/front-matter/schema/article-schema.ts';
import { publicationNames } from '../../src/articles/front-matter/statements/publication-names.ts';
import { plainName } from '../../src/articles/source/plain-name.ts';
import { fieldsOf } from '../articles/document.ts';
import { codesIn, rowsUnder } from './tables.ts';

const guide = readFileSync(new URL('../../docs/articles.md', import.meta.url), 'utf8');

const schema = z.toJSONSchema(articleSchema('UTC'), { io: 'input', unrepresentable: 'any' });

describe('docs/articles.md', () => {
  test('explains every field, in the order of the schema, and no other', () => {
    expect(rowsUnder(guide, 'Fields').map(([name]) => name)).toEqual(Object.keys(schema.properties ?? {}));
  });

  test.each(['figures', 'source', 'attachments', 'corrections'])(
    'names all that stands inside %s',
    (field) => {
      const [, forms = ''] = rowsUnder(guide, 'Fields').find(([name]) => name === field) ?? [];
      const rows = field === 'figures' ? rowsUnder(guide, 'Figures').map(([name]) => name) : [];
      const braces = /\{ ([^}]+) \}/.exec(forms)?.[1]?.split(', ') ?? rows;
      expect(braces).toEqual(insideOf(field));
    },
  );

  test('lists exactly the other names of each field', () => {
    const rows = rowsUnder(guide, 'Other names');
    const documented = rows.map(([name, others = '']) => [name, codesIn(others).map(plainName).sort()]);
    expect(Object.fromEntries(documented)).toEqual(allNames());
  });

  test('lists exactly the names that hold an article back, those of each kind in one row', () => {
    const kinds = new Map<string, string[]>();
    for (const [name, { kind }] of publicationNames) kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
    const rows = rowsUnder(guide, 'Held back').map(([names = '']) => plainRow(codesIn(names)));
    const others = rowsUnder(guide, 'Other names').map(([own = '', names = '']) =>
      plainRow([own, ...codesIn(names)]),
    );
    const own = ['embargo', 'expires', 'draft', 'hidden', 'noindex'];
    for (const [kind, names] of kinds) {
      if (kind !== 'date') expect(own.includes(kind) ? others : rows).toContain(plainRow(names));
    }
    expect(rows).toHaveLength(kinds.size - own.length - 1);
  });

  test('lists exactly the fields of an author and their other names', () => {
    const rows = rowsUnder(guide, 'Authors');
    const documented = rows.map(([name, , others = '']) => [name, codesIn(others).map(plainName).sort()]);
    expect(Object.fromEntries(documented)).toEqual(namesIn(profileNames.author, ''));
  });

  test('lists exactly the fields of sections, tags and series and their other names', () => {
    const rows = rowsUnder(guide, 'Sections and tags');
    const documented = rows.map(([name, , others = '']) => [name, codesIn(others).map(plainName).sort()]);
    const { section, series } = profileNames;
    expect(Object.fromEntries(documented)).toEqual({ ...namesIn(section, ''), ...namesIn(series, '') });
  });

  test.each(examplesIn(guide))('shows front matter with which nothing is wrong: %s', (_, text) => {
    expect(fieldsOf(text, /^kind:/m.test(text) ? 'pages/trang.md' : undefined).problems).toEqual([]);
  });

  test('shows dates that are understood', () => {
    const written = rowsUnder(guide, 'Dates').flatMap(([date = '', forms = '']) => [
      date,
      ...codesIn(forms).filter((code) => /\d{4}/.test(code)),
    ]);
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((date) => readWrittenDate(date, 'Asia/Ho_Chi_Minh').moment === null)).toEqual([]);
    expect(written.filter((date) => 'doubt' in readWrittenDate(date, 'UTC') && weekdayIsWrong(date))).toEqual(
      [],
    );
  });
});

/** The articles among the examples, by their first field. */
function examplesIn(text: string): [string, string][] {
  const examples = [...text.matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].map(([, example = '']) => example);
  return examples
    .filter((example) => /^title: /m.test(example) && !/^order: /m.test(example))
    .map((example) => [example.split('\n')[1] ?? '', example]);
}

function plainRow(names: readonly string[]): string {
  return [...new Set(names.map(plainName))].sort().join();
}

function weekdayIsWrong(date: string): boolean {
  const read = readWrittenDate(date, 'UTC');
  return read.moment !== null && read.doubt !== null;
}

function insideOf(field: string): string[] {
  const table = fieldNames.inside[field as keyof typeof fieldNames.inside];
  return [...new Set(table.values())];
}

/** Every other name in its plain form, by our own; those inside fields after a dot. */
function allNames(): Record<string, string[]> {
  const inside = Object.entries(fieldNames.inside).map(([field, table]) => namesIn(table, `${field}.`));
  return Object.assign(namesIn(fieldNames.article, ''), ...inside);
}

function namesIn(table: NameTable, prefix: string): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const [plain, own] of table) {
    const others = names[prefix + own] ?? [];
    names[prefix + own] = plain === plainName(own) ? others : [...others, plain];
  }
  for (const others of Object.values(names)) others.sort();
  return names;
}
