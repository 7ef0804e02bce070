import type { Meta } from '../../articles/article.ts';
import { type PieceSource, readSource } from '../../engine/heap.ts';
import type { ViewContext } from '../../site/pages/parts/view-context.ts';
import { LostValue } from '../cache/lost-value.ts';
import { readRecord } from '../documents/document-record.ts';

/**
 * Reads the metadata of articles from where they are kept, and keeps the last `most` of them in memory. What comes back throws
 * a `LostValue` when it cannot be read.
 */
export function metaReader(
  most: number,
): (sources: readonly (readonly [string, PieceSource])[]) => ViewContext['read'] {
  const recent = new Map<string, Meta>();
  return (sources) => {
    const places = new Map(sources);
    return ({ key, shown }) => {
      const name = `${key}\n${shown}`;
      const known = recent.get(name);
      if (known !== undefined) return known;
      const source = places.get(key);
      const bytes = source === undefined ? null : readSource(source);
      const meta = bytes === null ? null : readRecord(bytes).meta;
      if (meta === null) throw new LostValue({ text: key });
      recent.set(name, meta);
      const [oldest] = recent.size > most ? recent.keys() : [];
      if (oldest !== undefined) recent.delete(oldest);
      return meta;
    };
  };
}
