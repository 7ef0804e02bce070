import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { type Machine, thisMachine } from '../../src/build/machine.ts';
import type { BuildOptions, BuildResult } from '../../src/build/options.ts';
import { buildOnce } from './build-once.ts';
import { insideMachine } from './machine.ts';
import { removeFolder } from './remove-folder.ts';

/** A site in a temporary folder, gone when the test is over. */
export interface TestSite {
  readonly root: string;
  readonly out: string;
  /** Builds it; `changed` names every file of the output that is other than before, `gone` those removed. */
  readonly build: (options?: Partial<BuildOptions>) => Promise<TestBuild>;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  readonly edit: (file: string, change: (text: string) => string) => void;
  readonly remove: (file: string) => void;
  /** A file of the output as text. */
  readonly page: (name: string) => string;
  /** Every file of the output with its text, sorted by name. */
  readonly pages: () => Map<string, string>;
  /** When each file of the output was last written, in milliseconds since 1970. */
  readonly times: () => Map<string, number>;
  /** Every file of the site's folder, the output and what builds remember included. */
  readonly files: () => Record<string, Uint8Array>;
}

export interface TestBuild extends BuildResult {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** The time that test builds happen at unless they say otherwise. */
export const testNow = Date.parse('2021-02-01T08:00:00+07:00');

/** Those of a test's build of the site in a folder. */
export function optionsFor(root: string): BuildOptions {
  return {
    root,
    out: path.join(root, 'dist'),
    state: path.join(root, '.bantin'),
    base: null,
    now: testNow,
    drafts: false,
    strict: false,
    threads: 1,
    cache: true,
    search: false,
    shortcuts: true,
    verify: false,
    record: true,
    allowShrink: false,
    relative: false,
    host: null,
    onEvent: () => {},
  };
}

/** Without a `machine` it is built in threads if options name their number, and in the thread of the test if not. */
export function site(
  files: Readonly<Record<string, string | Uint8Array>>,
  machine: Machine | null = null,
): TestSite {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-'));
  onTestFinished(() => removeFolder(root));
  const out = path.join(root, 'dist');
  const write: TestSite['write'] = (more) => {
    for (const [name, content] of Object.entries(more)) {
      fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      fs.writeFileSync(path.join(root, name), content);
    }
  };
  write(files);
  return {
    root,
    out,
    write,
    edit: (file, change) => {
      const text = fs.readFileSync(path.join(root, file), 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`The edit of ${file} changed nothing.`);
      fs.writeFileSync(path.join(root, file), changed);
    },
    remove: (file) => fs.rmSync(path.join(root, file), { recursive: true }),
    page: (name) => fs.readFileSync(path.join(out, name), 'utf8'),
    pages: () => readAll(out),
    times: () =>
      new Map([...readAll(out).keys()].map((name) => [name, fs.statSync(path.join(out, name)).mtimeMs])),
    files: () =>
      Object.fromEntries([...readAll(root)].map(([name, text]) => [name, Buffer.from(text, 'latin1')])),
    build: async (options = {}) => {
      const before = readAll(options.out ?? out);
      const usual = options.threads === undefined ? insideMachine : thisMachine;
      const whole = { ...optionsFor(root), ...options };
      const result = await (whole.verify ? buildSite : buildOnce)(whole, machine ?? usual);
      const after = readAll(options.out ?? out);
      return {
        ...result,
        changed: [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name),
        gone: [...before.keys()].filter((name) => !after.has(name)),
      };
    },
  };
}

/** An article's text: front matter with a title and a date, then the body. */
export function article(
  fields: Readonly<Record<string, unknown>> = {},
  body = 'Nội dung của bài.\n',
): string {
  const all = { title: 'Tin thử', date: '28/01/2021 10:22', ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

function readAll(folder: string): Map<string, string> {
  if (!fs.existsSync(folder)) return new Map();
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .sort()
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]),
  );
}
