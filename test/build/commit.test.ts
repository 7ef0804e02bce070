/** A build that is killed, or that the disk refuses something, at any moment: the next one makes it good. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BuildOptions, BuildResult } from '../../src/build/options.ts';
import { placesOf } from '../../src/build/places.ts';
import { buildOnce } from '../helpers/build-once.ts';
import { insideMachine } from '../helpers/machine.ts';
import { removeFolder } from '../helpers/remove-folder.ts';
import { article, optionsFor as usualOptions } from '../helpers/site.ts';

/** Counts whatever changes the disk, and fails at one of them: only there, or from there on, as a killed process does. */
const disk = vi.hoisted(() => {
  const state = { calls: 0, failAt: 0, forGood: false, last: '' };
  /** The same module, of which the named functions fail when it is their turn. */
  const guarded = <M extends object>(module: M, names: readonly (keyof M & string)[]): M => {
    const guards = names.map((name) => {
      const work = module[name] as (...args: unknown[]) => unknown;
      return [
        name,
        (...args: unknown[]) => {
          state.calls += 1;
          const { calls, failAt, forGood } = state;
          if (calls === failAt) state.last = `${name} ${String(args[0])}`;
          if (failAt > 0 && (forGood ? calls >= failAt : calls === failAt))
            throw new Error('The disk fails.');
          return work(...args);
        },
      ];
    });
    return { ...module, ...Object.fromEntries(guards) };
  };
  return { state, guarded };
});

vi.mock(import('../../src/base/files/write-files.ts'), async (actual) =>
  disk.guarded(await actual(), ['writeWhole', 'move']),
);
vi.mock(import('../../src/base/files/handles.ts'), async (actual) =>
  disk.guarded(await actual(), ['writeAt']),
);
vi.mock(import('../../src/base/files/remove-files.ts'), async (actual) =>
  disk.guarded(await actual(), ['removeFile', 'removeFolder', 'removeEmptyFolder']),
);

type Sources = Readonly<Record<string, string>>;

/** Each file of the output is one more moment of failure: some of each kind are enough. */
const settings =
  'title: Tin\nurl: https://tin.example/\nfonts: false\nfeeds: { formats: [rss], groups: [] }\n';

const before: Sources = {
  'bantin.yaml': settings,
  'content/kinh-te/mot.md': article({ title: 'Một' }),
  'content/kinh-te/hai.md': article({ title: 'Hai', date: '29/01/2021 10:00' }),
  'content/xa-hoi/ba.md': article({ title: 'Ba', date: '30/01/2021 10:00' }),
  'static/tin': 'một tệp',
  'static/thu-muc/tep.txt': 'một thư mục',
};

/** One article is edited, one gone, one new; a file became a folder, and a folder a file. */
const after: Sources = {
  'bantin.yaml': settings,
  'content/kinh-te/mot.md': article({ title: 'Một mới' }),
  'content/xa-hoi/ba.md': article({ title: 'Ba', date: '30/01/2021 10:00' }),
  'content/xa-hoi/bon.md': article({ title: 'Bốn', date: '31/01/2021 10:00' }),
  'static/tin/tep.txt': 'một thư mục',
  'static/thu-muc': 'một tệp',
};

function lay(root: string, sources: Sources): void {
  for (const folder of ['content', 'static']) removeFolder(path.join(root, folder));
  for (const [name, text] of Object.entries(sources)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  }
}

const optionsFor = (root: string): BuildOptions => ({ ...usualOptions(root), allowShrink: true });

const temporaries: string[] = [];

function temporary(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-commit-'));
  temporaries.push(folder);
  return folder;
}

function pagesOf(root: string): Record<string, string> {
  const out = path.join(root, 'dist');
  const names = fs.existsSync(out) ? fs.readdirSync(out, { recursive: true, encoding: 'utf8' }) : [];
  return Object.fromEntries(
    names.sort().map((name) => {
      const place = path.join(out, name);
      return [name, fs.statSync(place).isFile() ? fs.readFileSync(place, 'latin1') : 'a folder'];
    }),
  );
}

/** What a clean build makes of the sources. */
async function clean(sources: Sources): Promise<Record<string, string>> {
  const root = temporary();
  lay(root, sources);
  await buildOnce(optionsFor(root), insideMachine);
  return pagesOf(root);
}

/** A build in whose course the disk fails; null when the build was over before. */
async function failing(
  root: string,
  failAt: number,
  forGood: boolean,
): Promise<BuildResult | 'failed' | null> {
  Object.assign(disk.state, { calls: 0, failAt, forGood });
  try {
    const result = await buildOnce(optionsFor(root), insideMachine);
    return disk.state.calls < failAt ? null : result;
  } catch {
    return 'failed';
  } finally {
    disk.state.failAt = 0;
  }
}

/** A site as it lies after its build failed at one change of the disk. */
interface Failure {
  readonly root: string;
  readonly where: string;
}

/** The failures of a build of `after` in a copy of `start`, at each change of the disk in turn. */
async function failures(start: string, forGood: boolean): Promise<readonly Failure[]> {
  const found: Failure[] = [];
  for (let failAt = 1; failAt < 200; failAt++) {
    const root = path.join(temporary(), 'site');
    fs.cpSync(start, root, { recursive: true, preserveTimestamps: true });
    lay(root, after);
    if ((await failing(root, failAt, forGood)) === null) return found;
    found.push({ root, where: `call ${failAt}: ${disk.state.last.replace(root, '')}` });
  }
  throw new Error('The build does not end.');
}

