import { extensionOf, folderOf, joinPath, nameOf, pathFrom } from '../../base/addresses/paths.ts';
import { freeName } from '../../base/files/free-name.ts';
import { secretName } from '../../base/files/secret-file.ts';
import { decoded } from '../../base/text/decoded.ts';
import { slugify } from '../../base/text/text.ts';
import { type BroughtFile, left, type Note } from '../brought/brought.ts';
import type { ListedPage } from './list-page.ts';

/** What a page needs to know of all others. */
export interface AroundPage {
  /** Where it is to stand. */
  readonly path: string;
  readonly isPage: boolean;
  readonly aliases: readonly string[];
  readonly timezone: string;
  /** The file on the disk at a place below the folder that is brought in; null when there is none. */
  readonly fileAt: (place: string) => string | null;
  /** The path of the article that a page became, by its place, and by its old address. */
  readonly pageOf: (place: string) => string | null;
  readonly pageAt: (address: string) => string | null;
}

/** What an address in the page becomes from now on; null for what is not there. Files that it names gather in `files`. */
export function addressesOfPage(
  page: ListedPage,
  around: AroundPage,
  files: Map<string, BroughtFile>,
  notes: Note[],
): (address: string, isPicture: boolean) => string | null {
  const here = folderOf(around.path);
  const names = new Map<string, string>();
  const put = (name: string, content: BroughtFile['content'], key: string): string => {
    const known = names.get(key);
    if (known !== undefined) return known;
    const ending = extensionOf(name);
    const stem = slugify(name.replace(/\.\w+$/, '')) || 'hinh';
    const isTaken = (file: string) => files.has(`${here}/${file}`);
    const free = freeName(`${stem}.${ending}`, isTaken, (number) => `${stem}-${number}.${ending}`);
    files.set(`${here}/${free}`, { path: `${here}/${free}`, content });
    names.set(key, free);
    return free;
  };
  const settled = new Map<string, string>();
  return (written: string, isPicture: boolean): string | null => {
    const before = settled.get(written);
    if (before !== undefined) return before;
    const to = changed(written, isPicture);
    if (to !== null) settled.set(to, to);
    return to;
  };

  function changed(written: string, isPicture: boolean): string | null {
    const address = written.startsWith('//') ? `https:${written}` : written;
    const target = pageFor(address);
    if (target !== null && !isPicture) return pathFrom(here, target) + (/#.*$/s.exec(address)?.[0] ?? '');
    if (/^[a-z][a-z\d+.-]*:/i.test(address)) {
      if (isPicture && isOfServer(address))
        notes.push(left(page.place, 'picture that stays on the old server', address));
      return address;
    }
    const at = placeOf(address);
    const disk = at === null || secretName(at) !== null || /\.x?html?$/i.test(at) ? null : around.fileAt(at);
    if (disk !== null && at !== null) return put(nameOf(at), { disk }, at);
    const base = page.facts.address ?? '';
    if (/^https?:/.test(base)) {
      const old = URL.canParse(address, base) ? new URL(address, base).href : address;
      notes.push(
        left(
          page.place,
          isPicture ? 'picture that stays on the old server' : 'link that leads to the old server',
          old,
        ),
      );
      return old;
    }
    notes.push(
      left(
        page.place,
        isPicture ? 'picture that is not there' : 'link to a file or page that is not there',
        address,
      ),
    );
    return null;
  }
  function placeOf(address: string): string | null {
    const path = decoded(address.replace(/[?#].*$/s, '')).normalize('NFC');
    return joinPath(path.startsWith('/') ? '' : folderOf(page.place), path.replace(/^\/+/, ''));
  }
  function pageFor(address: string): string | null {
    const own = around.pageAt(address);
    if (own !== null || /^[a-z][a-z\d+.-]*:/i.test(address)) return own;
    const at = placeOf(address);
    return at === null ? null : around.pageOf(at);
  }
}

/** Others are of programs, or hold a picture themselves. */
function isOfServer(address: string): boolean {
  return /^https?:/i.test(address);
}
