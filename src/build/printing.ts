import type { Digest } from '../base/digest.ts';
import { fromUtf8 } from '../base/utf8.ts';
import type { View } from '../site/view.ts';
import { bodiesDigest, bodiesOf } from './bodies.ts';
import type { ArticleText } from './load-articles.ts';
import { LostText } from './lost-text.ts';
import { textOf } from './read-texts.ts';
import type { ReceiptRow } from './receipts.ts';
import type { Records } from './records.ts';
import type { RenderInput } from './render.ts';

/** Why it is made again. */
export const textChanged = [{ why: 'part-changed', part: 'body' }] as const;

/** An output that prints a text which has changed, and nothing else that has. */
export interface Printing {
  readonly path: string;
  readonly input: RenderInput;
  readonly receiptOf: (digest: Digest) => ReceiptRow;
}

/** The outputs that print one of the texts. Throws `LostText` when it is not known how. */
export function printingOf(
  texts: ReadonlyMap<string, ArticleText>,
  records: Pick<Records, 'documents' | 'prints' | 'receipts' | 'views' | 'bodies'>,
): Printing[] {
  const all = {
    get: (key: string): ArticleText | undefined => {
      const [source = ''] = records.prints.get(key) ?? [];
      const row = texts.has(key) ? null : records.documents.get(source);
      return texts.get(key) ?? (row && textOf(source, row)) ?? undefined;
    },
  };
  const paths = new Set([...texts.keys()].flatMap((key) => records.prints.get(key)?.slice(1) ?? []));
  return Array.from(paths, (path) => {
    const row = records.receipts.get(path);
    const json = row?.[7] && records.views.get(row[7]);
    if (!row || !json) throw new LostText(path);
    const view: View = JSON.parse(fromUtf8(json));
    const bodies = bodiesOf(view, all, records);
    const body = bodiesDigest(
      bodies.map(([key]) => key),
      all,
    );
    const [, shared, viewDigest, , inputs, origin, , piece] = row;
    return {
      path,
      input: { json, bodies, disk: null, kept: false },
      receiptOf: (digest) => [digest, shared, viewDigest, body, inputs, origin, textChanged, piece],
    };
  });
}
