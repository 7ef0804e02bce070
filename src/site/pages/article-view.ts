/** What the page of an article may see; templates see its fields by name, as those of every view (`view.ts`). */

import type { ArticleType } from '../../articles/front-matter/kind/article-type.ts';
import type { ContentsEntry } from '../../articles/markdown/contents.ts';
import type { Mark } from '../order/mark.ts';
import type { ShareKind } from '../settings/share/share-targets.ts';
import type { DateView, Frame, Headline, Link, LogoView, PictureView, Thumbnail } from './view-parts.ts';

export interface ArticleView extends Frame {
  readonly kind: 'article';
  readonly headline: string;
  /** The tag of the language of its text, which may be another than that of the page around it. */
  readonly textLanguage: string;
  /** The same as cards of social networks want it, e.g. `en_US`. */
  readonly openGraphLocale: string;
  /** A few words above the headline, and a second headline below it. */
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly type: ArticleType;
  /** The type in words; null for news. */
  readonly typeLabel: string | null;
  /** The title for cards of social networks. */
  readonly shareTitle: string;
  /** Who wrote it in words; printed instead of the authors. */
  readonly byline: string | null;
  /** Where it was written from. */
  readonly location: string | null;
  readonly section: Link | null;
  readonly date: DateView;
  /** The last editorial change, when there was one after publication (R1.3). */
  readonly updated: DateView | null;
  /** From when on it is no longer shown. */
  readonly expires: DateView | null;
  readonly views: { readonly count: number; readonly text: string } | null;
  /** How long it takes to read, where the settings want that said. */
  readonly readingTime: { readonly minutes: number; readonly text: string } | null;
  readonly authors: readonly AuthorView[];
  readonly lead: string | null;
  readonly mark: Mark;
  /** The first figure, for cards and structured data; the body prints it. */
  readonly picture: PictureView | null;
  /** Drawn for cards when there is no picture and the site wants it. */
  readonly card: LogoView | null;
  readonly tags: readonly Link[];
  readonly source: {
    readonly name: string;
    readonly href: string | null;
    readonly published: DateView | null;
  } | null;
  readonly attachments: readonly AttachmentView[];
  readonly corrections: readonly CorrectionView[];
  /** The series of which it is a part. */
  readonly series: SeriesPart | null;
  /** The parts before and after it in its series; where there is none, those in the same section. */
  readonly newer: Neighbour | null;
  readonly older: Neighbour | null;
  readonly related: readonly Headline[];
  readonly extra: Readonly<Record<string, unknown>>;
  /** The headings of the text with their ids, when it wants a table of contents; else empty. */
  readonly contents: readonly ContentsEntry[];
  /** Article key: whose body the page prints. */
  readonly body: string;
  /** Values for the holes of that body, in their order. */
  readonly holes: readonly string[];
  readonly embeds: EmbedsView | null;
  /** Where the settings let readers pass it on; empty without. */
  readonly share: readonly ShareView[];
  /** Films and sounds, for structured data; the body plays them. */
  readonly recordings: readonly RecordingView[];
}

/** A place to pass an article on. */
export interface ShareView {
  readonly kind: ShareKind;
  readonly title: string;
  /** Null for what copies the address, by a script. */
  readonly href: string | null;
}

/** A film or a sound, of the site or in a frame of another. */
export interface RecordingView {
  readonly kind: 'video' | 'audio';
  readonly title: string | null;
  /** Absolute address of the file, or of the page that shows it elsewhere. */
  readonly canonical: string;
  /** Absolute address of the frame that shows it elsewhere. */
  readonly frame: string | null;
  /** Absolute address of the picture that stands for it. */
  readonly picture: string | null;
  /** Media type. */
  readonly type: string | null;
  readonly bytes: number | null;
  readonly seconds: number | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** Of a page that shows something from elsewhere when readers ask for it. */
export interface EmbedsView {
  /** As `site.policy`, with the frames of this page. */
  readonly policy: string;
}

export interface Neighbour extends Link {
  readonly textLanguage: string;
  readonly picture: Thumbnail | null;
  /** Whether it is a part of the same series. */
  readonly isPart: boolean;
}

export interface SeriesPart extends Link {
  readonly canonical: string;
  readonly number: number;
  /** E.g. `Part 3 of the series`. */
  readonly label: string;
}

export interface AuthorView {
  readonly name: string;
  readonly href: string;
  readonly canonical: string;
  readonly role: string | null;
}

export interface AttachmentView extends Link {
  /** File name as the author gave it, for `download`. */
  readonly name: string;
  /** E.g. `PDF`. */
  readonly type: string;
  readonly size: string;
}

export interface CorrectionView {
  readonly id: string;
  readonly kind: 'correction' | 'clarification' | 'update' | 'retraction';
  readonly label: string;
  readonly date: DateView;
  readonly was: string | null;
  readonly now: string | null;
  readonly text: string | null;
}
