import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bantin } from '../cli/captured.ts';
import { article } from '../helpers/site.ts';
import { ask, folderWith, happenings, put } from './serving.ts';

const binary = path.resolve(import.meta.dirname, '../../bin/bantin.js');

/** Runs the compiled command line until the test stops it. */
function started(cwd: string, ...args: string[]) {
  const child: ChildProcess = spawn(process.execPath, [binary, ...args, '--lang', 'en'], {
    cwd,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = happenings<string>();
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text += chunk;
      const whole = text.split('\n');
      text = whole.pop() ?? '';
      for (const line of whole) lines.add(line);
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const line = (part: string, from = 0) => lines.until((one) => one.includes(part), from);
  const port = async () => Number(/localhost:(\d+)/.exec(await line('The site is at'))?.[1]);
  return { child, lines, line, port, ended };
}

const settings = 'title: Tin\nurl: https://moduc.example/tin/\nsections: { tin: Tin tức }\n';

describe('the commands that serve', () => {
  test('bantin dev says where the site is, what each build did, and ends with 0 on Ctrl-C', async () => {
    const cwd = folderWith({
      'bantin.yaml': settings,
      'content/tin/hoi-nghi.md': article({ title: 'Hội nghị' }),
    });
    const { child, lines, line, port, ended } = started(cwd, 'dev', '--port', '0');
    expect(await line('files written')).toMatch(
      /^1 article · \d+ files written, 0 removed, 0 unchanged · [\d.]+ s$/,
    );
    const address = '/2021/01/hoi-nghi/';
    expect((await ask(await port(), address)).body).toContain('Hội nghị');

    put(cwd, { 'content/tin/hoi-nghi.md': article({ title: 'Hội nghị', date: '28/13/2021' }) });
    expect(await line('the last good site stays')).toMatch(
      /^content\/tin\/hoi-nghi\.md · 1 error in 1 file · the last good site stays · \d+ ms$/,
    );
    await line('content/tin/hoi-nghi.md:3:');
    const from = lines.all.length;
    put(cwd, { 'content/tin/hoi-nghi.md': article({ title: 'Hội nghị' }, 'Đã sửa.\n') });
    expect(await line('written', from)).toMatch(
      /^content\/tin\/hoi-nghi\.md · \d+ files? written, 0 removed · \d+ ms$/,
    );
    expect((await ask(await port(), address)).body).toContain('Đã sửa.');

    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(lines.all.filter((one) => /mistake in bantin| {4}at /.test(one))).toEqual([]);
    expect(fs.existsSync(path.join(cwd, 'dist'))).toBe(false);
  });

  test('bantin dev ends with 0 also in the middle of a build', async () => {
    const names = Array.from({ length: 600 }, (_, index) => [`content/bai-${index}.md`, article()]);
    const { child, lines, line, ended } = started(
      folderWith(Object.fromEntries(names)),
      'dev',
      '--port',
      '0',
    );
    await line('The site is at');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(lines.all.filter((one) => /mistake in bantin| {4}at /.test(one))).toEqual([]);
  });

  test('bantin preview serves what was built below its path, and ends with 0 on Ctrl-C', async () => {
    const cwd = folderWith({ 'bantin.yaml': settings, 'content/tin/hoi-nghi.md': article() });
    expect((await bantin(cwd, 'build')).code).toBe(0);
    const { child, port, line, ended } = started(cwd, 'preview', '--port', '0');
    expect(await line('The site is at')).toMatch(/\/tin\/ as a host would serve it/);
    expect((await ask(await port(), '/')).headers.location).toBe('/tin/');
    const page = await ask(await port(), '/tin/2021/01/hoi-nghi/');
    expect(page.status).toBe(200);
    const stylesheet = /href="(\/tin\/assets\/[^"]+\.css)"/.exec(page.body)?.[1] ?? '';
    expect((await ask(await port(), stylesheet)).headers['cache-control']).toContain('immutable');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('what cannot be served is said at once', async () => {
    const cwd = folderWith({ 'bantin.yaml': settings });
    expect(await bantin(cwd, 'preview')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nothing-built'),
    });
    expect(await bantin(cwd, 'dev', '--root', 'nowhere')).toMatchObject({ code: 2 });
    expect(await bantin(cwd, 'dev', '--port', '70000')).toMatchObject({ code: 2 });
    expect(await bantin(cwd, 'dev', '--host', '203.0.113.9')).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot-listen'),
    });
  });
});
