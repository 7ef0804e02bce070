import type { Meta } from '../../src/articles/article.ts';
import { type ReadMeta, toSummary } from '../../src/articles/summary/article-summary.ts';
import { assemble } from '../../src/site/order/assemble/assemble.ts';
import type { AssembleInput } from '../../src/site/order/assemble/assemble-input.ts';
import { config, locale } from './config.ts';

/** Gives those of the metadata that are asked for. */
export function readFrom(metas: readonly Meta[]): ReadMeta {
  const byKey = new Map(metas.map((meta) => [meta.key, meta]));
  return ({ summary }) => byKey.get(summary.key) ?? null;
}

/** The site made of what is given, as seen in 2022, with everything unsaid as in the small newspaper of the tests. */
export function assembled({ metas = [], ...input }: Partial<AssembleInput> & { metas?: readonly Meta[] }) {
  return assemble({
    config: config(),
    locale: locale(),
    articles: metas.map((meta) => ({ summary: toSummary(meta) })),
    profiles: [],
    files: new Map(),
    now: Date.parse('2022-01-01T00:00:00+07:00'),
    drafts: false,
    read: readFrom(metas),
    ...input,
  });
}
