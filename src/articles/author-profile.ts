import { z } from 'zod';
import { nameOf } from '../base/paths.ts';
import { error, hasErrors, type Place, type Problem } from '../base/problem.ts';
import { checkSchema } from '../base/schema.ts';
import { whenThere } from '../base/when-there.ts';
import { pictureNameDoubt } from './files/picture-name-doubt.ts';
import { email, text } from './front-matter/field-kinds.ts';
import { authorNames } from './front-matter/field-names.ts';
import { headingTitle } from './front-matter/heading-title.ts';
import { rename } from './front-matter/own-names.ts';
import { readFrontMatter } from './front-matter/read-front-matter.ts';
import { readFilePath } from './markdown/address.ts';
import type { Figure, Unsaid } from './markdown/figures.ts';
import type { Fragment } from './markdown/fragment.ts';
import type { Body, Reference, RenderAtOnce, RenderMarkdown } from './markdown/markdown.ts';
import type { ArticleSettings } from './settings.ts';
import { siteFile } from './source/site-file.ts';
import type { Source } from './source/source.ts';

/** An author as `content/authors/<id>.md` describes them. */
export interface AuthorProfile {
  /** File name without `.md`. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly role: string | null;
  /** Path for the holes, as in `Figure.src`. */
  readonly picture: string | null;
  readonly email: string | null;
  readonly biography: Fragment;
  /** Those of the biography. */
  readonly figures: readonly Figure[];
  readonly unsaid: readonly Unsaid[];
  readonly references: readonly Reference[];
}

export interface AuthorProfileResult {
  readonly profile: AuthorProfile | null;
  readonly problems: readonly Problem[];
}

const schema = z.strictObject({
  name: text.describe('As it is printed under articles.'),
  role: text.describe('What the author does, in a few words.'),
  picture: text.describe('A picture beside the file, or from the top with /.'),
  email: email.describe('For readers; printed on the page of the author.'),
});

/**
 * The author whom the source describes: front matter with `name`, `role`, `picture` and `email` under any of their
 * names, and the biography as the text below it. `render` is `renderMarkdown` with the site's settings.
 */
export function readAuthorProfile(
  source: Source,
  settings: ArticleSettings,
  render: RenderAtOnce,
): AuthorProfileResult;
export function readAuthorProfile(
  source: Source,
  settings: ArticleSettings,
  render: RenderMarkdown,
): AuthorProfileResult | Promise<AuthorProfileResult>;
export function readAuthorProfile(source: Source, settings: ArticleSettings, render: RenderMarkdown) {
  const { path } = source;
  const frontMatter = readFrontMatter(source, settings);
  const { body, bodyLine, placeOf } = frontMatter;
  const { data, written, problems } = rename(Object.entries(frontMatter.data), authorNames, frontMatter, []);
  const place = (steps: readonly PropertyKey[], key?: boolean): Place =>
    placeOf(
      steps.map((step) => written.get(String(step)) ?? step),
      key,
    );
  const checked = checkSchema(
    schema,
    { data, placeOf: place, problems: [] },
    { what: "the author's front matter" },
  );
  const found = [...frontMatter.problems, ...problems, ...checked.problems];

  const name = checked.value?.name ?? headingTitle(body);
  const input = { path, body, bodyLine, title: name ?? '', lead: null, figures: [] };
  return whenThere(render(input), (rendered): AuthorProfileResult => {
    found.push(...rendered.problems);
    if (name === null && !hasErrors(found)) found.push(missingName(place(['name'])));
    const profile =
      checked.value === null || name === null || rendered.body === null
        ? null
        : toProfile({ ...checked.value, name }, rendered.body, place(['picture']), source, settings, found);
    return { profile, problems: found };
  });
}

/** What is wrong with the picture is added to the problems `found`. */
function toProfile(
  { name, role, email, picture: writtenPicture }: z.output<typeof schema> & { readonly name: string },
  body: Body,
  at: Place,
  { path }: Source,
  settings: ArticleSettings,
  found: Problem[],
): AuthorProfile {
  const picture = writtenPicture === null ? null : readFilePath(writtenPicture, path);
  const doubt = picture === null ? null : pictureNameDoubt(picture, writtenPicture ?? '', at);
  if (writtenPicture !== null && picture === null) found.push(badPicture(writtenPicture, at));
  else if (doubt !== null) found.push(doubt);
  const target = doubt === null ? picture : null;
  const references: Reference[] =
    target === null ? [] : [{ kind: 'file', target, written: writtenPicture ?? '', at }];
  return {
    id: nameOf(path).replace(/\.[^.]+$/, ''),
    file: siteFile(path, settings),
    name,
    role,
    picture: target,
    email,
    biography: body.html,
    figures: body.figures,
    unsaid: body.unsaid,
    references: [...body.references, ...references],
  };
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
