import { type SpawnOptions, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from './captured.ts';

/** The package as npm would install it, with the code that `npm test` has just compiled. */
let installed = '';

beforeAll(() => {
  const project = path.resolve(import.meta.dirname, '../..');
  installed = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-installed-'));
  const { files } = JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8'));
  for (const name of ['package.json', 'node_modules', ...files]) {
    const own = path.join(installed, name);
    if (name === 'bin' || name === 'lib') fs.cpSync(path.join(project, name), own, { recursive: true });
    else if (!name.includes('/')) fs.symlinkSync(path.join(project, name), own);
  }
});

afterAll(() => fs.rmSync(installed, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the binary to its end; `heard` is called with all that it has printed to the standard error so far. */
function bantin(
  args: readonly string[],
  options: SpawnOptions,
  heard: (err: string, kill: (signal: NodeJS.Signals) => void) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(installed, 'bin/bantin.js'), ...args], options);
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
    heard(err, (signal) => child.kill(signal));
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const article = (title: string) => `---\ntitle: ${title}\ndate: 28/01/2021 10:22\n---\nNội dung.\n`;

describe('the binary', () => {
  test('says in the language of the site what could not be printed, without a stack (safety R22)', async (context) => {
    context.skip(!fs.existsSync('/dev/full'), 'there is no /dev/full');
    const full = fs.openSync('/dev/full', 'w');
    const toFull = await bantin(['--help'], { stdio: ['ignore', full, 'pipe'] });
    const errorsToFull = await bantin(['--help', 'x'], { stdio: ['ignore', full, full] });
    fs.closeSync(full);
    expect(toFull).toEqual({
      code: 1,
      out: '',
      err: 'Không in ra được: ENOSPC: no space left on device, write.\n',
    });
    expect(errorsToFull.code).not.toBe(0);
  });

  test('makes a site, an article and the pages', async () => {
    const cwd = folderWith();
    expect(
      await bantin(['init', '--title', 'Tin', '--url', 'https://moduc.example/'], { cwd }),
    ).toMatchObject({
      code: 0,
      err: '',
    });
    const made = await bantin(['new', 'Giá lúa tăng', '--section', 'tin-tuc'], { cwd });
    expect(made.out).toBe('content/tin-tuc/gia-lua-tang/index.md\n');
    expect((await bantin(['build'], { cwd })).out).toMatch(/^1 bài · .*1 bản nháp/);
    fs.appendFileSync(path.join(cwd, 'content/tin-tuc/gia-lua-tang/index.md'), '\nGiá lúa tăng.\n');
    const built = await bantin(['build'], { cwd });
    expect(built.code).toBe(0);
    expect(built.out).toMatch(/^2 bài · /);
    expect(fs.readFileSync(path.join(cwd, 'dist/rss.xml'), 'utf8')).toContain('<title>Giá lúa tăng</title>');
  });

  test('builds a folder with one file and no settings, in English surroundings and another time zone', async () => {
    const cwd = folderWith({ 'tin.md': article('Tin duy nhất') });
    const env = { ...process.env, LANG: 'C', TZ: 'America/New_York' };
    const { code, out } = await bantin(['build', '--root', cwd], { cwd: '/', env });
    expect(code).toBe(0);
    expect(out).toMatch(/^1 bài · /);
    const page = fs.readFileSync(path.join(cwd, 'dist/2021/01/tin-duy-nhat/index.html'), 'utf8');
    expect(page).toContain('Thứ Năm, 28/01/2021 10:22');
  });

  test('safety R22 prints errors to the standard error, ends with their code, and a missing reader is no error', async () => {
    const cwd = folderWith({ 'tin.md': article('Tin').replace('28/01', '28/13') });
    const { code, out, err } = await bantin(['build'], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('tin.md:3:7 lỗi');
    expect(err).not.toContain('    at ');
    const piped = spawn('sh', [
      '-c',
      `"$0" "$1" --help | true; "$0" "$1" build --nonsense`,
      process.execPath,
      path.join(installed, 'bin/bantin.js'),
    ]);
    const ended = await new Promise((resolve) => piped.on('close', resolve));
    expect(ended).toBe(2);
  });

  test('safety R22 the colours of errors follow NO_COLOR and FORCE_COLOR', async () => {
    const cwd = folderWith({ 'tin.md': 'x' });
    const plain = await bantin(['build'], { cwd, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '1' } });
    expect(plain.err).not.toContain('\u001b[');
    const { NO_COLOR: _, ...env } = process.env;
    const coloured = await bantin(['build'], { cwd, env: { ...env, FORCE_COLOR: '1' } });
    expect(coloured.err).toContain('\u001b[31m');
  });

  test('safety R12, R22 Ctrl-C ends it soon with 130 and publishes nothing', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `bai-${index}`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [`content/${name}.md`, article(name)])));
    let sent = false;
    const { code, out, err } = await bantin(['build'], { cwd }, (printed, kill) => {
      if (sent || !printed.includes('Đang đọc bài')) return;
      sent = true;
      kill('SIGINT');
    });
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toContain('Đã ngắt');
    expect(fs.existsSync(path.join(cwd, 'dist'))).toBe(false);
  });
});
