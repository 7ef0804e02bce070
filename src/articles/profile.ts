import { nameOf } from '../base/addresses/paths.ts';
import { error, hasErrors, type Place, type Problem } from '../base/problem.ts';
import { checkSchema } from '../base/schema/schema.ts';
import { whenThere } from '../base/when-there.ts';
import type { YamlDocument } from '../base/yaml/yaml.ts';
import { pictureNameDoubt } from './files/picture-name-doubt.ts';
import { readFrontMatter } from './front-matter/fences/read-front-matter.ts';
import { headingTitle } from './front-matter/heading-title.ts';
import { heldByMarks } from './front-matter/held/held-by-marks.ts';
import { heldByName, markInFileName } from './front-matter/held/held-names.ts';
import { profileNames } from './front-matter/names/field-names.ts';
import { rename } from './front-matter/own-names.ts';
import { problemsOfDraft } from './front-matter/publication/problems-of-draft.ts';
import { profilePublication } from './front-matter/publication/profile-publication.ts';
import { type ProfileFields, profileSchema, type SeriesOrder } from './front-matter/schema/profile-fields.ts';
import { type NamedTranslations, readTranslations } from './front-matter/schema/translations.ts';
import { readFilePath } from './markdown/addresses/address.ts';
import type { Body, Reference } from './markdown/context/body.ts';
import type { Recording } from './markdown/context/recording.ts';
import type { Figure, Unsaid } from './markdown/figures/figures.ts';
import type { Fragment } from './markdown/fragment/fragment.ts';
import type { RenderAtOnce, RenderMarkdown } from './markdown/markdown.ts';
import { namedArticle } from './named-article.ts';
import type { ArticleSettings } from './settings.ts';
import { articleKey } from './source/key.ts';
import type { ProfileKind } from './source/profile-folder.ts';
import { siteFile } from './source/site-file.ts';
import type { Source } from './source/source.ts';

/** What a file in `authors/`, `sections/`, `tags/` or `series/` tells of an author or a group of articles. */
export interface Profile
  extends Pick<ProfileFields, 'role' | 'picture' | 'email' | 'active' | 'lead' | 'links' | 'order'> {
  readonly kind: ProfileKind;
  /** File name without `.md`, or that of its folder. */
  readonly id: string;
  readonly file: string;
  /** The name of an author is never null; a group without one is titled as its articles write it. */
  readonly name: string | null;
  /** Path for the holes, as in `Figure.src`. */
  readonly picture: string | null;
  /** Key of the article that leads the page. */
  readonly leadStory: string | null;
  /** Of a series; keys of articles where it is a list. */
  readonly order: SeriesOrder;
  /** As in `Fields`; keys are paths as they are written, below the content folder. */
  readonly translations: NamedTranslations | null;
  readonly biography: Fragment;
  /** Those of the biography. */
  readonly figures: readonly Figure[];
  readonly unsaid: readonly Unsaid[];
  readonly recordings: readonly Recording[];
  readonly references: readonly Reference[];
}

export interface AuthorProfile extends Profile {
  readonly name: string;
}

export function isAuthorProfile(profile: Profile): profile is AuthorProfile {
  return profile.kind === 'author';
}

interface ProfileResult {
  readonly profile: Profile | null;
  /** What makes it a draft, which is not shown. */
  readonly draft: string | null;
  readonly problems: readonly Problem[];
}

/**
 * What the source says: front matter with the fields of its kind under any of their names, and a text below it.
 * `render` is `renderMarkdown` with the site's settings.
 */
