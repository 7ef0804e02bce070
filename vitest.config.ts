import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { SkippedReporter } from './test/skipped-reporter.ts';

/** They put other modules in the place of ours, so each has its own; all others share theirs, which halves their time. */
const mocked = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file}`)
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('vi.mock('));

const shared = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ['default', new SkippedReporter()],
    projects: [
      {
        test: {
          ...shared,
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', ...mocked],
          isolate: false,
        },
      },
      { test: { ...shared, name: 'mocked', include: mocked } },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: process.env.SCREENSHOTS ? [] : ['test/browser/screenshots.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
