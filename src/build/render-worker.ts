/** Runs in worker threads: the work of `renderTask`. */

import { Failure } from '../base/problem.ts';
import { refusalOf } from '../base/refusal.ts';
import type { Start } from '../engine/task.ts';
import { createRenderer } from '../templates/create-renderer.ts';
import { LostText } from './lost-text.ts';
import { LostPicture } from './picture-record.ts';
import { type RenderInput, render } from './render.ts';
import type { RenderContext, RenderOutput } from './render-task.ts';
import { write } from './write.ts';

export const start: Start<RenderContext, RenderInput, RenderOutput> = ({
  shells,
  site,
  theme,
  locale,
  stage,
}) => {
  const renderer = createRenderer(theme, locale);
  return async (input) => {
    try {
      return { written: write(await render(input, { shells, site }, renderer), stage) };
    } catch (cause) {
      if (cause instanceof Failure) return { problems: cause.problems };
      if (cause instanceof LostText) return { lost: cause.article };
      if (cause instanceof LostPicture) return { lostPicture: cause.file };
      const refusal = refusalOf(cause);
      if (refusal === null) throw cause;
      return { refusal };
    }
  };
};
