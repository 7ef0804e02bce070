import type { Meta } from '../../articles/article.ts';
import type { Reference } from '../../articles/markdown/context/body.ts';
import { fromUtf8, toUtf8 } from '../../base/text/utf8.ts';
import type { DocumentRecord } from './document-task.ts';

/** A record as it is kept. Every reference names the file in which it stands: the path is not written with each. */
interface KeptRecord extends Omit<DocumentRecord, 'meta'> {
  readonly meta: (Omit<Meta, 'references'> & { readonly references: readonly KeptReference[] }) | null;
}

type KeptReference = readonly [
  Reference['kind'],
  target: string,
  written: string,
  line: number,
  column: number,
  id?: string,
];

export function writeRecord({ meta, ...others }: DocumentRecord): Uint8Array {
  const kept: KeptRecord = { ...others, meta: meta && { ...meta, references: meta.references.map(keep) } };
  return toUtf8(JSON.stringify(kept));
}

/** What `writeRecord` wrote. */
export function readRecord(bytes: Uint8Array): DocumentRecord {
  const { meta, ...others }: KeptRecord = JSON.parse(fromUtf8(bytes));
  if (meta === null) return { ...others, meta };
  const references = meta.references.map(([kind, target, written, line, column, id]) => {
    return {
      kind,
      target,
      ...(id === undefined ? {} : { id }),
      written,
      at: { file: meta.file, line, column },
    };
  });
  return { ...others, meta: { ...meta, references } };
}

function keep({ kind, target, id, written, at }: Reference): KeptReference {
  const kept = [kind, target, written, at.line, at.column] as const;
  return id === undefined ? kept : [...kept, id];
}
