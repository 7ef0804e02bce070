/** Copying a publication to a server sends what changed, and nothing else (promise 1, R12.1). */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { article, site } from '../helpers/site.ts';
import { installed } from './install.ts';

const there = installed('rsync', 'rsync');

/** Times are compared to the nanosecond, since the test publishes more often than once in a second. */
function copy(out: string, to: string): { sent: string[]; removed: string[] } {
  const said = execFileSync(
    'rsync',
    ['-a', '--modify-window=-1', '--delete-after', '--itemize-changes', `${out}/`, `${to}/`],
    {
      encoding: 'utf8',
    },
  );
  const lines = said.split('\n');
  const names = (mark: RegExp) =>
    lines.filter((line) => mark.test(line)).map((line) => line.replace(mark, ''));
  return {
    sent: names(/^>f\S+ /).sort(),
    removed: names(/^\*deleting +/)
      .filter((name) => !name.endsWith('/'))
      .sort(),
  };
}

test('R12.1 rsync of a publication sends just the files that it changed', async (context) => {
  context.skip(!there, 'rsync is not installed');
  const to = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-to-'));
  onTestFinished(() => fs.rmSync(to, { recursive: true, force: true }));
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [
      `content/tin/bai-${n}.md`,
      article({ title: `Bài ${n}`, date: `${String(1 + (n % 28)).padStart(2, '0')}/0${1 + (n % 9)}/2020` }),
    ]),
  );
  const paper = site({ 'bantin.yaml': 'url: https://x.example/\nsections: { tin: Tin }\n', ...many });
  const first = await paper.build();
  expect(copy(paper.out, to).sent).toEqual([...first.changed].sort());

  paper.write({ 'content/tin/moi.md': article({ title: 'Bài mới' }) });
  const published = await paper.build();
  expect(published.changed.length).toBeLessThan(20);
  expect(copy(paper.out, to)).toEqual({ sent: [...published.changed].sort(), removed: [] });

  paper.remove('content/tin/moi.md');
  const withdrawn = await paper.build();
  expect(copy(paper.out, to)).toEqual({
    sent: [...withdrawn.changed].sort(),
    removed: [...withdrawn.gone].sort(),
  });
  await paper.build();
  expect(copy(paper.out, to)).toEqual({ sent: [], removed: [] });
});
