/** What a person is asked at a terminal, and what of `bantin import` stands there after each answer. */

import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { askWhether } from '../../src/cli/ask.ts';
import { folderWith } from './captured.ts';

describe('a question', () => {
  const quiet = () => new Writable({ write: (_, __, done) => done() });
  const answered = (typed: string) => {
    const input = new PassThrough();
    input.end(typed);
    return askWhether('Ghi?', input, quiet());
  };

  test.each([
    ['y\n', true],
    ['YES\n', true],
    ['có\n', true],
    ['co\u0301\n', true],
    ['c\n', true],
    ['y', false],
    ['\n', false],
    ['n\n', false],
    ['yesterday\n', false],
    ['', false],
  ])('answered by %j is %s', async (typed, expected) => {
    expect(await answered(typed)).toBe(expected);
  });
});

const project = path.resolve(import.meta.dirname, '../..');
/** It gives a program a terminal of its own, whatever it has itself. */
const script = ['/usr/bin/script', '/bin/script'].find((file) => fs.existsSync(file));
const isKnown = script !== undefined && spawnSync(script, ['--version']).status === 0;

const files = {
  'cu/hugo.toml': 'baseURL = "https://tin.example/"\ntitle = "Tin làng"\n',
  'cu/content/tin/mua.md': '---\ntitle: Mưa\ndate: 2021-01-05\n---\nMưa.\n',
  'moi/.giu': '',
};

/** `bantin import ../cu` at a terminal at which somebody types `keys` when they are asked. */
async function asked(keys: string) {
  const site = path.join(folderWith(files), 'moi');
  const command = `${process.execPath} ${path.join(project, 'bin/bantin.js')} import ../cu --lang en`;
  const child = spawn(script ?? '', ['-qefc', command, '/dev/null'], {
    cwd: site,
    env: { PATH: process.env.PATH, TERM: 'xterm' },
  });
  let shown = '';
  let done = false;
  child.stdout.on('data', (chunk) => {
    shown += chunk;
    if (done || !shown.includes('[y/N]')) return;
    done = true;
    child.stdin.write(keys);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, shown, there: fs.readdirSync(site).sort(), site };
}

describe('bantin import at a terminal, without --yes', () => {
  test('writes after a yes', async (context) => {
    context.skip(!isKnown, 'there is no program "script"');
    const { code, shown, there, site } = await asked('y\r');
    expect(shown).toMatch(/Write \d+ files for 1 articles\? \[y\/N\]/);
    expect(code).toBe(0);
    expect(there).toEqual(expect.arrayContaining(['bantin.import.json', 'bantin.yaml', 'content']));
    expect(fs.existsSync(path.join(site, 'content/tin/mua.md'))).toBe(true);
  });

  test.for([
    ['a no', 'n\r', 0, 'Nothing was written.'],
    ['no answer', '\r', 0, 'Nothing was written.'],
    ['the end of the input', '\u0004', 0, 'Nothing was written.'],
    ['Ctrl-C', '\u0003', 130, 'Interrupted'],
  ] as const)('leaves nothing behind after %s', async ([, keys, expected, said], context) => {
    context.skip(!isKnown, 'there is no program "script"');
    const { code, shown, there } = await asked(keys);
    expect(shown).toContain(said);
    expect(shown).not.toContain('Please report');
    expect([code, there]).toEqual([expected, ['.giu']]);
  });
});
