import { type AssembleInput, assemble } from '../../src/site/assemble.ts';
import { config, locale } from './config.ts';

/** The site made of what is given, as seen in 2022, with everything unsaid as in the small newspaper of the tests. */
export function assembled(input: Partial<AssembleInput>) {
  return assemble({
    config: config(),
    locale: locale(),
    metas: [],
    profiles: [],
    files: new Map(),
    now: Date.parse('2022-01-01T00:00:00+07:00'),
    drafts: false,
    ...input,
  });
}
