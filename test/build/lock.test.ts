/** One process at a time writes an output folder, whatever the ones before it left (safety R18). */

import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestBytes } from '../../src/base/digest.ts';
import { processStart } from '../../src/base/files/process-start.ts';
import { lock } from '../../src/build/cache/lock.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-lock-'));
const places = (name: string) => ({ lock: path.join(folder, name, 'lock'), out: path.join(folder, 'dist') });

/** Takes the lock that a line of its input names, and says what came of it; the next line gives it back. */
const contender = `
  import { createInterface } from 'node:readline';
  import { lock } from ${JSON.stringify(path.join(folder, 'lock.mjs'))};
  let release = null;
  for await (const line of createInterface({ input: process.stdin })) {
    release?.();
    release = null;
    if (line === '') continue;
    const [at, file] = line.split(' ');
    while (Date.now() < Number(at));
    const taken = lock({ lock: file, out: '/nowhere' });
    release = taken.release;
    console.log(release === null ? 'refused' : 'taken');
  }
`;

interface Contender {
  readonly child: ChildProcess;
  readonly ask: (line: string) => Promise<string>;
  readonly tell: (line: string) => void;
}

function startContender(): Contender {
  const child = spawn(process.execPath, ['--input-type=module', '-e', contender], { stdio: 'pipe' });
  let waiting = (_: string) => {};
  child.stdout.on('data', (data) => waiting(String(data).trim()));
  child.stderr.on('data', (data) => waiting(String(data)));
  const tell = (line: string) => void child.stdin.write(`${line}\n`);
  return {
    child,
    tell,
    ask: (line) =>
      new Promise((resolve) => {
        waiting = resolve;
        tell(line);
      }),
  };
}

let contenders: Contender[] = [];
beforeAll(async () => {
  // The module alone, as plain JavaScript: the program is compiled into one piece.
  const bundle = await rolldown({ input: path.resolve('src/build/cache/lock.ts'), platform: 'node' });
  await bundle.write({ file: path.join(folder, 'lock.mjs') });
  contenders = Array.from({ length: 6 }, startContender);
});
afterAll(() => {
  for (const { child } of contenders) child.kill();
  fs.rmSync(folder, { recursive: true });
});

/** The number of a process that has been and is no more. */
async function goneProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.on('exit', resolve));
  return child.pid ?? 0;
}

test('of many processes that meet a stale lock at one moment, one takes it over, each time', async () => {
  const pid = await goneProcess();
  for (let trial = 0; trial < 40; trial++) {
    const { lock: file } = places(`trial-${trial}`);
    fs.mkdirSync(path.dirname(file));
    fs.writeFileSync(file, `${pid} 1 ${trial}`);
    const at = Date.now() + 10;
    const answers = await Promise.all(contenders.map(({ ask }) => ask(`${at} ${file}`)));
    expect(answers.toSorted(), `trial ${trial}`).toEqual([
      ...Array.from({ length: contenders.length - 1 }, () => 'refused'),
      'taken',
    ]);
    for (const { tell } of contenders) tell('');
  }
});

test('an heir that was killed before it took over has an heir of its own', async () => {
  const { lock: file } = places('heirs');
  const pid = await goneProcess();
  fs.mkdirSync(path.dirname(file));
  fs.writeFileSync(file, `${pid} 1 first`);
  const killed = startContender();
  expect(await killed.ask(`0 ${file}`)).toBe('taken');
  const heir = fs.readFileSync(file, 'utf8');
  killed.child.kill('SIGKILL');
  await new Promise((resolve) => killed.child.on('exit', resolve));
  // As if it had been killed between the two: named as the heir, and not yet in the lock.
  fs.writeFileSync(file, `${pid} 1 first`);
  fs.writeFileSync(`${file}.after-${digestBytes(`${pid} 1 first`).slice(0, 20)}`, heir);
  const { release, problems } = lock({ lock: file, out: folder });
  expect(problems).toEqual([]);
  expect(lock({ lock: file, out: folder }).release).toBeNull();
  expect(fs.readdirSync(path.dirname(file))).toEqual(['lock']);
  release?.();
  expect(fs.readdirSync(path.dirname(file))).toEqual([]);
});

test('a killed build whose number another process has now refuses nobody', async () => {
  const { lock: file } = places('reused');
  const killed = startContender();
  await killed.ask(`0 ${file}`);
  const written = fs.readFileSync(file, 'utf8');
  expect(written).toMatch(new RegExp(`^${killed.child.pid} `));
  expect(lock({ lock: file, out: folder }).release).toBeNull();
  killed.child.kill('SIGKILL');
  await new Promise((resolve) => killed.child.on('exit', resolve));

  const other = contenders[0]?.child.pid ?? 0;
  fs.writeFileSync(file, written.replace(/^\d+/, String(other)));
  const { release } = lock({ lock: file, out: folder });
  expect(release).not.toBeNull();
  release?.();

  fs.writeFileSync(file, `${other} ${processStart(other)} word`);
  expect(lock({ lock: file, out: folder }).problems.map(({ code }) => code)).toEqual(['build-running']);
});

test('a killed process that its parent has not asked after holds nothing', async () => {
  const { lock: file } = places('zombie');
  fs.mkdirSync(path.dirname(file));
  // A shell that becomes another program never asks after the children that it had.
  const parent = spawn('sh', ['-c', 'sleep 0.01 & echo $!; exec sleep 5'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const pid = Number(
    await new Promise((resolve) => parent.stdout.once('data', (data) => resolve(String(data)))),
  );
  while (processStart(pid) !== '') await new Promise((resolve) => setTimeout(resolve, 20));
  fs.writeFileSync(file, `${pid} - word`);
  const { release } = lock({ lock: file, out: folder });
  parent.kill();
  expect(release).not.toBeNull();
});
