import path from 'node:path';
import { type FSWatcher, watch as openWatcher } from 'chokidar';
import { fileStat, isFolder, realPath } from '../base/files/files.ts';
import type { Problem } from '../base/problem.ts';
import { newSettling } from './settle.ts';
import { sourceFilter } from './source-filter.ts';
import { watchTrouble } from './watch-trouble.ts';

interface WatchOptions {
  /** Absolute path of the site's folder. */
  readonly root: string;
  /** Absolute paths of the files and folders that the site is made from, whether they exist or not. */
  readonly sources: () => readonly string[];
  /** Absolute paths of the folders that builds write to. */
  readonly outputs: readonly string[];
  /** Files that changed and are at rest, by their paths from the site's folder. */
  readonly onChange: (files: readonly string[]) => void;
  readonly onTrouble: (problem: Problem) => void;
}

interface Watcher {
  /** Resolves when every change from now on will be noticed. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Milliseconds between looks for a site's folder that is gone. */
const patience = 100;

/**
 * Watches all that a site is made from, links left alone (safety R20, P34). The site's folder itself is watched too, so
 * that its folders may come and go. Chokidar hears nothing more of a folder that was deleted and made again (safety P32):
 * then, and when the sources are others than before, all watching begins anew.
 */
export function watch({ root, sources, outputs, onChange, onTrouble }: WatchOptions): Watcher {
  const told = new Set<string>();
  let watched: readonly string[] = [];
  let chokidar: FSWatcher | null = null;
  let doubtful = new Set<string>();
  let closed = false;

  const onError = (cause: unknown) => {
    const problem = watchTrouble(cause as NodeJS.ErrnoException);
    if (!told.has(problem.code)) onTrouble(problem);
    told.add(problem.code);
  };

  const begin = async () => {
    let ready = false;
    await chokidar?.close();
    while (!isFolder(root) && !closed) await new Promise((resolve) => setTimeout(resolve, patience));
    if (closed) return;
    doubtful = new Set();
    watched = sources();
    const { top, linked, real } = onDisk(root, watched);
    const options = { ignoreInitial: true, followSymlinks: false };
    const tops = [top, ...linked];
    const ignored = sourceFilter(tops, [...watched.map(real), ...linked], outputs.map(real));
    const opened = openWatcher(tops, { ...options, ignored });
    chokidar = opened;
    opened.on('error', onError);
    opened.on('all', (event, file) => {
      if (event === 'unlinkDir') doubtful.add(file);
      if (ready || event !== 'add') settling.note(file);
    });
    opened.on('raw', (event, name, details) => {
      const { watchedPath: file } = details as { readonly watchedPath: string };
      if (event === 'rename' && name === path.basename(file)) doubtful.add(file);
    });
    await new Promise<void>((resolve) => opened.on('ready', resolve));
    ready = true;
  };

  const settling = newSettling(
    (files) => {
      onChange(fromRoot(root, files));
      const again = [...doubtful].filter((file) => orNull(isFolder, file) === true);
      doubtful = new Set([...doubtful].filter((file) => orNull(fileStat, file) === null));
      if (again.length === 0 && isFolder(root) && String(sources()) === String(watched)) return;
      started = started
        .then(begin)
        .catch(onError)
        .then(() => {
          if (!closed) onChange(fromRoot(root, again));
        });
    },
    (file) => orNull(fileStat, file),
  );

  let started = begin().catch(onError);
  return {
    ready: started,
    close: async () => {
      closed = true;
      settling.close();
      await chokidar?.close();
    },
  };
}

/** The site's folder as the disk spells it, the places that its sources are links to, and how other paths below it are spelt. */
function onDisk(root: string, sources: readonly string[]) {
  const top = realPath(root);
  const real = (file: string) => path.join(top, path.relative(root, file));
  const linked = sources
    .filter((source) => fileStat(source) !== null)
    .filter((source) => realPath(source) !== real(source))
    .map(realPath);
  return { top, linked, real };
}

function fromRoot(root: string, files: readonly string[]): string[] {
  const top = isFolder(root) ? realPath(root) : root;
  return files.map((file) => path.relative(top, file).split(path.sep).join('/'));
}

/** What `look` sees of a file; null also where a folder on the way to it has just become something else. */
function orNull<T>(look: (file: string) => T, file: string): T | null {
  try {
    return look(file);
  } catch {
    return null;
  }
}
