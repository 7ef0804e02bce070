import { collisionKey, folderOf } from '../../base/addresses/paths.ts';
import { error, type Place, type Problem } from '../../base/problem.ts';
import type { Route } from './route.ts';

/**
 * The routes that can stand on one disk, in the same order, and a `same-address` error for each other one that names
 * both origins: two routes to one file, also after NFC and lower-casing, or a file where another needs a folder
 * (safety R11). Files of the search index, which are made after all routes are known, keep their names in the folder of its page. The first stays. A file may share its address with one of equal bytes, and one of the site's own
 * replaces the robots.txt, the icon, the manifest or the file for a host that would be made; both are no error. `placeOf` says where the address of a route is decided.
 */
export function withoutCollisions(
  routes: readonly Route[],
  placeOf: (route: Route) => Place | null = () => null,
): { routes: Route[]; problems: Problem[] } {
  const byPath = new Map<string, Route>();
  const problems: Problem[] = [];
  const placeOfBoth = (...both: readonly Route[]) =>
    leastFirst(both).reduce<Place | null>((at, route) => at ?? placeOf(route), null);
  for (const route of routes) {
    const key = collisionKey(route.path);
    const other = byPath.get(key);
    if (other === undefined || replacesMade(route, other)) {
      byPath.set(key, route);
    } else if (!isSameFile(other, route)) {
      problems.push(sameAddress(other, route, placeOfBoth(route, other)));
    }
  }
  for (const page of routes.filter(({ target }) => target.kind === 'search')) {
    const folder = `${folderOf(collisionKey(page.path))}/`;
    for (const [key, route] of byPath) {
      if (!key.startsWith(folder) || !indexFile.test(key.slice(folder.length))) continue;
      problems.push(asIndexFile(route, page, placeOf(route)));
      byPath.delete(key);
    }
  }
  const usersOfFolder = foldersOf(byPath);
  for (const [key, route] of byPath) {
    const inside = usersOfFolder.get(key);
    if (inside === undefined) continue;
    problems.push(fileAndFolder(route, inside, placeOfBoth(route, inside)));
    byPath.delete(key);
  }
  return { routes: [...byPath.values()], problems };
}

/** Every folder that an output needs, with one route that needs it. */
function foldersOf(byPath: ReadonlyMap<string, Route>): Map<string, Route> {
  const folders = new Map<string, Route>();
  for (const [key, route] of byPath) {
    for (let folder = folderOf(key); folder !== '' && !folders.has(folder); folder = folderOf(folder)) {
      folders.set(folder, route);
    }
  }
  return folders;
}

function replacesMade(route: Route, other: Route): boolean {
  return (
    /^(?:robots|host-file|icon|manifest)$/.test(other.target.kind) &&
    route.target.kind === 'file' &&
    route.url === other.url
  );
}

function isSameFile(a: Route, b: Route): boolean {
  return (
    a.target.kind === 'file' &&
    b.target.kind === 'file' &&
    a.url === b.url &&
    a.target.digest === b.target.digest
  );
}

function sameAddress(first: Route, second: Route, at: Place | null): Problem {
  return error(
    'same-address',
    at,
    first.url === second.url
      ? `The address ${first.url} belongs to both ${first.origin} and ${second.origin}.`
      : `The addresses ${first.url} of ${first.origin} and ${second.url} of ${second.origin} are one file on many disks.`,
    remedy(second, first),
  );
}

/** What lies at, or below, a name that a file of the search index can have. */
const indexFile = /^[^/]+\.(?:bin|js)(?:\/|$)/;

function asIndexFile(route: Route, page: Route, at: Place | null): Problem {
  return error(
    'same-address',
    at,
    `The address ${route.url} of ${route.origin} is one of those that the files of the search index have below ${page.url}.`,
    remedy(route, page),
  );
}

function fileAndFolder(file: Route, inside: Route, at: Place | null): Problem {
  return error(
    'same-address',
    at,
    `The address ${file.url} of ${file.origin} is a file, but ${inside.url} of ${inside.origin} needs a folder of that name.`,
    remedy(file, inside),
  );
}

function remedy(...routes: readonly Route[]): string {
  for (const { target } of leastFirst(routes)) {
    const says = remedies[target.kind];
    if (says !== undefined) return says;
  }
  return 'Give one of them another name.';
}

/** The routes, with that first which is given up most easily: who claims an old address hears of it, not whose page stands there. */
function leastFirst(routes: readonly Route[]): readonly Route[] {
  const rank = ({ target }: Route) => (target.kind in remedies ? ranks.indexOf(target.kind) : ranks.length);
  return routes.toSorted((a, b) => rank(a) - rank(b));
}

const remedies: Readonly<Partial<Record<Route['target']['kind'], string>>> = {
  redirect: 'Remove that address from "aliases".',
  gone: 'Remove that address from "gone" in bantin.yaml.',
  file: 'Rename or remove that file.',
  page: 'Give the page another "slug", or its file another name.',
  article: 'Give one of them another "slug", or change "permalink" in bantin.yaml.',
  section:
    'Rename the folder of that section, or write "section: …" in its articles, and name the new key under "sections" in bantin.yaml: its title may stay.',
};
const ranks = Object.keys(remedies);
