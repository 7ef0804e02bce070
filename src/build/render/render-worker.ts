/** Runs in worker threads: the work of `renderTask`. */

import { digestBytes } from '../../base/digest.ts';
import { Failure } from '../../base/problem.ts';
import { refusalOf } from '../../base/refusal.ts';
import { remember } from '../../base/remember.ts';
import { toUtf8 } from '../../base/text/utf8.ts';
import type { Start } from '../../engine/task.ts';
import { addressesFrom } from '../../site/addresses/address.ts';
import { type Top, topOf } from '../../site/addresses/top.ts';
import { viewOf } from '../../site/pages/page-kinds.ts';
import { nothingMade, selected, viewContext } from '../../site/pages/parts/view-context.ts';
import { readSelection } from '../../site/pages/written-selection.ts';
import { createRenderer } from '../../templates/create-renderer.ts';
import { LostValue } from '../cache/lost-value.ts';
import { entryReader } from './entry-reader.ts';
import { metaReader } from './meta-reader.ts';
import { render } from './render.ts';
import type { RenderContext, RenderInput, RenderOutput } from './render-task.ts';
import { write } from './write.ts';

/** Articles whose metadata stay in the memory of a thread: the pages of a list show them again soon. */
const recentArticles = 1_000;

export const start: Start<RenderContext, RenderInput, RenderOutput> = (context) => {
  const { shells, theme, stage } = context;
  const readMeta = metaReader(recentArticles);
  const languages = new Map(
    context.languages.map(({ config, locale }) => {
      const seenFrom = remember((top: Top) => {
        return { config, locale, addresses: addressesFrom(config, top), made: nothingMade() };
      });
      return [config.language, { config, renderer: createRenderer(theme, locale), seenFrom }];
    }),
  );
  const readEntries = entryReader(() => {
    for (const [language, { seenFrom }] of languages) {
      for (const top of Object.keys(shells[language] ?? {})) {
        const { made } = seenFrom(top);
        made.headlines.clear();
        made.teasers.clear();
      }
    }
  });
  return async (input) => {
    try {
      const { as, entries, ...selection } = readSelection(input.selection);
      const { language, translations } = selection;
      const { config, renderer, seenFrom } = selected(languages.get(language), language);
      const top = topOf(selection, config);
      const shell = shells[language]?.[top];
      if (shell === undefined) throw new TypeError(`No page was to be seen from "${top}".`);
      const shown = viewOf(
        selection,
        viewContext(readEntries(entries), seenFrom(top), readMeta(input.metas), translations),
      );
      const view = as === null ? shown : { kind: 'compressed' as const, ...as, of: shown };
      const digest = digestBytes(toUtf8(JSON.stringify(view)));
      if (digest === input.standingView) return { view: digest, written: null };
      const output = await render(view, input, shell, renderer);
      return { view: digest, written: stage && write(output, stage) };
    } catch (cause) {
      if (cause instanceof Failure) return { problems: cause.problems };
      if (cause instanceof LostValue) return { lost: cause.lost };
      const refusal = refusalOf(cause);
      if (refusal === null) throw cause;
      return { refusal };
    }
  };
};
