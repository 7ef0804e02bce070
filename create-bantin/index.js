#!/usr/bin/env node
/** `npm create bantin`: asks what the site begins as where nobody said it, and lets `bantin init` make it. */

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { answered } from './questions.js';

const program = path.join(
  path.dirname(createRequire(import.meta.url).resolve('bantin/package.json')),
  'bin/bantin.js',
);
const typed = process.argv.slice(2);
const args = typed.length === 0 && process.stdin.isTTY ? await asked() : typed;
const { status, error } = spawnSync(process.execPath, [program, 'init', ...args, '--package'], {
  stdio: 'inherit',
});
if (error !== undefined) throw error;
process.exitCode = status ?? 1;

async function asked() {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const language = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  try {
    return await answered((question) => lines.question(question), /^vi/i.test(language));
  } finally {
    lines.close();
  }
}
