import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pretty } from '../../src/cli/formats/pretty.ts';
import { bantin, bantinInThreads, folderWith, plain } from '../cli/captured.ts';
import { article, type Case, settings } from './case.ts';
import { addresses } from './cases/addresses.ts';
import { bodies } from './cases/bodies.ts';
import { commands } from './cases/commands.ts';
import { frontMatter } from './cases/front-matter.ts';
import { sites } from './cases/sites.ts';
import { texts } from './cases/texts.ts';
import { themes } from './cases/themes.ts';
import { everyCode } from './every-code.ts';

const cases = [...texts, ...frontMatter, ...bodies, ...sites, ...addresses, ...themes, ...commands];
const snapshot = path.join(import.meta.dirname, 'catalogue.txt');
const project = path.resolve(import.meta.dirname, '../..');

/** A problem as it is printed, without its place in the order. */
interface Printed {
  readonly code: string;
  readonly text: string;
}

const chapters: string[] = [];

describe('every problem that bantin can print', () => {
  test.each(cases.map((one) => [one.title, one] as const))(
    '%s',
    async (title, one) => {
      const { code, printed } = await produce(one);
      chapters.push(chapter(title, one.shows, printed));
      expect([...new Set(printed.map((problem) => problem.code))].sort()).toEqual([...one.shows].sort());
      expect(code).toBe(one.exit ?? 1);
    },
    180_000,
  );

  test('is shown by one of these sites and commands', () => {
    const codes = everyCode();
    expect(codes).toContain('bad-date');
    const shown = new Set(cases.flatMap(({ shows }) => shows));
    expect(codes.filter((code) => !shown.has(code))).toEqual([]);
    expect([...shown].filter((code) => !codes.includes(code))).toEqual([]);
  });

  test('reads as in catalogue.txt; UPDATE=1 writes it anew', () => {
    const catalogue = `${chapters.join('\n\n')}\n`;
    if (process.env.UPDATE) fs.writeFileSync(snapshot, catalogue);
    expect(catalogue).toBe(fs.readFileSync(snapshot, 'utf8'));
  });

  test('says what and why in sentences, and what to do', () => {
    for (const text of chapters.flatMap((one) => one.split('\n\n'))) {
      const [, message, hint] = /^ {2}\S.*\n {4}(.+)\n {4}(.+)/.exec(text) ?? [];
      if (message === undefined) continue;
      expect(message).toMatch(/^(?:[\p{Lu}\d"/]|\S+\.\w+ ).*\.$/u);
      expect(hint).toMatch(/^\p{Lu}.*/u);
    }
  });
});

async function produce(one: Case): Promise<{ code: number; printed: Printed[] }> {
  const files = one.files ?? { 'content/tin/a.md': article() };
  const root = folderWith({ 'bantin.yaml': settings, ...files });
  await one.prepare?.(root);
  const hide = (text: string) =>
    text
      .replaceAll(root, '/home/tin')
      .replaceAll(project, '/usr/lib/bantin')
      .replace(/\.[0-9a-f]{12}\.tmp/g, '.tmp')
      .replace(/ The machine was busy: \S+ seconds passed meanwhile\./g, '')
      .replace(/process \d+/g, 'process 4711');
  if (one.find !== undefined) {
    const problems = await one.find(root);
    return { code: 1, printed: split(hide(pretty({ problems, root, cwd: root }, plain))) };
  }
  const args = one.args ?? ['build'];
  const now = args[0] === 'build' ? ['--now', '2021-02-01T08:00+07:00', '--threads', '1'] : [];
  const { code, err } = await (one.inThreads ? bantinInThreads : bantin)(root, ...args, ...now);
  return { code, printed: split(hide(err)) };
}

/** The problems in what the command line printed: each begins with its place, severity and code. */
function split(printed: string): Printed[] {
  return printed
    .split(/\n\n|^(?=\S+:\d+:\d+ \w+ [a-z0-9-]+$|(?:error|warning|note) [a-z0-9-]+$)/m)
    .flatMap((text) => {
      const [, code] = /^(?:\S+:\d+:\d+ )?(?:error|warning|note) ([a-z0-9-]+)\n/.exec(text) ?? [];
      return code === undefined ? [] : [{ code, text: text.trimEnd() }];
    });
}

/** One case of the catalogue: its problems by code, in the order in which the case names the codes. */
function chapter(title: string, codes: readonly string[], printed: readonly Printed[]): string {
  const parts = codes.flatMap((code) => [
    code,
    ...printed.filter((problem) => problem.code === code).map(({ text }) => text.replace(/^(?=.)/gm, '  ')),
  ]);
  return [`${title}\n${'='.repeat(title.length)}`, ...parts].join('\n\n');
}