/** Goes on from each failure in a copy of its site. */
async function afterEach(
  failed: readonly Failure[],
  then: (root: string, where: string) => Promise<void>,
): Promise<void> {
  for (const { root, where } of failed) {
    const copy = `${root}-copy`;
    fs.cpSync(root, copy, { recursive: true, preserveTimestamps: true });
    await then(copy, where);
    removeFolder(copy);
  }
}

const pages = { before: {}, after: {} } as Record<'before' | 'after', Record<string, string>>;
const failed: Record<string, readonly Failure[]> = {};

beforeAll(async () => {
  pages.before = await clean(before);
  pages.after = await clean(after);
  const built = temporary();
  lay(built, before);
  await buildOnce(optionsFor(built), insideMachine);
  failed.killed = await failures(built, true);
  failed.refused = await failures(built, false);
  failed['killed in an empty folder'] = await failures(temporary(), true);
  failed['refused in an empty folder'] = await failures(temporary(), false);
});

afterAll(() => {
  for (const folder of temporaries) removeFolder(folder);
});

describe.each(['killed', 'refused'])('safety R12 a build that is %s', (how) => {
  test('is made good by the next one', async () => {
    expect(failed[how]?.length).toBeGreaterThan(15);
    await afterEach(failed[how] ?? [], async (root, where) => {
      expect((await buildOnce(optionsFor(root), insideMachine)).fault, where).toBeNull();
      expect(pagesOf(root), where).toEqual(pages.after);
      expect((await buildOnce(optionsFor(root), insideMachine)).summary, where).toMatchObject({
        written: 0,
        removed: 0,
      });
    });
  });

  test('leaves nothing behind when the edit is undone', async () => {
    await afterEach(failed[how] ?? [], async (root, where) => {
      lay(root, before);
      expect((await buildOnce(optionsFor(root), insideMachine)).fault, where).toBeNull();
      expect(pagesOf(root), where).toEqual(pages.before);
    });
  });

  test('leaves the old site or the new one, never some of both, when the next has errors', async () => {
    const seen = new Set<string>();
    await afterEach(failed[how] ?? [], async (root, where) => {
      fs.writeFileSync(path.join(root, 'bantin.yaml'), 'perPage: nhiều\n');
      expect((await buildOnce(optionsFor(root), insideMachine)).fault, where).toBe('settings');
      const found = pagesOf(root);
      const isNew = JSON.stringify(found) === JSON.stringify(pages.after);
      expect(found, where).toEqual(isNew ? pages.after : pages.before);
      seen.add(isNew ? 'new' : 'old');
    });
    expect([...seen].sort()).toEqual(['new', 'old']);
  });

  test('as the first one is made good by the next one, and keeps what others put there meanwhile', async () => {
    await afterEach(failed[`${how} in an empty folder`] ?? [], async (root, where) => {
      const { journal, out } = placesOf(optionsFor(root));
      const begun = fs.existsSync(journal) || fs.existsSync(out);
      if (begun) {
        fs.mkdirSync(out, { recursive: true });
        fs.writeFileSync(path.join(out, 'notes.txt'), 'of another');
      }
      expect((await buildOnce(optionsFor(root), insideMachine)).fault, where).toBeNull();
      const note = begun ? { 'notes.txt': 'of another' } : {};
      expect(pagesOf(root), where).toEqual({ ...pages.after, ...note });
    });
  });
});

describe('between the kill in the middle of moving and the next build', () => {
  const begun = () => {
    const some = (failed.killed ?? []).filter(({ root }) =>
      fs.existsSync(placesOf(optionsFor(root)).journal),
    );
    expect(some.length).toBeGreaterThan(3);
    return some;
  };

  test('a page that is changed by hand is made again', async () => {
    await afterEach(begun(), async (root, where) => {
      for (const name of ['index.html', '2021/01/mot/index.html', 'rss.xml']) {
        fs.appendFileSync(path.join(root, 'dist', name), 'by hand');
      }
      expect((await buildOnce(optionsFor(root), insideMachine)).fault, where).toBeNull();
      expect(pagesOf(root), where).toEqual(pages.after);
    });
  });

  test('a page that is gone from the site stays when it is changed by hand', async () => {
    await afterEach(begun(), async (root, where) => {
      const page = path.join(root, 'dist/2021/01/hai/index.html');
      if (!fs.existsSync(page)) return;
      fs.appendFileSync(page, 'by hand');
      await buildOnce(optionsFor(root), insideMachine);
      expect(fs.readFileSync(page, 'utf8'), where).toMatch(/by hand$/);
    });
  });

  test('the stage may be lost', async () => {
    await afterEach(begun(), async (root, where) => {
      fs.rmSync(placesOf(optionsFor(root)).stage, { recursive: true, force: true });
      expect((await buildOnce(optionsFor(root), insideMachine)).fault, where).toBeNull();
      expect(pagesOf(root), where).toEqual(pages.after);
    });
  });
});
