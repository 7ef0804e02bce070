import type { Problem } from '../../base/problem.ts';
import type { Moment } from '../../base/time/moment.ts';
import type { YamlDocument } from '../../base/yaml/yaml.ts';
import type { DocumentSource } from './document-source.ts';
import { type ArticleType, articleTypeOf } from './kind/article-type.ts';
import type { Purpose } from './kind/plain-page.ts';
import { purposeOf, unnamedPage } from './kind/purpose-of.ts';
import { heldUntil } from './publication/held-until.ts';
import type { PublicationFields } from './publication/publication-fields.ts';
import { type AroundHeadline, aroundHeadline } from './schema/around-headline.ts';
import type { ArticleValue } from './schema/article-schema.ts';
import type { CheckedFields } from './schema/checked-fields.ts';
import { type FieldPlaces, fieldPlaces } from './schema/field-places.ts';
import { type NamedTranslations, readTranslations } from './schema/translations.ts';
import { slugOfFields } from './slug-of-fields.ts';
import type { CorrectionField, HeldBy, RelatedField, SourceField } from './values/field-values.ts';
import type { Pin } from './values/pin.ts';
import { tidyTag } from './values/tidy-tag.ts';

/** The validated front matter of an article. Every field is present; what was not written is null, empty or false. */
export interface Fields extends CheckedFields {
  /** What a page that is no article is for; null for an article. */
  readonly purpose: Purpose | null;
  readonly type: ArticleType;
  readonly kicker: string | null;
  readonly around: AroundHeadline;
  /** When it was published: the latest of all dates that say so; `noDate` of a page without one. */
  readonly date: Moment;
  /** A later moment up to which something else holds it back; null when nothing does. */
  readonly notBefore: Moment | null;
  readonly updated: Moment | null;
  /** The earliest of all dates from which on it is no longer shown. */
  readonly expires: Moment | null;
  readonly draft: boolean;
  /** Shown at its own address alone: in no list, feed, sitemap or search. */
  readonly hidden: boolean;
  /** Search engines and the site's own search leave it out. */
  readonly noindex: boolean;
  /** What of the front matter holds it back, as it is written there. */
  readonly heldBy: HeldBy;
  /** At the top of the front page: for good, or until a moment. */
  readonly pinned: Pin | null;
  /** A name kept for ever in feeds; null means that it is derived from the first date and the path. */
  readonly id: string | null;
  readonly slug: string;
  /** What may have stood in its address in place of the slug, since it is written so: `Hoi_nghi`. */
  readonly formerSlugs: readonly string[];
  /** Old addresses, each beginning with `/`. */
  readonly aliases: readonly string[];
  /** Address of the original when this is a reprint. */
  readonly canonical: string | null;
  /** As written, or the first folder; null at the top of the content folder. */
  readonly section: string | null;
  readonly tags: readonly string[];
  /** As written: the series of which it is a part. */
  readonly series: string | null;
  /** Articles chosen by hand. */
  readonly related: readonly RelatedField[];
  /** Whether a table of contents stands before its text. */
  readonly toc: boolean;
  /** Null when it says nothing of versions in other languages. */
  readonly translations: NamedTranslations | null;
  readonly views: number | null;
  readonly source: SourceField | null;
  readonly corrections: readonly CorrectionField[];
  /** The site's own values, untouched: plain data of null, boolean, number, string, list and object. */
  readonly extra: Readonly<Record<string, unknown>>;
  readonly places: FieldPlaces;
}

/** What an article can be made of: each field is right, and it has a headline and a date. */
interface UsableFields {
  readonly value: ArticleValue;
  readonly known: CheckedFields;
  readonly headline: string;
  readonly date: Moment;
  readonly isPage: boolean;
  /** Whether it says that it was updated before it was published. */
  readonly isUpdatedTooEarly: boolean;
}

/** The fields of an article or a page, with what the path says where these do not; and what they say against each other. */
export function fieldsOf(
  { value, known, headline, date, isPage, isUpdatedTooEarly }: UsableFields,
  yaml: YamlDocument,
  publication: PublicationFields,
  source: DocumentSource,
): { readonly fields: Fields; readonly problems: readonly Problem[] } {
  const { path, place, facts, settings } = source;
  const named = slugOfFields(value.slug, headline, isPage, source, yaml);
  const purpose = purposeOf(value.kind, isPage, yaml);
  const unnamed = unnamedPage(value.slug ? '' : place, yaml.placeOf(['slug']));
  const type = articleTypeOf(isPage ? null : value.type, yaml);
  const versions = readTranslations(value, yaml, path, settings);
  const until = heldUntil(publication, facts.days, yaml.data.date, settings.timezone);
  const waits = until !== null && until.moment.epoch > date.epoch ? until : null;
  const groups = groupsOf(value, facts.section);
  const fields: Fields = {
    title: headline,
    lead: known.lead,
    paid: known.paid,
    authors: known.authors,
    paragraphs: known.paragraphs,
    language: known.language,
    figures: known.figures,
    attachments: known.attachments,
    purpose: purpose.purpose,
    type: type.type,
    kicker: value.kicker,
    around: aroundHeadline(value),
    date,
    notBefore: waits?.moment ?? null,
    updated: isUpdatedTooEarly ? null : (value.updated?.moment ?? null),
    expires: value.expires?.moment ?? null,
    draft: publication.draft !== null,
    hidden: value.hidden,
    noindex: value.noindex,
    heldBy: {
      draft: publication.draft,
      date: waits?.by ?? publication.date,
      expires: publication.expires,
    },
    pinned: value.pinned,
    id: value.id,
    slug: named.slug,
    formerSlugs: named.formerSlugs,
    aliases: value.aliases,
    canonical: value.canonical,
    section: groups.section,
    series: groups.series,
    tags: groups.tags,
    toc: value.toc,
    related: value.related.map((path, index) => ({
      path,
      at: yaml.placeOf(Array.isArray(yaml.data.related) ? ['related', index] : ['related']),
    })),
    translations: versions.translations,
    views: value.views,
    source: value.source ? { ...value.source, publishedAt: value.source.publishedAt?.moment ?? null } : null,
    corrections: value.corrections.flatMap((entry) =>
      entry.date === null ? [] : [{ ...entry, date: entry.date.moment }],
    ),
    extra: value.extra ?? {},
    places: fieldPlaces(yaml, groups.tags),
  };
  return {
    fields: isPage ? { ...fields, ...nothingOfArticles } : fields,
    problems: [...named.problems, ...purpose.problems, ...unnamed, ...type.problems, ...versions.problems],
  };
}

/** The first section and series; the others are tags. `folder` is the section where none is written. */
function groupsOf(
  { section: sections, series: ofSeries, tags }: ArticleValue,
  folder: string | null,
): Pick<Fields, 'section' | 'series' | 'tags'> {
  const [section = folder, ...otherSections] = sections;
  const [series = null, ...otherSeries] = ofSeries;
  return {
    section,
    series,
    tags: [...new Set([...tags.map(tidyTag), ...otherSections, ...otherSeries])],
  };
}

/** What a page has none of, since it stands in no list. */
const nothingOfArticles = {
  authors: [],
  section: null,
  tags: [],
  series: null,
  related: [],
  pinned: null,
  views: null,
  source: null,
  corrections: [],
} as const satisfies Partial<Fields>;
