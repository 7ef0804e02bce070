/** Values of fields that hold several others. */

import type { Place } from '../../../base/problem.ts';
import type { Moment } from '../../../base/time/moment.ts';
import type { Focus } from '../../../pictures/plan-renditions.ts';

export interface HeldBy {
  /** What makes it a draft: `status: pending`, or `folder "_drafts"`; null when nothing does. */
  readonly draft: string | null;
  /** Names of the fields that say from when to when it is shown, or of a day in its path. */
  readonly date: string | null;
  readonly expires: string | null;
}

export interface FigureField {
  /** As written: beside the article, from the top with `/`, or an absolute http(s) address. */
  readonly src: string;
  readonly caption: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
  /** Of a film, the picture that is shown before it plays. */
  readonly poster: string | null;
  readonly subtitles: readonly SubtitleField[];
  /** What is said in a recording, with its line breaks, or the name of a file that says it. */
  readonly transcript: string | null;
  /** Of a picture, the point that its crops keep. */
  readonly focus: Focus | null;
  /** Where `src` was written, and what only recordings have. */
  readonly at: Place;
  readonly places: Readonly<Record<'poster' | 'subtitles' | 'transcript', Place>>;
}

export interface SubtitleField {
  readonly src: string;
  /** Null for that of the article. */
  readonly language: string | null;
  readonly title: string | null;
}

export interface SourceField {
  readonly name: string;
  readonly url: string | null;
  readonly publishedAt: Moment | null;
}

export interface AttachmentField {
  readonly src: string;
  readonly title: string | null;
  readonly at: Place;
}

export type CorrectionKind = 'correction' | 'clarification' | 'update' | 'retraction';

export interface CorrectionField {
  readonly date: Moment;
  readonly kind: CorrectionKind;
  readonly was: string | null;
  readonly now: string | null;
  readonly text: string | null;
}

export interface RelatedField {
  /** Of an article, as written. */
  readonly path: string;
  readonly at: Place;
}
