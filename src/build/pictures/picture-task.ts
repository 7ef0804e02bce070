/** One picture to the files that are made of it. Nothing that the work needs is loaded here. */

import type { Digest } from '../../base/digest.ts';
import type { Refusal } from '../../base/refusal.ts';
import type { Task } from '../../engine/task.ts';
import type { PictureKind } from '../../pictures/look.ts';
import type { PictureUses } from '../../pictures/plan-renditions.ts';
import type { PictureSettings } from '../../pictures/settings.ts';
import { workerModule } from '../worker-module.ts';
import type { Unusable } from './picture-problems.ts';
import type { PictureRecord } from './picture-record.ts';

export interface PictureContext {
  readonly settings: PictureSettings;
  /** Of all that shapes the files besides the picture. */
  readonly maker: Digest;
  /** Where they are put. */
  readonly folder: string;
}

export interface PictureInput {
  readonly disk: string;
  readonly kind: PictureKind;
  readonly size: { readonly width: number; readonly height: number };
  readonly uses: PictureUses;
  /** Suffixes of what is made already, when the picture has `digest` still. */
  readonly have: readonly string[];
  readonly digest: Digest;
}

/** `made` holds those that were made now. */
export type PictureOutput =
  | { readonly record: PictureRecord }
  | { readonly unusable: Unusable }
  | { readonly refusal: Refusal };

export const pictureTask: Task<PictureContext, PictureInput, PictureOutput> = {
  name: 'picture',
  module: workerModule('pictures/picture-worker'),
};
