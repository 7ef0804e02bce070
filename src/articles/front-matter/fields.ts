import { type Moment, noDate } from '../../base/moment.ts';
import { hasErrors, type Problem } from '../../base/problem.ts';
import { checkSchema } from '../../base/schema.ts';
import { soundedSlug } from '../../base/sounded-slug.ts';
import { formerSlugs, slugify, writtenSlug } from '../../base/text.ts';
import type { YamlDocument } from '../../base/yaml.ts';
import type { ArticleSettings } from '../settings.ts';
import { belowLanguage } from '../source/language-folder.ts';
import { pathFacts } from '../source/path-facts.ts';
import { type AroundHeadline, aroundHeadline } from './around-headline.ts';
import { articleSchema } from './article-schema.ts';
import { type ArticleType, articleTypeOf } from './article-type.ts';
import { type CheckedFields, checkedFields } from './checked-fields.ts';
import { draftBesides } from './draft-besides.ts';
import { fieldDoubts } from './field-doubts.ts';
import { type FieldPlaces, fieldPlaces } from './field-places.ts';
import type { CorrectionField, HeldBy, RelatedField, SourceField } from './field-values.ts';
import { headingTitle } from './heading-title.ts';
import { heldInBody } from './held-in-body.ts';
import { heldInFields } from './held-in-fields.ts';
import { heldByName, markInFileName } from './held-names.ts';
import { heldUntil } from './held-until.ts';
import { knownFields } from './known-fields.ts';
import { missingDate, missingTitle, noSlug, undatedPage } from './lacking-fields.ts';
import type { Pin } from './pin.ts';
import { isPagePath, isUndatedPage, nameInKey, type Purpose } from './plain-page.ts';
import { purposeOf, unnamedPage } from './purpose-of.ts';
import type { FrontMatter } from './read-front-matter.ts';
import { secondFrontMatter } from './second-front-matter.ts';
import { slugOfPath } from './slug-of-path.ts';
import { tidyTag } from './tidy-tag.ts';
import { longLists } from './too-many-entries.ts';
import { type NamedTranslations, readTranslations } from './translations.ts';
import { isEmpty } from './without-empty.ts';
import { readWrittenDate } from './written-date.ts';

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

/** What checking the front matter gave; `fields` is null when an error makes the article unusable. */
interface FieldsResult {
  readonly fields: Fields | null;
  /** What is known all the same of what its text and its pictures are checked by. */
  readonly known: CheckedFields | null;
  /** What makes it a draft, also when an error makes it unusable. */
  readonly draft: string | null;
  readonly problems: readonly Problem[];
}

/**
 * The fields of an article from its front matter and, for what it does not say, from its text and its path below the
 * content folder: the title from a heading at the top, the day from a name such as `2021-01-28-hoi-nghi.md`, the slug
 * from the name, the section from the first folder. Says nothing more about front matter that could not be read at
 * all: `readFrontMatter` has said why.
 */
