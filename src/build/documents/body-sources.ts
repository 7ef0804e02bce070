import { type Digest, digestBytes } from '../../base/digest.ts';
import type { PieceSource } from '../../engine/heap.ts';
import type { Extent } from '../../engine/store-index.ts';
import type { Selection } from '../../site/pages/selection.ts';
import type { Records } from '../cache/records.ts';

/** Where the texts of an article lie, and what names its body. */
export interface BodySource {
  /** Of its file, below the content folder. */
  readonly path: string;
  readonly body: Digest;
  readonly piece: Extent;
  /** Where its metadata lies. */
  readonly record: Extent;
}

type Texts = { readonly get: (key: string) => BodySource | undefined };

/** Where threads find what a page prints of articles, by key. */
export interface PrintSources {
  readonly metas: readonly (readonly [key: string, source: PieceSource])[];
  /** Encoded fragments. */
  readonly bodies: readonly (readonly [key: string, source: PieceSource])[];
}

/** Of the bodies of the articles, in that order; null when there are none. */
export function bodiesDigest(keys: readonly string[], texts: Texts): Digest | null {
  if (keys.length === 0) return null;
  const digests = keys.map((key) => texts.get(key)?.body ?? '');
  const [only = ''] = digests;
  return digests.length === 1 ? only : digestBytes(digests.join('\n'));
}

/** The sources of all articles that a selection names, and of the bodies that the page prints. */
export function printSources(
  { entries, bodies }: Pick<Selection, 'bodies'> & { readonly entries: readonly { readonly name: string }[] },
  texts: Texts,
  records: Pick<Records, 'metas' | 'bodies'>,
): PrintSources {
  const keys = new Set<string>();
  for (const { name } of entries) {
    if (name.startsWith('teaser:')) keys.add(name.slice('teaser:'.length));
    else if (name.startsWith('article:')) keys.add(name.slice('article:'.length));
  }
  const sourcesOf = (of: Iterable<string>, source: (text: BodySource) => PieceSource) =>
    Array.from(of, (key) => [key, texts.get(key)] as const).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, source(text)] as const],
    );
  return {
    metas: sourcesOf(keys, ({ record }) => records.metas.source(record)),
    bodies: sourcesOf(bodies, ({ piece }) => records.bodies.source(piece)),
  };
}
