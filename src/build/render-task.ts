/** One view to a file of the stage. Nothing that the work needs is loaded here. */

import type { Locale } from '../base/locale.ts';
import type { Problem } from '../base/problem.ts';
import type { Refusal } from '../base/refusal.ts';
import type { Task } from '../engine/task.ts';
import type { Config } from '../site/config.ts';
import type { Shells } from '../site/shell-view.ts';
import type { Theme } from '../templates/theme.ts';
import type { RenderInput } from './render.ts';
import type { Stage, Written } from './write.ts';

export interface RenderContext {
  readonly shells: Shells;
  readonly site: Pick<Config, 'relative' | 'url'>;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly stage: Stage;
}

export type RenderOutput =
  | { readonly written: Written }
  | { readonly problems: readonly Problem[] }
  /** A text that was kept cannot be read: what is lost. */
  | { readonly lost: string }
  /** What was made of a picture is missing or damaged: its source. */
  | { readonly lostPicture: string }
  | { readonly refusal: Refusal };

export const renderTask: Task<RenderContext, RenderInput, RenderOutput> = {
  name: 'render',
  module: new URL('../../lib/build/render-worker.js', import.meta.url).href,
};
