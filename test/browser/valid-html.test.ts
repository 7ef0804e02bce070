import fs from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { expect, inject, test } from 'vitest';

/** The length of a title is the editor's matter (R1.5 allows 110 characters); the region is the body's. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'prefer-native-element': ['error', { exclude: ['region'] }] },
});

test.each(['example', 'odd', 'arranged'] as const)(
  'every page of the %s site is valid HTML',
  async (site) => {
    const { out } = inject(site);
    const pages = fs
      .readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'));
    const faults: string[] = [];
    for (const name of pages) {
      const report = await validator.validateFile(path.join(out, name));
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map(
            ({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    console.log(`${site}: ${pages.length} pages, ${faults.length} faults`);
    expect(faults).toEqual([]);
  },
);
