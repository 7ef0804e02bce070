import type { Meta } from '../../src/articles/article.ts';
import { toCard } from '../../src/articles/card.ts';
import { type AssembleInput, assemble } from '../../src/site/assemble.ts';
import { config, locale } from './config.ts';

/** The site made of what is given, as seen in 2022, with everything unsaid as in the small newspaper of the tests. */
export function assembled({ metas = [], ...input }: Partial<AssembleInput> & { metas?: readonly Meta[] }) {
  return assemble({
    config: config(),
    locale: locale(),
    articles: metas.map((meta) => ({ card: toCard(meta), meta })),
    profiles: [],
    files: new Map(),
    now: Date.parse('2022-01-01T00:00:00+07:00'),
    drafts: false,
    ...input,
  });
}
