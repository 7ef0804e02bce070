/** Runs in worker threads: the work of `renderTask`. */

import { refusalOf } from '../base/files.ts';
import { Failure } from '../base/problem.ts';
import type { Start } from '../engine/task.ts';
import { seenFrom } from '../site/seen-from.ts';
import { createRenderer } from '../templates/create-renderer.ts';
import { LostText } from './lost-text.ts';
import { type RenderInput, render } from './render.ts';
import type { RenderContext, RenderOutput } from './render-task.ts';
import { write } from './write.ts';

/** Relative addresses are those of the place where the view stands. */
const renderSeen: typeof render = (input, shell, renderer) => {
  const { view } = input;
  return render({ ...input, view: seenFrom(view, view, shell) }, seenFrom(shell, view, shell), renderer);
};

export const start: Start<RenderContext, RenderInput, RenderOutput> = ({
  shell,
  relative,
  theme,
  locale,
  stage,
}) => {
  const renderer = createRenderer(theme, locale);
  return async (input) => {
    try {
      return { written: write(await (relative ? renderSeen : render)(input, shell, renderer), stage) };
    } catch (cause) {
      if (cause instanceof Failure) return { problems: cause.problems };
      if (cause instanceof LostText) return { lost: cause.article };
      const refusal = refusalOf(cause);
      if (refusal === null) throw cause;
      return { refusal };
    }
  };
};
