/** Runs in worker threads: the work of `searchTask`. */

import { decodeBody } from '../../articles/markdown/kept-body.ts';
import { outputPath } from '../../base/addresses/paths.ts';
import { mediaType } from '../../base/files/media-type.ts';
import { refusalOf } from '../../base/refusal.ts';
import { fromUtf8 } from '../../base/text/utf8.ts';
import { readSource } from '../../engine/heap.ts';
import type { Start } from '../../engine/task.ts';
import { buildRoot } from '../../search/index/build-root.ts';
import { buildSegment } from '../../search/index/build-segment.ts';
import type { IndexFile } from '../../search/index/packed-file.ts';
import { scriptFile } from '../../search/index/script-file.ts';
import type { SearchDocument } from '../../search/index/search-document.ts';
import { addressesFrom } from '../../site/addresses/address.ts';
import { topOf } from '../../site/addresses/top.ts';
import { toSearchDocument } from '../../site/pages/parts/search-document.ts';
import { nothingMade, selected, viewContext } from '../../site/pages/parts/view-context.ts';
import { readSelection } from '../../site/pages/written-selection.ts';
import { LostValue } from '../cache/lost-value.ts';
import { metaReader } from '../render/meta-reader.ts';
import { write } from '../render/write.ts';
import type { SearchContext, SearchInput, SearchOutput } from './search-task.ts';

export const start: Start<SearchContext, SearchInput, SearchOutput> = (context) => {
  const { config, locale, folder, stage } = context;
  // Seen from the page that searches.
  const addresses = addressesFrom(config, topOf({ kind: 'search', url: folder }, config));
  const settings = { config, locale, addresses };
  // An article stands in one part of the index only.
  const readMeta = metaReader(0);
  const stageFile = (file: IndexFile) => {
    const { name, bytes } = config.relative ? scriptFile(file) : file;
    const path = outputPath(`${folder}${name}${config.relative ? '.js' : '.bin'}`);
    return write({ path, bytes, mediaType: mediaType(path) }, stage);
  };
  return ({ selection, segments, metas, bodies }) => {
    try {
      const kept = readSource(selection);
      if (kept === null) throw new LostValue({ part: folder });
      const { entries, bodies: keys } = readSelection(fromUtf8(kept));
      const values = entries.map(({ name, json }): [string, unknown] => [name, JSON.parse(json)]);
      const view = viewContext(values, { ...settings, made: nothingMade() }, readMeta(metas));
      const sources = new Map(bodies);
      function* documents(): Generator<SearchDocument> {
        for (const key of keys) {
          const source = sources.get(key);
          const bytes = source === undefined ? null : readSource(source);
          if (bytes === null) throw new LostValue({ text: key });
          yield toSearchDocument(selected(view.articles.get(key), key), decodeBody(bytes).text, view);
        }
      }
      if (segments !== null) {
        const files = buildRoot({ language: config.language, segments, tail: [...documents()] });
        return { written: files.map(stageFile), contents: null };
      }
      const { files, contents } = buildSegment(documents());
      return { written: files.map(stageFile), contents };
    } catch (cause) {
      if (cause instanceof LostValue) return { lost: cause.lost };
      const refusal = refusalOf(cause);
      if (refusal === null) throw cause;
      return { refusal };
    }
  };
};
