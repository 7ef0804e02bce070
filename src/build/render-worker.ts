/** Runs in worker threads: the work of `renderTask`. */

import { Failure } from '../base/problem.ts';
import type { Start } from '../engine/task.ts';
import { createRenderer } from '../templates/create-renderer.ts';
import { type RenderInput, render } from './render.ts';
import type { RenderContext, RenderOutput } from './render-task.ts';
import { write } from './write.ts';

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
