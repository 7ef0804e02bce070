import { expect, test } from 'vitest';
import { knownPolicy } from '../../src/site/settings/known-policy.ts';
import { config } from '../helpers/config.ts';

const ours = { host: 'none', theme: null, relative: false } as const;

test('R11.7 pages of plain files say what they may load where that breaks nothing', () => {
  expect(knownPolicy(config(ours))).toMatch(/^default-src 'none'; script-src 'self'/);
  expect(knownPolicy(config({ ...ours, relative: true }))).toBeNull();
  expect(knownPolicy(config({ ...ours, theme: './templates' }))).toBeNull();
  expect(
    knownPolicy(
      config({ ...ours, plugins: { remark: [], site: [], rehype: [{ name: './embed.js', options: null }] } }),
    ),
  ).toBeNull();
  const csp = { 'script-src': ['https://stats.example'] };
  expect(knownPolicy(config({ ...ours, theme: './templates', csp }))).toContain('https://stats.example');
  expect(knownPolicy(config({ ...ours, host: 'netlify', theme: './templates' }))).not.toBeNull();
});
