import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pc from 'picocolors';
import { onTestFinished } from 'vitest';
import { type Machine, thisMachine } from '../../src/build/machine.ts';
import { run } from '../../src/cli/run.ts';
import { insideMachine } from '../helpers/machine.ts';
import { removeFolder } from '../helpers/remove-folder.ts';

export const plain = { colors: pc.createColors(false), width: 80 };

export interface Captured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, in the folder `cwd`, without a terminal and without threads, which take long to start. */
export function bantin(cwd: string, ...args: string[]): Promise<Captured> {
  return runIn(cwd, args, insideMachine);
}

/** The same with threads, as a user runs it. */
export function bantinInThreads(cwd: string, ...args: string[]): Promise<Captured> {
  return runIn(cwd, args, thisMachine);
}

async function runIn(cwd: string, args: readonly string[], machine: Machine): Promise<Captured> {
  let out = '';
  let err = '';
  const code = await run(args, {
    cwd,
    language: 'en',
    ownLanguage: null,
    machine,
    print: {
      ...plain,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      screen: null,
    },
  });
  return { code, out, err };
}

/** A temporary folder with files, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-')));
  onTestFinished(() => removeFolder(folder));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
