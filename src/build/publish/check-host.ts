import { folderOf, nameOf } from '../../base/addresses/paths.ts';
import { compareCodeUnits } from '../../base/order.ts';
import { type Problem, warning } from '../../base/problem.ts';
import type { Route } from '../../site/addresses/route.ts';
import { type Host, type HostName, hosts } from '../../site/settings/host.ts';
import type { Manifest } from './manifest.ts';

/** Longer paths fail on some host, sync tool or disk. */
const longestPath = 200;

const byWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[<>:"|?*]|[. ]$/i;

/** A warning for each thing about the published files that the host of the site would refuse (R11.6). */
export function checkHost(
  name: HostName,
  routes: readonly Route[],
  manifest: Manifest,
): { readonly problems: readonly Problem[] } {
  if (name === 'none') return { problems: [] };
  const { title, limits }: Host = hosts[name];
  const over = (what: string, count: number, most: number | undefined, hint: string) =>
    most === undefined || count <= most
      ? []
      : [exceeded(`The site has ${amount(count)} ${what}, but ${title} takes ${amount(most)}.`, hint)];
  const redirects = routes.filter(({ target }) => target.kind === 'redirect').length;
  const sizes = [...manifest].map(([path, { size }]) => ({ path, size }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const [folder, inFolder] = fullestFolder(manifest);
  return {
    problems: [
      ...over(
        'files',
        manifest.size,
        limits.files,
        'Leave "precompress" off, raise "perPage", or choose another host.',
      ),
      ...over(
        'bytes',
        total,
        limits.siteBytes,
        'Make pictures smaller, or keep films and large files elsewhere.',
      ),
      ...over(
        `files in the folder ${folder || '/'}`,
        inFolder,
        limits.filesInFolder,
        'Put the month into "permalink", so that articles lie in more folders.',
      ),
      ...over(
        'redirects',
        redirects,
        limits.redirects,
        'The others still lead on by their pages; remove old aliases.',
      ),
      ...sizes
        .filter(({ size }) => size > (limits.fileBytes ?? Number.POSITIVE_INFINITY))
        .map(({ path, size }) =>
          exceeded(
            `The file ${path} has ${amount(size)} bytes, but ${title} takes ${amount(limits.fileBytes ?? 0)}.`,
            'Make it smaller, or keep it elsewhere.',
          ),
        ),
      ...names(manifest, title, limits.names),
    ],
  };
}

function fullestFolder(manifest: Manifest): readonly [folder: string, files: number] {
  const counts = new Map<string, number>();
  for (const path of manifest.keys()) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || compareCodeUnits(a, b));
  return sorted[0] ?? ['', 0];
}

function names(manifest: Manifest, title: string, kind: 'windows' | 'ascii' | undefined): Problem[] {
  const paths = [...manifest.keys()].sort(compareCodeUnits);
  const refused = (why: string, bad: readonly string[], hint: string) =>
    bad[0] === undefined
      ? []
      : [exceeded(`${title} may refuse ${bad[0]}${others(bad.length - 1)}, because ${why}.`, hint)];
  const rename = 'Rename it, or give the article another "slug".';
  return [
    ...refused(
      `its path is longer than ${longestPath} characters`,
      paths.filter((path) => path.length > longestPath),
      'Write a shorter "slug".',
    ),
    ...(kind === 'windows'
      ? refused(
          'Windows reserves such names',
          paths.filter((path) => path.split('/').some((part) => byWindows.test(part))),
          rename,
        )
      : []),
    ...(kind === 'ascii'
      ? refused(
          'its name has letters beyond ASCII',
          paths.filter((path) => /[^\u0020-\u007e]/.test(nameOf(path))),
          rename,
        )
      : []),
  ];
}

function others(count: number): string {
  if (count <= 0) return '';
  return count === 1 ? ' and one more file' : ` and ${count} more files`;
}

function exceeded(message: string, hint: string): Problem {
  return warning('host-limit', null, message, hint);
}

function amount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
