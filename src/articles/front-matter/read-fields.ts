import { hasErrors, type Place, type Problem } from '../../base/problem.ts';
import { checkSchema } from '../../base/schema/schema.ts';
import type { YamlDocument } from '../../base/yaml/yaml.ts';
import type { ArticleSettings } from '../settings.ts';
import { type DateOfFields, dateOfFields } from './date-of-fields.ts';
import { type DocumentSource, documentSource } from './document-source.ts';
import { fieldDoubts } from './doubts/field-doubts.ts';
import { labelsOfAForm } from './doubts/labels-of-a-form.ts';
import type { FrontMatter } from './fences/read-front-matter.ts';
import { secondFrontMatter } from './fences/second-front-matter.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { headingTitle } from './heading-title.ts';
import { heldByMarks, unwritten } from './held/held-by-marks.ts';
import { heldByName, markInFileName } from './held/held-names.ts';
import { misplacedProfile, missingTitle } from './kind/lacking-fields.ts';
import { knownFields } from './known-fields.ts';
import type { PublicationFields } from './publication/publication-fields.ts';
import { type ArticleValue, articleSchema } from './schema/article-schema.ts';
import { type CheckedFields, checkedFields } from './schema/checked-fields.ts';
import { longLists } from './schema/too-many-entries.ts';
import { draftBesides } from './statements/draft-besides.ts';
import { isWrittenField } from './values/written-field.ts';

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
  const source = documentSource(frontMatter, path, settings);
  const profile = isWrittenField(frontMatter, 'date') ? null : misplacedProfile(frontMatter, source.place);
  if (profile !== null) return { fields: null, known: null, draft: null, problems: [profile] };
  const { yaml, publication, value, known, problems, ...checked } = checkFields(source);
  const unusable = { fields: null, known, draft: publication.draft, problems };
  if (value === null || known === null) return unusable;

  const tooLong = longLists(value, yaml, settings.limits.entries);
  if (tooLong.length > 0) return { ...unusable, known: null, problems: [...problems, ...tooLong] };
  const doubts = fieldDoubts(value, yaml, settings.language);
  const { dated, date, isPage } = checked.date;
  const headline = value.title ?? checked.title;
  const mark = headline === null || publication.draft !== null ? null : markInFileName(path, headline, dated);
  const held = mark === null ? [] : [heldByName(mark, yaml.placeOf([]))];
  const told = [...problems, ...doubts, ...held];
  if (headline === null || date === null || mark !== null) return { ...unusable, problems: told };

  const isUpdatedTooEarly = doubts.some(({ code }) => code === 'updated-too-early');
  const usable = { value, known, headline, date, isPage, isUpdatedTooEarly };
  const { fields, problems: ofFields } = fieldsOf(usable, yaml, publication, source);
  return { ...unusable, fields, problems: [...told, ...ofFields] };
}

/** What the front matter says under our own names, each field checked by itself; `value` is null where it cannot be used. */
interface FieldsByThemselves {
  readonly yaml: YamlDocument;
  readonly publication: PublicationFields;
  readonly value: ArticleValue | null;
  readonly known: CheckedFields | null;
  /** The title that the text has, where the front matter has none. */
  readonly title: string | null;
  readonly date: DateOfFields;
  readonly problems: readonly Problem[];
}

function checkFields(source: DocumentSource): FieldsByThemselves {
  const { frontMatter, facts, named } = source;
  const { timezone } = source.settings;
  const drafts = draftBesides(facts.drafts, frontMatter.body);
  const of = { timezone, drafts, day: named?.moment ?? null };
  const { yaml, publication, problems: ofNames } = knownFields(frontMatter, of);
  const schema = checkSchema(articleSchema(timezone), yaml, { what: 'the front matter' });
  const found = schema.value ?? schema.rest?.value;
  const title = isWrittenField(yaml, 'title') ? null : headingTitle(frontMatter.body);
  const isUntitled = title === null && !isWrittenField(yaml, 'title');
  const again = secondFrontMatter(frontMatter.body, topOf(frontMatter));
  const marks = () => [
    ...heldByMarks(frontMatter, yaml, timezone, date.dated),
    ...unwritten(frontMatter, found?.title ?? title, yaml),
  ];
  const date = dateOfFields(yaml, found?.date?.moment ?? null, publication.dated, source);
  return {
    yaml,
    publication,
    title,
    date,
    value: hasErrors(ofNames) ? null : schema.value,
    known: found === undefined ? null : checkedFields(found, title, yaml),
    problems: [
      ...ofNames,
      ...schema.problems,
      ...(publication.draft === null ? marks() : []),
      ...(again === null ? labelsOfAForm(frontMatter.body, topOf(frontMatter)) : [again]),
      ...(isUntitled ? [missingTitle(yaml.placeOf(['title']))] : []),
      ...date.problems,
    ],
  };
}

/** Where the text begins. */
function topOf({ placeOf, bodyLine }: FrontMatter): Place {
  return { file: placeOf([]).file, line: bodyLine, column: 1 };
}
