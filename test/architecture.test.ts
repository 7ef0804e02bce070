import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const source = path.resolve(import.meta.dirname, '../src');

/** The import table of ARCHITECTURE.md: a room may import from itself and from these. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  engine: ['base'],
  templates: ['base'],
  pictures: ['base'],
  search: ['base'],
  messages: ['base'],
  articles: ['pictures', 'base'],
  site: ['articles', 'search', 'pictures', 'base'],
  outputs: ['site', 'articles', 'templates', 'search', 'base'],
  build: ['outputs', 'site', 'articles', 'search', 'pictures', 'templates', 'engine', 'base'],
  desk: ['articles', 'site', 'base'],
  import: ['site', 'articles', 'pictures', 'base'],
  dev: ['build', 'messages', 'base'],
  cli: [
    ...['dev', 'desk', 'import', 'build', 'outputs', 'site', 'articles', 'templates', 'engine'],
    ...['messages', 'base'],
  ],
};

/** The rooms within a room that import each other in a ring: no others do, its own files (`.`) taken as one room. */
const knownRings: Readonly<Record<string, readonly string[]>> = {
  articles: ['.', 'front-matter', 'markdown', 'source'],
  build: [
    ...['.', 'cache', 'documents', 'pictures', 'plan', 'plugins', 'publish', 'render', 'search'],
    ...['settings', 'snapshot'],
  ],
  cli: ['.', 'commands', 'formats'],
  site: ['addresses', 'order'],
  'site/pages': ['.', 'parts'],
};

/** What every module of a thread exports. No other name is exported twice. */
const knownTwice = new Set(['start']);

