import { defineConfig } from 'vitest/config';
import { SkippedReporter } from './test/skipped-reporter.ts';

const shared = { testTimeout: 20_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ['default', new SkippedReporter()],
    projects: [
      { test: { ...shared, name: 'core', include: ['test/**/*.test.ts'], exclude: ['test/browser/**'] } },
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
