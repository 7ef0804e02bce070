/** What happens to a build from outside: a table of random steps. */

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { placesOf } from '../../src/build/places.ts';
import { pick, type RandomSite } from './random-site.ts';
import type { Step } from './story-steps.ts';

const binary = path.resolve(import.meta.dirname, '../../bin/bantin.js');

/** Another value of an option of the build. */
function option<Name extends keyof RandomSite['options']>(
  name: Name,
  ...values: RandomSite['options'][Name][]
): Step {
  return (site, _, b) => {
    site.options = { ...site.options, [name]: pick(values, b) };
    return `${name} ${String(site.options[name])}`;
  };
}

function filesIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .sort()
    .map((name) => path.join(folder, name));
}

/** One of the files of the store, or of those made of pictures, is no longer what it was. */
function damage(change: (file: string, a: number) => void): Step {
  return (site, a, b) => {
    const { store, pictures } = placesOf(site.options);
    const files = [...filesIn(store), ...filesIn(pictures)];
    if (files.length === 0) return 'there is no store';
    const file = pick(files, b);
    change(file, a);
    return path.relative(site.root, file);
  };
}

function tamper(change: (file: string) => void): Step {
  return (site, a) => {
    const files = filesIn(site.options.out);
    if (files.length === 0) return 'there is no output';
    const file = pick(files, a);
    change(file);
    return path.relative(site.root, file);
  };
}

const moments = ['2021-02-01', '2021-02-03', '2021-02-05', '2020-12-15', '2021-01-29'];

export const troubleSteps: Readonly<Record<string, Step>> = {
  now: option('now', ...moments.map((day) => Date.parse(`${day}T08:00:00+07:00`))),
  drafts: option('drafts', true, false),
  base: option('base', null, 'https://thu.example/', 'https://thu.example/duoi/'),
  threads: option('threads', 1, 2, 3),
  'another output folder': (site, _, b) => {
    site.options = { ...site.options, out: path.join(site.root, pick(['dist', 'dist', 'public'], b)) };
    return path.basename(site.options.out);
  },
  'without records': (site, _, b) => {
    site.options = { ...site.options, cache: b % 3 !== 0 };
    return `cache ${site.options.cache}`;
  },
  'cut a file of the store': damage((file, a) => fs.truncateSync(file, a % (fs.statSync(file).size + 1))),
  'change a byte of the store': damage((file, a) => {
    const bytes = fs.readFileSync(file);
    if (bytes.length > 0) bytes[a % bytes.length] = (bytes[a % bytes.length] ?? 0) ^ (1 + (a % 255));
    fs.writeFileSync(file, bytes);
  }),
  'remove a file of the store': damage((file) => fs.rmSync(file)),
  'a store of another version': damage((file) => {
    const manifest = path.join(path.dirname(file), 'manifest');
    if (fs.existsSync(manifest)) fs.writeFileSync(manifest, `bantin store "bantin 0" 1\n{}`);
  }),
  'remove all but the manifest': (site) => {
    const { manifest, last, plan, store, pictures } = placesOf(site.options);
    for (const file of [last, plan, store, pictures]) fs.rmSync(file, { recursive: true, force: true });
    return path.relative(site.root, manifest);
  },
  'edit a page by hand': tamper((file) => fs.appendFileSync(file, '<!-- sửa -->')),
  'cut a page by hand': tamper((file) => fs.truncateSync(file, 3)),
  'delete a page by hand': tamper((file) => fs.rmSync(file)),
  'delete the output': (site) => {
    fs.rmSync(site.options.out, { recursive: true, force: true });
    return 'delete the output';
  },
  'kill a build': killed(1_500),
  'kill a build early': killed(700),
};

/** Builds in a process of its own, which is killed at some moment of its first `most` milliseconds. */
function killed(most: number): Step {
  return async (site, a) => {
    const { root, out, now, base, drafts, threads } = site.options;
    const args = [binary, 'build', '--root', root, '--out', out, '--threads', String(threads)];
    args.push('--now', new Date(now).toISOString(), ...(drafts ? ['--drafts'] : []));
    args.push(...(base === null ? [] : ['--base', base]));
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const after = 100 + (a % most);
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    await ended;
    clearTimeout(timer);
    return `a build was killed after ${after} ms (${child.exitCode ?? child.signalCode})`;
  };
}
