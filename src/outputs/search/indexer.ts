import { type CustomRecord, close, createIndex, type IndexFile } from 'pagefind';
import { compareCodeUnits } from '../../base/order.ts';

export type { IndexFile };

/** Makes parts of a search index, each of articles that are searched as one. Whoever opened it closes it. */
export interface Indexer {
  /** The files of an index of these records, which are the same for the same records in the same order. */
  readonly indexOf: (records: readonly CustomRecord[]) => Promise<readonly IndexFile[]>;
  /** The program that searches, with an index in which nothing is found: Pagefind must begin with one. */
  readonly engine: () => Promise<readonly IndexFile[]>;
  /** What is under way rejects. */
  readonly close: () => void;
}

/** More articles than these share files: hosts limit how many files a site has. */
const maxFragments = 100;

/** A letter that Pagefind takes for a word and nobody types. */
const nowhere = 'ꙮ';

const ofIndex = /^(?:(?:index|fragment|filter)\/.*|pagefind-entry\.json|.*\.pf_meta)$/;
const ofEngine = /^(?:pagefind\.js|wasm\..*)$/;

let open = 0;

/** In one language, as of `<html lang>`. Pagefind is a program of its own, which runs while an indexer is open. */
export function openIndexer(language: string): Indexer {
  let closed = false;
  open += 1;
  return {
    indexOf: async (records) => (await make(records)).filter(({ path }) => ofIndex.test(path)),
    engine: async () => {
      const files = await make([{ url: '/', content: nowhere, language }]);
      return files.filter(({ path }) => ofEngine.test(path) || ofIndex.test(path));
    },
    close: () => {
      if (closed) return;
      closed = true;
      open -= 1;
      if (open === 0) void close();
    },
  };

  async function make(records: readonly CustomRecord[]): Promise<readonly IndexFile[]> {
    if (closed) throw new Error('The indexer is closed.');
    const { index } = checked(await createIndex({ forceLanguage: language, maxFragments }));
    if (index === undefined) throw new Error('Pagefind made no index.');
    await Promise.all(records.map(async (record) => checked(await index.addCustomRecord(record))));
    const { files } = checked(await index.getFiles());
    await index.deleteIndex();
    return files.toSorted((a, b) => compareCodeUnits(a.path, b.path));
  }
}

function checked<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join(' '));
  return answer;
}