/** Words that only the named files may say, because they own the clock, the environment or the terminal. */
const owned: readonly { what: RegExp; where: RegExp }[] = [
  { what: /\bconsole\./, where: /^$/ },
  { what: /\bprocess\.(stdout|stderr)\b/, where: /^cli\// },
  { what: /\bprocess\.(env|cwd)\b/, where: /^(cli\/|base\/time\/clock\.ts$)/ },
  { what: /\bprocess\.exit\(/, where: /^$/ },
  { what: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/, where: /^base\/time\/clock\.ts$/ },
  {
    what: /from 'node:fs(\/promises)?'/,
    where: /^base\/files\//,
  },
  { what: /\bmkdir(?:Sync)?\(/, where: /^base\/files\/make-folder\.ts$/ },
  { what: /\bMath\.random\(/, where: /^$/ },
  { what: /\bURL\([^)]*import\.meta\.url/, where: /^base\/package-folder\.ts$/ },
];

const files = fs
  .readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

const texts = new Map(files.map((name) => [name, fs.readFileSync(path.join(source, name), 'utf8')]));

/** The files that `name` imports, types included. */
function importsOf(name: string): string[] {
  return [...(texts.get(name) ?? '').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) =>
    path.posix.join(path.posix.dirname(name), match[1] ?? ''),
  );
}

describe('the house', () => {
  test('a room imports only rooms below it, types included', () => {
    const wrong = files.flatMap((name) =>
      importsOf(name)
        .filter((imported) => {
          const [from, to] = [name, imported].map((file) => file.split('/')[0] ?? '');
          if (from === undefined || to === undefined || name === 'index.ts') return false;
          return from !== to && !(mayImport[from] ?? []).includes(to);
        })
        .map((imported) => `${name} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every import names a file', () => {
    const missing = files.flatMap((name) =>
      importsOf(name)
        .filter((imported) => !texts.has(imported))
        .map((imported) => `${name} imports ${imported}`),
    );
    expect(missing).toEqual([]);
  });

  test('no imports go in a circle, types included', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (name: string, trail: readonly string[]) => {
      if (trail.includes(name)) circles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
      else if (!done.has(name)) {
        for (const imported of importsOf(name)) visit(imported, [...trail, name]);
        done.add(name);
      }
    };
    for (const name of files) visit(name, []);
    expect(circles).toEqual([]);
  });

  test('the clock, the environment, the disk and the terminal are touched only where they live', () => {
    const wrong = files.flatMap((name) =>
      owned
        .filter(({ what, where }) => what.test(withoutComments(texts.get(name) ?? '')) && !where.test(name))
        .map(({ what }) => `${name} says ${what.source}`),
    );
    expect(wrong).toEqual([]);
  });

  test('files are small: none over 250 lines, nine in ten under 200, half under 90', () => {
    const sizes = files.map((name) => (texts.get(name) ?? '').split('\n').length).sort((a, b) => a - b);
    const at = (share: number) => sizes[Math.floor(sizes.length * share)] ?? 0;
    expect(sizes.at(-1)).toBeLessThanOrEqual(250);
    expect(at(0.9)).toBeLessThan(200);
    expect(at(0.5)).toBeLessThan(90);
  });

  test('names say what a file does', () => {
    const vague = files.filter((name) =>
      /(^|\/)(utils?|helpers?|common|misc|manager|types?)\.ts$/.test(name),
    );
    expect(vague).toEqual([]);
    const shape = files.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(path.posix.basename(name)));
    expect(shape).toEqual([]);
  });

  test('nothing is exported by default, and src/index.ts is the only barrel', () => {
    const wrong = files.filter((name) => {
      const text = texts.get(name) ?? '';
      return (
        /^export default/m.test(text) ||
        (name !== 'index.ts' && /^export (?:type )?(\*|\{[^}]*\}) from/m.test(text))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('rooms within a room import each other in no ring but the known ones', () => {
    const folders = new Set(files.flatMap((name) => foldersAbove(name)));
    const rings = Object.fromEntries(
      [...folders]
        .map((folder) => [folder, ringOf(folder)] as const)
        .filter(([, ring]) => ring.length > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    expect(rings).toEqual(knownRings);
  });

  test('ARCHITECTURE.md names the rooms within a room from bottom to top', () => {
    const text = fs.readFileSync(path.resolve(source, '../ARCHITECTURE.md'), 'utf8');
    const rows = Array.from(
      text.matchAll(/^\| `([a-z/-]+)\/` \| (.*) \|$/gm),
      ([, folder = '', cell = '']) => {
        const named = Array.from(cell.matchAll(/`([a-z-]+)\/`/g), ([, room = '']) => room);
        return { folder, named, ring: new Set(knownRings[folder]) };
      },
    );
    expect(rows.length).toBeGreaterThan(8);
    const wrong = rows.flatMap(({ folder, named, ring }) => {
      const imports = roomImports(folder);
      const rooms = [...imports.keys()].filter((room) => room !== '.');
      return rooms.flatMap((room) => [
        ...(named.includes(room) ? [] : [`${folder}/${room} is not named`]),
        ...[...(imports.get(room) ?? [])]
          .filter((other) => other !== '.' && !(ring.has(room) && ring.has(other)))
          .filter((other) => named.indexOf(other) > named.indexOf(room))
          .map((other) => `${folder}: ${room} imports ${other}`),
      ]);
    });
    expect(wrong).toEqual([]);
  });

  test('no new name is exported twice', () => {
    const owners = new Map<string, string[]>();
    for (const [name, text] of texts) {
      const exported = /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm;
      for (const word of new Set(Array.from(text.matchAll(exported), ([, found]) => found ?? ''))) {
        owners.set(word, [...(owners.get(word) ?? []), name]);
      }
    }
    const twice = [...owners].filter(([, where]) => where.length > 1).map(([word]) => word);
    expect(twice.filter((word) => !knownTwice.has(word))).toEqual([]);
  });

  test('ARCHITECTURE.md names every room with what it may import, the steps in their order, and only files that exist', () => {
    const text = fs.readFileSync(path.resolve(source, '../ARCHITECTURE.md'), 'utf8');
    const rooms = new Set(files.filter((name) => name.includes('/')).map((name) => name.split('/')[0]));
    expect([...rooms].sort()).toEqual(Object.keys(mayImport).sort());
    for (const room of rooms) expect(text).toMatch(new RegExp(`^\\| \`${room}\` \\| `, 'm'));

    const line = text.match(/^snapshot → .*$/m)?.[0] ?? '';
    const rows = line.split(' → ').map((step) => text.search(new RegExp(`^\\| ${step} \\| `, 'm')));
    expect(rows).toHaveLength(7);
    expect(rows).not.toContain(-1);
    expect(rows.toSorted((a, b) => a - b)).toEqual(rows);

    const named = Array.from(text.matchAll(/`((?:[a-z-]+\/)+[a-z0-9-]+\.ts)`/g), ([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !texts.has(name) && !name.startsWith('test/'))).toEqual([]);

    // A name without its folder is in the folder last named on its line.
    const lost = text.split('\n').flatMap((row) => {
      let folder = '';
      return Array.from(row.matchAll(/`((?:[a-z-]+\/)*)([a-z0-9-]+\.ts)?`/g), ([, above = '', name]) => {
        if (above !== '') folder = above;
        return name === undefined || texts.has(folder + name) || folder.startsWith('test/') ? [] : [name];
      }).flat();
    });
    expect(lost).toEqual([]);
  });
});

test('a test that is left out says why, for the end of the run', () => {
  const silent = fs
    .readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && name !== 'architecture.test.ts')
    .filter((name) =>
      /\.(?:skipIf|runIf|todo)\(|\b(?:test|describe)\.skip\b/.test(
        fs.readFileSync(path.join(import.meta.dirname, name), 'utf8'),
      ),
    );
  expect(silent).toEqual([]);
});

/** `['a', 'a/b']` of `a/b/c.ts`. */
function foldersAbove(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Which other rooms of a folder each of its rooms imports; `.` is its own files. */
function roomImports(folder: string): Map<string, Set<string>> {
  const roomOf = (name: string): string | null => {
    if (!name.startsWith(`${folder}/`)) return null;
    const [first = '', ...rest] = name.slice(folder.length + 1).split('/');
    return rest.length === 0 ? '.' : first;
  };
  const imports = new Map<string, Set<string>>();
  for (const name of files) {
    const room = roomOf(name);
    if (room === null) continue;
    const others = imports.get(room) ?? new Set();
    for (const imported of importsOf(name).map(roomOf)) {
      if (imported !== null && imported !== room) others.add(imported);
    }
    imports.set(room, others);
  }
  return imports;
}

/** The rooms of a folder from which imports lead through other rooms of it back to them, sorted. */
function ringOf(folder: string): string[] {
  const imports = roomImports(folder);
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const visit = (room: string) => {
      for (const next of imports.get(room) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        visit(next);
      }
    };
    visit(from);
    return seen;
  };
  return [...imports.keys()].filter((room) => reach(room).has(room)).sort();
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'])\/\/.*$/gm, '$1');
}
