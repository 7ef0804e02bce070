import { type Digest, digestBytes } from '../base/digest.ts';
import type { Source } from '../engine/heap.ts';
import type { View } from '../site/view.ts';
import type { ArticleText } from './load-articles.ts';
import { LostText } from './lost-text.ts';
import type { Records } from './records.ts';

type Texts = { readonly get: (key: string) => ArticleText | undefined };

/** Of the bodies of the articles, in that order. */
export function bodiesDigest(keys: readonly string[], texts: Texts): Digest {
  const digests = keys.map((key) => texts.get(key)?.body ?? '');
  const [only = ''] = digests;
  return digests.length === 1 ? only : digestBytes(digests.join('\n'));
}

/** Where the bodies lie that a view prints, by article key. Throws `LostText` when one is not known. */
export function bodiesOf(
  view: View,
  texts: Texts,
  { bodies }: Pick<Records, 'bodies'>,
): (readonly [key: string, fragment: Source])[] {
  return keysOf(view).map((key) => {
    const text = texts.get(key);
    if (text === undefined) throw new LostText(key);
    return [key, bodies.source(text.piece)];
  });
}

function keysOf(view: View): readonly string[] {
  if (view.kind === 'compressed') return keysOf(view.of);
  if (view.kind === 'article') return [view.body];
  return view.kind === 'feed' ? view.items.map((item) => item.body) : [];
}
