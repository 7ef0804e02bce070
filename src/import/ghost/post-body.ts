import type { Root } from 'hast';
import { h } from 'hastscript';
import { folderOf, joinPath, nameOf, pathFrom } from '../../base/addresses/paths.ts';
import type { FileEntry } from '../../base/files/walk.ts';
import { decoded } from '../../base/text/decoded.ts';
import { type BroughtFile, left, type Note } from '../brought/brought.ts';
import { publishedPath } from '../brought/file-index.ts';
import { type Changed, htmlToMarkdown } from '../html/html-to-markdown.ts';
import { parseHtml } from '../html/parse-html.ts';
import type { TellCard } from './cards.ts';
import { textIn } from './ghost-data.ts';
import { lexicalTree } from './lexical.ts';
import { mobiledocTree } from './mobiledoc.ts';
import { joinShownCards } from './shown-cards.ts';

/** Files beside an export, by their paths. */
export type GhostFiles = ReadonlyMap<string, FileEntry>;

type Row = Readonly<Record<string, unknown>>;

/** What a text is read with. */
interface AroundPost {
  readonly at: string;
  readonly from: string;
  readonly images: GhostFiles;
  readonly bySlug: ReadonlyMap<string, string>;
  /** Paths of what nothing published may lead to. */
  readonly closed: ReadonlySet<string>;
  readonly site: string;
}

/** The text of a post as Markdown with the files that it names; throws what `unlessTooDeep` knows. */
export function postBody(row: Row, { at, from, images, bySlug, closed, site }: AroundPost) {
  const files = new Map<string, BroughtFile>();
  const notes: Note[] = [];
  const change = (written: string, isPicture: boolean): Changed => {
    const own =
      site !== '' && written.startsWith(site) ? `/${written.slice(site.length).replace(/^\//, '')}` : written;
    const address = own.replace(/^__GHOST_URL__/, '');
    const named = /\/content\/((?:images|files|media)\/[^?#]+)/.exec(address)?.[1];
    const key = named === undefined ? null : joinPath('', decoded(named));
    const found = key === null ? undefined : (images.get(key.replace(/\/size\/w\d+/, '')) ?? images.get(key));
    if (found !== undefined && key !== null) {
      const to = `static/content/${publishedPath(key.replace(/\/size\/w\d+/, ''))}`;
      files.set(to, { path: to, content: { disk: found.disk } });
      return to.slice('static'.length);
    }
    if (/^[a-z][a-z\d+.-]*:/i.test(address)) {
      if (isPicture && /^https?:/i.test(address))
        notes.push(left(from, 'picture that stays on the old server', address));
      return address;
    }
    const page = bySlug.get(slugOf(address));
    if (page !== undefined && !isPicture) {
      if (!closed.has(page) || closed.has(at)) return pathFrom(folderOf(at), page);
      notes.push(left(from, 'link to a draft', slugOf(address)));
      return { gone: `draft: ${slugOf(address)}` };
    }
    notes.push(
      left(
        from,
        isPicture ? 'picture that is not there' : 'link to a file or page that is not there',
        address,
      ),
    );
    return null;
  };
  const unread = new Set<string>();
  const tell = (name: string) => unread.add(name);
  const tree = treeOf(row, tell);
  if (tree === null)
    notes.push(
      left(from, 'text that Ghost kept in its own form alone', 'Publish it in Ghost once, and export again.'),
    );
  const text = htmlToMarkdown(tree ?? { type: 'root', children: [] }, from, change);
  for (const name of unread) notes.push(left(from, 'card of Ghost that is not shown whole', name));
  return { body: text.markdown, files, notes: [...notes, ...text.notes], change };
}

/** As Ghost showed it, else as its editors keep it, else its bare words; null when there is a text that none can read. */
function treeOf(row: Row, tell: TellCard): Root | null {
  const of = (name: string) => textIn(row, name);
  if (of('html') !== '') {
    const tree = parseHtml(of('html'));
    joinShownCards(tree, tell);
    return tree;
  }
  const kept = of('lexical') === '' ? null : lexicalTree(of('lexical'), tell);
  const older = kept !== null || of('mobiledoc') === '' ? kept : mobiledocTree(of('mobiledoc'), tell);
  if (older !== null) return older;
  if (of('lexical') === '' && of('mobiledoc') === '' && of('plaintext') === '')
    return { type: 'root', children: [] };
  const words = of('plaintext')
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '');
  if (words.length === 0) return null;
  return { type: 'root', children: words.map((value) => h('p', value)) };
}

/** The last part of an address. */
export function slugOf(address: string): string {
  return nameOf(
    decoded(address)
      .replace(/^https?:\/\/[^/]+/, '')
      .replace(/[?#].*$/s, '')
      .replace(/\/$/, ''),
  );
}
