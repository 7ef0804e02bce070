/** What an import says of itself fits on a screen. */

import { expect, test } from 'vitest';
import { importText } from '../../src/cli/import-report.ts';
import { loadTranslator } from '../../src/messages/load-translator.ts';

const sort = (what: string, count: number) => ({
  kind: 'left' as const,
  what,
  sure: null,
  count,
  first: Array.from({ length: Math.min(count, 4) }, (_, index) => ({
    ...{
      kind: 'left' as const,
      what,
      sure: null,
      line: null,
      detail: 'One language is brought in at a time.',
    },
    from: `content/${index}.md`,
  })),
});

const plan = (sorts: ReturnType<typeof sort>[]) => ({
  ...{ sources: [], articles: 3, authors: 0, redirects: 0, notes: [], problems: [], language: null, sorts },
  outcomes: { new: [], renewed: [], same: [], edited: [], taken: [], refused: [] },
  commit: () => [],
  discard: () => {},
});

const languages = Array.from({ length: 35 }, (_, index) => `l${index}`);

test('sorts that differ in a name alone are folded into one, with the number of each', () => {
  const sorts = languages.map((name, index) => sort(`text in the language "${name}"`, 40 - index));
  const lines = importText(plan([...sorts, sort('picture that is not there', 2)]), []).split('\n');
  expect(lines.length).toBeLessThan(20);
  expect(lines).toContain('  text in the language "l0": 40');
  expect(lines.join()).toContain('and the same of 34 more: "l1" (39), "l2" (38), ');
  expect(lines).toContain('  picture that is not there: 2');
  expect(importText(plan(sorts), [], loadTranslator('vi'))).toContain('và 34 loại nữa như vậy: "l1" (39)');
});

test('a few of them stand whole', () => {
  const text = importText(
    plan(['vi', 'en', 'fr'].map((name) => sort(`text in the language "${name}"`, 2))),
    [],
  );
  for (const name of ['vi', 'en', 'fr']) expect(text).toContain(`  text in the language "${name}": 2`);
});
