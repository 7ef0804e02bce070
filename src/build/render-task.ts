/** Runs in worker threads: one view to a file of the stage. */

import type { Locale } from '../base/locale.ts';
import { Failure, type Problem } from '../base/problem.ts';
import type { Start, Task } from '../engine/task.ts';
import type { Shell } from '../site/view.ts';
import { createRenderer } from '../templates/create-renderer.ts';
import type { Theme } from '../templates/theme.ts';
import { type RenderInput, render } from './render.ts';
import { type Stage, type Written, write } from './write.ts';

export interface RenderContext {
  readonly shell: Shell;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly stage: Stage;
}

export type RenderOutput = { readonly written: Written } | { readonly problems: readonly Problem[] };

export const renderTask: Task<RenderContext, RenderInput, RenderOutput> = {
  name: 'render',
  module: new URL('../../lib/build/render-task.js', import.meta.url).href,
};

export const start: Start<RenderContext, RenderInput, RenderOutput> = ({ shell, theme, locale, stage }) => {
  const renderer = createRenderer(theme, locale);
  return async (input) => {
    try {
      return { written: write(await render(input, shell, renderer), stage) };
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      return { problems: cause.problems };
    }
  };
};