export function readProfile(
  source: Source,
  kind: ProfileKind,
  settings: ArticleSettings,
  render: RenderAtOnce,
): ProfileResult;
export function readProfile(
  source: Source,
  kind: ProfileKind,
  settings: ArticleSettings,
  render: RenderMarkdown,
): ProfileResult | Promise<ProfileResult>;
export function readProfile(
  source: Source,
  kind: ProfileKind,
  settings: ArticleSettings,
  render: RenderMarkdown,
) {
  const { path } = source;
  const frontMatter = readFrontMatter(source, settings);
  const { body, bodyLine, placeOf } = frontMatter;
  const names = profileNames[kind];
  const {
    draft,
    entries,
    problems: ofPublication,
  } = profilePublication(frontMatter.data, kind, names, placeOf, settings.timezone);
  const { data, written, problems } = rename(entries, names, frontMatter, []);
  const place = (steps: readonly PropertyKey[], key?: boolean): Place =>
    placeOf(
      steps.map((step) => written.get(String(step)) ?? step),
      key,
    );
  const checked = checkSchema(
    profileSchema(kind),
    { data, placeOf: place, problems: [] },
    { what: `the ${kind === 'series' ? 'series' : `${kind}'s`} front matter` },
  );
  const name = checked.value?.name ?? headingTitle(body);
  const top = { file: place([]).file, line: 1, column: 1 };
  const marks = () => {
    const mark = name === null ? null : markInFileName(path, name, null);
    const inside = heldByMarks(frontMatter, { data, placeOf: place }, settings.timezone, null);
    return [...inside, ...(mark === null ? [] : [heldByName(mark, top)])];
  };
  const held = [...ofPublication, ...(draft === null ? marks() : [])];
  const found = [...frontMatter.problems, ...held, ...problems, ...checked.problems];
  const input = { path, body, bodyLine, title: name ?? '', lead: null, figures: [], isDraft: draft !== null };
  return whenThere(render(input), (rendered): ProfileResult => {
    found.push(...rendered.problems);
    const isNameless = kind === 'author' && name === null;
    if (isNameless && !hasErrors(found)) found.push(missingName(place(['name'])));
    const { value } = checked;
    if (value === null || isNameless || hasErrors(held) || rendered.body === null || draft !== null)
      return { profile: null, draft, problems: problemsOfDraft(found, draft) };
    const { profile, problems } = toProfile({ ...value, name }, rendered.body, source, kind, settings, {
      data,
      placeOf: place,
    });
    return { profile, draft: null, problems: [...found, ...problems] };
  });
}

function toProfile(
  { picture: writtenPicture, leadStory, order, translations, translationKey, ...fields }: ProfileFields,
  body: Body,
  { path }: Source,
  kind: ProfileKind,
  settings: ArticleSettings,
  yaml: Pick<YamlDocument, 'data' | 'placeOf'>,
): { readonly profile: Profile; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const references: Reference[] = [...body.references];
  const at = yaml.placeOf(['picture']);
  const picture = writtenPicture === null ? null : readFilePath(writtenPicture, path);
  const doubt = picture === null ? null : pictureNameDoubt(picture, writtenPicture ?? '', at, 'in-field');
  if (writtenPicture !== null && picture === null) problems.push(badPicture(writtenPicture, at));
  else if (doubt !== null) problems.push(doubt);
  const target = doubt === null ? picture : null;
  if (target !== null) references.push({ kind: 'file', target, written: writtenPicture ?? '', at });
  const keyOf = (steps: readonly PropertyKey[], article: string): string => {
    const { key, reference } = namedArticle(article, path, yaml.placeOf(steps), settings);
    references.push(reference);
    return key;
  };
  const versions = readTranslations({ translations, translationKey }, yaml, path, settings);
  problems.push(...versions.problems);
  const profile: Profile = {
    ...fields,
    kind,
    id: nameOf(articleKey(path)),
    file: siteFile(path, settings),
    picture: target,
    leadStory: leadStory === null ? null : keyOf(['leadStory'], leadStory),
    order: typeof order === 'string' ? order : order.map((part, index) => keyOf(['order', index], part)),
    translations: versions.translations,
    biography: body.html,
    figures: body.figures,
    unsaid: body.unsaid,
    recordings: body.recordings,
    references,
  };
  return { profile, problems };
}

function missingName(at: Place): Problem {
  return error(
    'missing-name',
    at,
    'The file describes an author but does not say the name.',
    'Add "name: …" between two lines --- at the top of the file.',
  );
}

function badPicture(written: string, at: Place): Problem {
  return error(
    'bad-path',
    at,
    `The picture "${written}" is no path to a file inside the content folder.`,
    'Write the name of a file beside this one, or a path from the top such as "/media/van-trong.jpg".',
  );
}
