import type { AuthorProfile } from '../articles/author-profile.ts';
import { type Card, readAsk } from '../articles/card.ts';
import { articleKey } from '../articles/key.ts';
import type { Reference } from '../articles/markdown.ts';
import { asWritten } from '../base/moment.ts';
import { folderOf, nameOf, pathFrom } from '../base/paths.ts';
import { error, type Problem, warning } from '../base/problem.ts';
import type { Edition } from './edition.ts';
import { nearestPath } from './nearest-path.ts';

/** What references may lead to. */
export interface Referable {
  readonly edition: Edition;
  /** Those that exist among the files that articles and authors name, by the path used in holes. */
  readonly files: ReadonlyMap<string, unknown>;
  /** The same paths of all files that there are, named or not. */
  readonly filePaths: readonly string[];
  /** Sources of articles that an error of their own keeps out, by path below the content folder. */
  readonly unusable: readonly string[];
  /** From the site's root, `''` when it is the root. */
  readonly contentFolder: string;
}

/**
 * A problem for each link and each file, named in the articles shown and by authors, that leads nowhere. Articles and
 * files that are there but cannot be used have a problem already, and so get no second one here.
 */
export function checkReferences(profiles: readonly AuthorProfile[], site: Referable): Problem[] {
  const { shown } = site.edition;
  const fileOf = new Map(shown.map(({ article: { card } }) => [card.key, card.file]));
  const unusable = new Set(site.unusable.map(articleKey));
  const files = new Set([...site.files.keys(), ...site.filePaths]);
  const leadsNowhere = (kind: Reference['kind'], target: string) =>
    kind === 'article' ? !fileOf.has(target) && !unusable.has(target) : kind === 'file' && !files.has(target);
  const doubtful = shown.filter(({ article: { card } }) =>
    card.asks.some((ask) => {
      const { kind, target } = readAsk(ask);
      return leadsNowhere(kind, target);
    }),
  );
  const sources = [...doubtful.map(({ article }) => article.meta), ...profiles];
  const broken = sources.flatMap(({ references }) =>
    references.filter(({ kind, target }) => leadsNowhere(kind, target)),
  );
  if (broken.length === 0) return [];
  const nearestArticle = nearestPath(fileOf.keys());
  const nearestFile = nearestFileAmong([...files]);
  return broken.map((reference) => {
    if (reference.kind === 'file')
      return missingFile(reference, nearestFile(reference.target), site.contentFolder);
    const held = site.edition.withheld.get(reference.target);
    if (held !== undefined) return withheldArticle(reference, held.article.card, held.why);
    const meant = fileOf.get(nearestArticle(reference.target) ?? '') ?? null;
    return unknownArticle(reference, meant === reference.at.file ? null : meant);
  });
}

function unknownArticle({ written, at }: Reference, meant: string | null): Problem {
  return error(
    'broken-link',
    at,
    `The link "${written}" leads to no article.`,
    meant === null
      ? 'Write the path of the .md file as it is seen from this one, or remove the link.'
      : `Did you mean "${pathFrom(folderOf(at.file), meant)}"?`,
  );
}

function withheldArticle({ written, at }: Reference, { file, date }: Card, why: string): Problem {
  if (why === 'expired') {
    return warning(
      'expired-link',
      at,
      `The link "${written}" leads to ${file}, which has expired, so readers will not find it.`,
      'Remove the link, or give that article a later "expires".',
    );
  }
  const [reason, remedy] =
    why === 'draft'
      ? ['is a draft', 'Publish that article by removing its "draft: true", or remove the link.']
      : [
          `is held back until ${asWritten(date)}`,
          'Remove the link until then, or give this article a later date too.',
        ];
  return error('broken-link', at, `The link "${written}" leads to ${file}, which ${reason}.`, remedy);
}

function missingFile({ written, target, at }: Reference, meant: string | null, content: string): Problem {
  const inContent = [content, target.replace(/^\//, '')].filter((part) => part !== '').join('/');
  const where = target.startsWith('/')
    ? `neither static${target} nor ${inContent} exists`
    : `${inContent} does not exist`;
  return error(
    'missing-file',
    at,
    `The file "${written}" is not there: ${where}.`,
    meant === null
      ? 'Put the file there, or mend its name; upper and lower case count.'
      : `Did you mean "${writtenLike(written, target, meant)}"? Upper and lower case count.`,
  );
}

/** Paths from the top and paths in the content folder name the same files twice: each is best mended by its own kind. */
function nearestFileAmong(paths: readonly string[]): (missing: string) => string | null {
  const fromTop = nearestPath(paths.filter((path) => path.startsWith('/')));
  const inContent = nearestPath(paths.filter((path) => !path.startsWith('/')));
  return (missing) =>
    missing.startsWith('/')
      ? (fromTop(missing) ?? inContent(missing))
      : (inContent(missing) ?? fromTop(missing));
}

/** The path `meant` as it can be written in place of what was written for `target`. */
function writtenLike(written: string, target: string, meant: string): string {
  if (meant.startsWith('/')) return meant;
  if (folderOf(meant) !== folderOf(target) || target.startsWith('/')) return `/${meant}`;
  return written.slice(0, written.lastIndexOf('/') + 1) + nameOf(meant);
}
