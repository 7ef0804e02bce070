import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { SkippedReporter } from './test/skipped-reporter.ts';

/**
 * They put other modules in the place of ours, or look how work grows, which takes minutes instead of seconds
 * in a process where many others ran before (why is not known): each has a process of its own. All others share their modules, which halves their time.
 */
const alone = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file}`)
  .filter(
    (file) =>
      file.endsWith('.test.ts') && /vi\.mock\(|growsTooFast|expose-gc/.test(readFileSync(file, 'utf8')),
  );

/** A test that hangs ends at some time; none is late on a machine that is busy with other things. */
const patience = 900_000;

/** What threads run is loaded as it is shipped: the runner would read and rewrite all libraries in it. */
const shared = {
  testTimeout: patience,
  hookTimeout: patience,
  server: { deps: { external: [/\/lib\/(?:build|chunks|engine)\//] } },
};

/**
 * Tests make sites by the thousand: in memory, where it has room, they take half the time that they take on a disk. Whatever
 * they leave there is gone with the run.
 */
const temporary = mkdtempSync(join(hasRoom('/dev/shm') ? '/dev/shm' : tmpdir(), 'bantin-tests-'));
// The servers that are tested run as other users.
chmodSync(temporary, 0o755);
process.env.TMPDIR = temporary;
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));

function hasRoom(folder: string): boolean {
  if (process.env.TMPDIR !== undefined || !existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 4 * 2 ** 30;
}

export default defineConfig({
  test: {
    maxWorkers: '100%',
    reporters: ['default', new SkippedReporter()],
    projects: [
      {
        test: {
          ...shared,
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', ...alone],
          isolate: false,
        },
      },
      { test: { ...shared, name: 'alone', include: alone } },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: process.env.SCREENSHOTS ? [] : ['test/browser/screenshots.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
        },
      },
    ],
  },
});
