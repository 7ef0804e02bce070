import type { Meta } from '../articles/article.ts';
import { decodeBody } from '../articles/kept-body.ts';
import { type Digest, digestBytes } from '../base/digest.ts';
import { isEmptyFolder } from '../base/files.ts';
import { mediaType } from '../base/media-type.ts';
import { outputPath } from '../base/paths.ts';
import { error, type Problem } from '../base/problem.ts';
import { fromUtf8 } from '../base/utf8.ts';
import type { Indexer, IndexFile } from '../outputs/search/indexer.ts';
import { toSearchRecord } from '../outputs/search/search-record.ts';
import { addressesFrom } from '../site/addresses/address.ts';
import type { SiteArticle } from '../site/order/site.ts';
import { toSearchItem } from '../site/pages/parts/search-item.ts';
import { nothingMade, selected, viewContext } from '../site/pages/parts/view-context.ts';
import type { Selector } from '../site/pages/selector.ts';
import type { Records } from './cache/records.ts';
import { readRecord } from './documents/document-record.ts';
import type { ArticleText } from './documents/load-articles.ts';
import type { OutputStates } from './plan/output-states.ts';
import { startProgress } from './progress.ts';
import { LostValue } from './render/lost-value.ts';
import { type Written, write } from './render/write.ts';
import { type SearchPart, searchParts } from './search-parts.ts';
import type { Session } from './session.ts';

/** A file of the search index, as it stands in the output folder or in the stage. */
export interface SearchFile {
  readonly part: SearchPart;
  readonly path: string;
  /** Null when it stands as it was published. */
  readonly made: Written | null;
}

export interface MadeSearch {
  readonly files: readonly SearchFile[];
  readonly problems: readonly Problem[];
}

export const noSearch: MadeSearch = { files: [], problems: [] };

/** What the search index is made from. */
export interface SearchSource {
  readonly selector: Selector;
  readonly texts: ReadonlyMap<string, ArticleText>;
  readonly states: OutputStates;
  readonly code: string;
}

/** Stages the parts of the search index that are not published yet: a part whose articles are the same costs no more than to see that. */
export async function makeSearch(
  { selector, texts, states, code }: SearchSource,
  session: Session,
): Promise<MadeSearch> {
  const { site } = selector;
  const parts = searchParts(selector, texts).map((part) => ({ ...part, key: digestBytes(code + part.key) }));
  const { search, receipts } = session.records;
  const stands = ([path, digest]: readonly [string, Digest]) =>
    states.get(path)?.state === 'intact' && receipts.get(path)?.[0] === digest;
  const files: SearchFile[] = [];
  const stale: SearchPart[] = [];
  for (const part of parts) {
    const kept = search.get(part.name);
    if (kept?.key !== part.key || !kept.files.every(stands)) stale.push(part);
    else files.push(...kept.files.map(([path]) => ({ part, path, made: null })));
  }
  const names = new Set(parts.map(({ name }) => name));
  for (const name of search.keys()) if (!names.has(name)) search.remove(name);
  if (stale.length === 0) return { files, problems: [] };

  const { openIndexer } = await import('../outputs/search/indexer.ts');
  const indexer = openIndexer(site.config.language);
  const total = stale.reduce((sum, { articles }) => sum + (articles?.length ?? 0), 0);
  const progress = startProgress('search', total, session.onEvent, indexer.close);
  const problems: Problem[] = [];
  const work = async () => {
    for (const part of stale) {
      const found = await indexPart(part, selector, texts, indexer, session);
      if (typeof found === 'string') return problems.push(failed(found));
      const made = found.map((file) => stage(file, part, session));
      files.push(...made);
      search.put(part.name, { key: part.key, files: made.map(({ path, made }) => [path, made.digest]) });
      progress.tick(part.articles?.length ?? 0);
    }
    return null;
  };
  try {
    await progress.through(work().then(() => {}));
  } finally {
    indexer.close();
  }
  return { files, problems };
}

/** The files of a part by their names in it, or why there are none. */
async function indexPart(
  { articles }: SearchPart,
  selector: Selector,
  texts: ReadonlyMap<string, ArticleText>,
  indexer: Indexer,
  { records }: Session,
): Promise<readonly IndexFile[] | string> {
  const { config, locale } = selector.site;
  const settings = { config, locale, addresses: addressesFrom(config, '../'), made: nothingMade() };
  const recordOf = (article: SiteArticle) => {
    const { key } = article.card;
    const text = texts.get(key);
    const body = text === undefined ? null : records.bodies.get(text.piece);
    if (text === undefined || body === null) throw new LostValue({ text: key });
    const entry = selector.article(article);
    const entries = [entry, ...entry.needs].map(
      ({ name, bytes }) => [name, JSON.parse(fromUtf8(bytes))] as const,
    );
    const context = viewContext(entries, settings, () => metaOf(text, records, key));
    const shown = selected(context.articles.get(key), key);
    return toSearchRecord(toSearchItem(shown, context), decodeBody(body).text, config.language);
  };
  const found = articles === null ? null : articles.map(recordOf);
  try {
    return found === null ? await indexer.engine() : await indexer.indexOf(found);
  } catch (cause) {
    if (cause instanceof LostValue) throw cause;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function metaOf({ record }: ArticleText, { metas }: Records, key: string): Meta {
  const bytes = metas.get(record);
  const meta = bytes === null ? null : readRecord(bytes).meta;
  if (meta === null) throw new LostValue({ text: key });
  return meta;
}

function stage({ path: name, content }: IndexFile, part: SearchPart, { places }: Session) {
  const path = outputPath(part.url + name);
  const output = { path, bytes: content, mediaType: mediaType(path) };
  const made = write(output, { out: places.out, folder: places.stage, fresh: isEmptyFolder(places.out) });
  return { part, path, made };
}

function failed(why: string): Problem {
  return error(
    'search-failed',
    null,
    `The search index cannot be made: ${why.replace(/\s+/g, ' ').replace(/\.$/, '')}.`,
    'Install bantin again with its optional packages, among which is Pagefind for your system, or write "search: false" in bantin.yaml.',
  );
}
