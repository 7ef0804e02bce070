import { error, type Place, type Problem, warning } from '../../../base/problem.ts';
import { nearest } from '../../../base/text/nearest.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { heldByWord } from '../held/held-by-word.ts';
import { looksLike } from '../statements/publication-problems.ts';
import { ofArticles, ofPages } from './lacking-fields.ts';
import { fieldsOfArticles, type Purpose, purposes, readPurpose } from './plain-page.ts';

/** What a page is for by its `kind`, null for an article; with what is written of the other of the two. */
export function purposeOf(
  kind: string | null,
  isPage: boolean,
  yaml: YamlDocument,
): { readonly purpose: Purpose | null; readonly problems: readonly Problem[] } {
  if (!isPage) return { purpose: null, problems: kind === null ? [] : [kindOfArticle(kind, yaml)] };
  const purpose = kind === null ? 'page' : readPurpose(kind);
  const needless = fieldsOfArticles(yaml.data).map((name) => ofArticles(name, yaml.placeOf([name], true)));
  const wrong = purpose === null ? [unknownKind(kind ?? '', yaml.placeOf(['kind']))] : [];
  return { purpose: purpose ?? 'page', problems: [...needless, ...wrong] };
}

/** No tool has pages in mind that writes `kind: draft`. */
function kindOfArticle(kind: string, yaml: YamlDocument): Problem {
  const meant = heldByWord('kind', kind);
  return meant === null ? ofPages(yaml.placeOf(['kind'], true)) : looksLike('kind', meant, yaml);
}

function unknownKind(kind: string, at: Place): Problem {
  const meant = nearest(kind, purposes);
  return error(
    'wrong-value',
    at,
    `"${kind}" is no kind of page.`,
    `${meant === null ? '' : `Did you mean "${meant}"? `}Use one of: ${purposes.join(', ')}.`,
  );
}

/** A warning for a page whose folder is that of all pages, so that it has no name of its own; `path` is below its language. */
export function unnamedPage(path: string, at: Place): Problem[] {
  if (!/^pages\/(?:index|readme)\.\w+$/i.test(path)) return [];
  return [
    warning(
      'unnamed-page',
      at,
      'This page has the name of the folder of all pages, so its address is /pages/.',
      'Call the file by what it says, such as pages/gioi-thieu.md, or write "slug: …". The front page is arranged by home.yaml.',
    ),
  ];
}
