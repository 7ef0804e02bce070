import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { createRenderer } from '../../src/templates/create-renderer.ts';
import { loadTheme } from '../../src/templates/load-theme.ts';
import { locale } from '../helpers/config.ts';
import { sampleBody, sampleSite, sampleViews } from '../helpers/sample-views.ts';

const folder = path.join(fileURLToPath(new URL('../..', import.meta.url)), 'templates');
const { theme, problems } = loadTheme([{ folder, origin: 'templates' }]);

/** The length of a title is the editor's matter (R1.5 allows 110 characters); the region is the body's. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'prefer-native-element': ['error', { exclude: ['region'] }] },
});

function render(name: string) {
  const page = sampleViews[name];
  if (theme === null || page === undefined) throw new TypeError('no theme');
  const { words } = locale();
  const article = page.kind === 'article';
  return createRenderer(theme, locale()).render(`${page.kind}.vto`, {
    page,
    site: sampleSite,
    words,
    body: article ? (name.includes('rich') ? sampleBody : '') : null,
    structuredData: article ? '{"@context":"https://schema.org"}' : null,
  });
}

describe('the default theme', () => {
  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it.each(Object.keys(sampleViews))('renders valid HTML: %s', async (name) => {
    const report = await validator.validateString(await render(name));
    const messages = report.results.flatMap((result) =>
      result.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
    );
    expect(messages).toEqual([]);
  });
});
