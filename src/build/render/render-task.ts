/** One selection to a file of the stage. Nothing that the work needs is loaded here. */

import type { Digest } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import type { Refusal } from '../../base/refusal.ts';
import type { Task } from '../../engine/task.ts';
import type { Shells } from '../../site/pages/shell-view.ts';
import type { InLanguage } from '../../site/settings/in-each-language.ts';
import type { Theme } from '../../templates/theme.ts';
import type { Lost } from '../cache/lost-value.ts';
import type { PrintSources } from '../documents/body-sources.ts';
import { workerModule } from '../worker-module.ts';
import type { Stage, Written } from './write.ts';

export interface RenderContext {
  readonly shells: Shells;
  readonly languages: readonly InLanguage[];
  readonly theme: Theme;
  /** Null when outputs are made to see whether they can be, and written nowhere. */
  readonly stage: Stage | null;
}

export interface RenderInput extends PrintSources {
  /** As `writeSelection` wrote it. */
  readonly selection: string;
  /** Where the file of a `FileView`, the picture of an icon or the font of a card lies; null for other views. */
  readonly disk: string | null;
  /** That file is one of ours: it must have the bytes of the view's digest. */
  readonly isOurs: boolean;
  /** The digest of a view that stands there already, so that nothing needs to be rendered. */
  readonly standingView: Digest | null;
}

export type RenderOutput =
  /** `written` is null when the view is the one that stands, or there is no stage. */
  | { readonly view: Digest; readonly written: Written | null }
  | { readonly problems: readonly Problem[] }
  | { readonly lost: Lost }
  | { readonly refusal: Refusal };

export const renderTask: Task<RenderContext, RenderInput, RenderOutput> = {
  name: 'render',
  module: workerModule('render/render-worker'),
};
