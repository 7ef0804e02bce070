import type { Moment } from '../../base/time/moment.ts';
import type { Focus } from '../../pictures/plan-renditions.ts';
import type { Meta } from '../article.ts';
import type { NamedTranslation } from '../front-matter/schema/translations.ts';
import type { Reference } from '../markdown/context/body.ts';
import type { Unsaid } from '../markdown/figures/figures.ts';
import { lastChange } from './last-change.ts';
import { leadFigure } from './lead-figure.ts';

/**
 * What putting a site in order needs of an article: a small part of its `meta`, so that a build may know ten thousand
 * articles and read of each changed page's only what that page shows.
 */
export interface ArticleSummary
  extends Pick<
    Meta,
    | 'key'
    | 'id'
    | 'file'
    | 'title'
    | 'purpose'
    | 'type'
    | 'kicker'
    | 'date'
    | 'notBefore'
    | 'expires'
    | 'draft'
    | 'hidden'
    | 'noindex'
    | 'pinned'
    | 'slug'
    | 'formerSlugs'
    | 'aliases'
    | 'authors'
    | 'section'
    | 'tags'
    | 'ids'
    | 'series'
    | 'related'
    | 'views'
    | 'language'
    | 'frames'
    | 'recordings'
  > {
  /** When editors last changed what it says; null when that is its date. */
  readonly changed: Moment | null;
  /** Whether its original stands at another site. */
  readonly reprinted: boolean;
  /** What it refers to, each once. */
  readonly referenceTargets: readonly ReferenceTarget[];
  /** Those of them that name an id there. */
  readonly anchors: readonly Anchor[];
  readonly pictures: readonly NamedPicture[];
  readonly translations: SummaryTranslations | null;
}

/** `NamedTranslations` without what only messages need. */
export interface SummaryTranslations {
  readonly shared: string | null;
  readonly named: readonly Pick<NamedTranslation, 'language' | 'key'>[];
}

/** A file that is a picture perhaps, and what the article does with it. */
export interface NamedPicture {
  /** As in holes. */
  readonly src: string;
  readonly uses: readonly PictureUse[];
  /** What the article does not say of it: the file may. */
  readonly lacks: Unsaid['lacks'];
  /** The point that its crops keep, where the article says one of the picture that stands for it. */
  readonly focus?: Focus;
}

/** It stands in the text; it stands for the article in lists; a link or an attachment leads to it. */
export type PictureUse = 'shown' | 'teaser' | 'full';

/** A reference without what only messages need: `article:kinh-te/a`, `file:kinh-te/a/x.jpg`, `page:/kinh-te/`. */
export type ReferenceTarget = `${Reference['kind']}:${string}`;

/** A place within something that an article refers to. */
export type Anchor = Required<Pick<Reference, 'kind' | 'target' | 'id'>>;

/** An article as lists of articles hold it. */
export interface Listed {
  readonly summary: ArticleSummary;
}

/** Gives the metadata of an article, which messages name places by; null when it cannot be read. */
export type ReadMeta = (article: Listed) => Meta | null;

export function toSummary(meta: Meta): ArticleSummary {
  const targets = meta.references.map(({ kind, target }): ReferenceTarget => `${kind}:${target}`);
  const changed = lastChange(meta);
  return {
    key: meta.key,
    id: meta.id,
    file: meta.file,
    title: meta.title,
    purpose: meta.purpose,
    type: meta.type,
    kicker: meta.kicker,
    date: meta.date,
    notBefore: meta.notBefore,
    expires: meta.expires,
    draft: meta.draft,
    hidden: meta.hidden,
    noindex: meta.noindex,
    pinned: meta.pinned,
    slug: meta.slug,
    formerSlugs: meta.formerSlugs,
    aliases: meta.aliases,
    authors: meta.authors,
    section: meta.section,
    tags: meta.tags,
    ids: meta.ids,
    series: meta.series,
    related: meta.related,
    views: meta.views,
    language: meta.language,
    frames: meta.frames,
    recordings: meta.recordings,
    referenceTargets: [...new Set(targets)],
    anchors: meta.references.flatMap(({ kind, target, id }) =>
      id === undefined ? [] : [{ kind, target, id }],
    ),
    changed: changed === meta.date ? null : changed,
    pictures: namedPictures(meta),
    reprinted: meta.canonical !== null,
    translations: meta.translations && {
      shared: meta.translations.shared?.name ?? null,
      named: meta.translations.named.map(({ language, key }) => ({ language, key })),
    },
  };
}

export function readReferenceTarget(written: ReferenceTarget): Pick<Reference, 'kind' | 'target'> {
  const colon = written.indexOf(':');
  return { kind: written.slice(0, colon) as Reference['kind'], target: written.slice(colon + 1) };
}

const none: readonly string[] = [];

function namedPictures(meta: Meta): NamedPicture[] {
  const { holes, references, attachments, unsaid } = meta;
  const named = new Map<string, PictureUse[]>();
  const use = (src: string, how: PictureUse) => {
    const known = named.get(src) ?? [];
    named.set(src, known.includes(how) ? known : [...known, how]);
  };
  for (const hole of holes) {
    if (hole.startsWith('picture:')) use(hole.slice('picture:'.length), 'shown');
    if (hole.startsWith('file:')) use(hole.slice('file:'.length), 'full');
  }
  const lead = leadFigure(meta);
  if (lead !== null) use(lead.src, 'teaser');
  const attached = new Set(attachments.map(({ src }) => src));
  for (const { kind, target, written } of references) {
    if (kind === 'file' && attached.has(written)) use(target, 'full');
  }
  const lacksOf = (src: string) => unsaid.flatMap((one) => (one.src === src ? one.lacks : []));
  const focus = lead === null ? undefined : (lead.focus ?? meta.around.focus);
  return Array.from(named, ([src, uses]) => ({
    src,
    uses,
    lacks: [...new Set(lacksOf(src))],
    ...(focus !== undefined && src === lead?.src && { focus }),
  }));
}

/** What it refers to of one kind. */
export function targetsOf(
  { referenceTargets }: Pick<ArticleSummary, 'referenceTargets'>,
  kind: Reference['kind'],
): readonly string[] {
  const begin = `${kind}:`;
  let targets: string[] | null = null;
  for (const target of referenceTargets) {
    if (!target.startsWith(begin)) continue;
    targets ??= [];
    targets.push(target.slice(begin.length));
  }
  return targets ?? none;
}
