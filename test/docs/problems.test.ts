import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exitCode } from '../../src/cli/exit-code.ts';
import { formats } from '../../src/cli/report.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { rowsUnder } from './tables.ts';

const guide = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, example = '']) => example);

const wrong = { 'content/kinh-te/gia-lua.md': '---\ntitle: Giá lúa đông xuân tăng\ndate: 28/13/2021\n---\n' };

describe('docs/problems.md', () => {
  test('lists every exit code and format', () => {
    const codes = rowsUnder(guide, 'Exit codes').map(([code]) => Number(code));
    expect(codes).toEqual(Object.values(exitCode));
    expect(
      rowsUnder(guide, 'Formats')
        .map(([format]) => format)
        .sort(),
    ).toEqual([...formats].sort());
  });

  test('shows a problem as it is printed', async () => {
    const cwd = folderWith({ 'bantin.yaml': 'url: https://moduc.example/\n', ...wrong });
    const { err } = await bantin(cwd, 'build', '--quiet');
    expect(err).toContain(examples[0]);
  });

  test('shows the JSON as it is printed', async () => {
    const cwd = folderWith({ 'bantin.yaml': 'url: https://moduc.example/\n', ...wrong });
    const { out } = await bantin(cwd, 'build', '--format', 'json');
    expect(JSON.parse(out)).toEqual(JSON.parse(examples[1] ?? ''));
  });
});