export function readFields(frontMatter: FrontMatter, path: string, settings: ArticleSettings): FieldsResult {
  if (hasErrors(frontMatter.problems) && Object.keys(frontMatter.data).length === 0) {
    return { fields: null, known: null, draft: null, problems: [] };
  }
  const place = belowLanguage(path, settings.languages);
  const facts = pathFacts(place);
  const { timezone } = settings;
  const drafts = draftBesides(facts.drafts, frontMatter.body);
  const own = facts.day === null ? null : readWrittenDate(facts.day, timezone);
  const of = { timezone, drafts, day: own?.moment ?? null };
  const { yaml, publication, problems: nameProblems } = knownFields(frontMatter, of);
  const {
    value,
    rest,
    problems: schemaProblems,
  } = checkSchema(articleSchema(timezone), yaml, {
    what: 'the front matter',
  });
  const title = written(yaml, 'title') ? null : headingTitle(frontMatter.body);
  const day = publication.dated && written(yaml, 'date') ? null : own;
  const problems = [...nameProblems, ...schemaProblems];
  const top = { file: yaml.placeOf([]).file, line: frontMatter.bodyLine, column: 1 };
  const checked = value ?? rest?.value;
  const dated = latestOf(checked?.date?.moment ?? null, day?.moment ?? null);
  if (publication.draft === null) {
    const inBody = heldInBody(frontMatter.body, top, timezone, dated) ?? [];
    problems.push(...[inBody].flat(), ...heldInFields(yaml, timezone, dated));
  }
  problems.push(...[secondFrontMatter(frontMatter.body, top) ?? []].flat());
  if (!written(yaml, 'title') && title === null) problems.push(missingTitle(yaml.placeOf(['title'])));
  const undated = !written(yaml, 'date') && !day?.moment;
  const isPage = isPagePath(place) || (undated && day === null && isUndatedPage(yaml.data, facts));
  if (!isPage && undated) problems.push(missingDate(yaml.placeOf(['date']), day, place));
  else if (!isPagePath(place) && undated) problems.push(undatedPage(yaml.placeOf(['date']), place));
  const known = checked === undefined ? null : checkedFields(checked, title, yaml);
  const unusable = { fields: null, known, draft: publication.draft, problems };
  if (value === null || known === null || hasErrors(nameProblems)) return unusable;

  const tooLong = longLists(value, yaml, settings.limits.entries);
  problems.push(...tooLong);
  if (tooLong.length > 0) return { ...unusable, known: null };
  const doubts = fieldDoubts(value, yaml, settings.language);
  problems.push(...doubts);
  const headline = value.title ?? title;
  const date = dated ?? (isPage ? noDate : null);
  const mark = headline === null || publication.draft !== null ? null : markInFileName(path, headline, dated);
  if (mark !== null) problems.push(heldByName(mark, yaml.placeOf([])));
  if (headline === null || date === null || mark !== null) return unusable;

  const updated = value.updated?.moment ?? null;
  const [section = facts.section, ...otherSections] = value.section;
  const [series = null, ...otherSeries] = value.series;
  const ownName = isPage ? slugify(nameInKey(place)) : facts.slug;
  const latin = writtenSlug(value.slug ?? '') || ownName || slugify(headline);
  const unslugged = isPage ? nameInKey(place) : facts.unslugged;
  const slug = latin || soundedSlug(unslugged) || soundedSlug(headline);
  if (slug === '') problems.push(noSlug(headline, yaml.placeOf(['slug'])));
  // Where it stood before it was written as it sounds.
  const former = latin === '' && slug !== '' ? [slugOfPath(path)] : [];
  const { purpose, problems: ofKind } = purposeOf(value.kind, isPage, yaml);
  problems.push(...ofKind, ...unnamedPage(value.slug ? '' : place, yaml.placeOf(['slug'])));
  const { type, problems: ofType } = articleTypeOf(isPage ? null : value.type, yaml);
  problems.push(...ofType);
  const versions = readTranslations(value, yaml, path, settings);
  problems.push(...versions.problems);
  const notBefore = heldUntil(publication, facts.days, yaml.data.date, timezone);
  const tags = [...new Set([...value.tags.map(tidyTag), ...otherSections, ...otherSeries])];
  const waits = notBefore !== null && notBefore.moment.epoch > date.epoch;
  const fields: Fields = {
    title: headline,
    purpose,
    type,
    kicker: value.kicker,
    around: aroundHeadline(value),
    date,
    notBefore: waits ? notBefore.moment : null,
    updated: doubts.some((doubt) => doubt.code === 'updated-too-early') ? null : updated,
    expires: value.expires?.moment ?? null,
    draft: publication.draft !== null,
    hidden: value.hidden,
    noindex: value.noindex,
    heldBy: {
      draft: publication.draft,
      date: waits ? notBefore.by : publication.date,
      expires: publication.expires,
    },
    pinned: value.pinned,
    id: value.id,
    slug: slug || slugOfPath(path),
    formerSlugs: value.slug === null ? former : formerSlugs(value.slug),
    aliases: value.aliases,
    canonical: value.canonical,
    authors: value.author,
    lead: value.lead,
    section,
    paragraphs: value.paragraphs,
    toc: value.toc,
    language: value.language,
    tags,
    series,
    related: value.related.map((path, index) => ({
      path,
      at: yaml.placeOf(Array.isArray(yaml.data.related) ? ['related', index] : ['related']),
    })),
    figures: known.figures,
    translations: versions.translations,
    views: value.views,
    source: value.source ? { ...value.source, publishedAt: value.source.publishedAt?.moment ?? null } : null,
    attachments: known.attachments,
    corrections: value.corrections.flatMap((entry) =>
      entry.date === null ? [] : [{ ...entry, date: entry.date.moment }],
    ),
    extra: value.extra ?? {},
    places: fieldPlaces(yaml, tags),
  };
  return { ...unusable, fields: isPage ? { ...fields, ...nothingOfArticles } : fields };
}

/** What a page has none of, since it stands in no list. */
const nothingOfArticles = {
  ...{
    authors: [],
    section: null,
    tags: [],
    series: null,
    related: [],
    pinned: null,
    views: null,
    source: null,
    corrections: [],
  },
} as const satisfies Partial<Fields>;

function latestOf(a: Moment | null, b: Moment | null): Moment | null {
  return a !== null && b !== null ? (a.epoch < b.epoch ? b : a) : (a ?? b);
}

/** Whether the field holds anything at all, right or wrong, or what it held cannot be told. */
function written({ data, problems, placeOf }: YamlDocument, name: string): boolean {
  if (!isEmpty(data[name])) return true;
  return (
    name in data &&
    problems.some(({ severity, at }) => severity === 'error' && at?.line === placeOf([name]).line)
  );
}
