import { readFrontMatter } from '../../articles/front-matter/fences/read-front-matter.ts';
import { doubtsDraft } from '../../articles/front-matter/publication/problems-of-draft.ts';
import { readFields } from '../../articles/front-matter/read-fields.ts';
import type { ArticleSettings } from '../../articles/settings.ts';
import { digestBytes } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import { documentText } from './document-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields without those that the schema refuses, with what it says of each. One that may hold the article back makes it a
 * draft: publishing by mistake is the worst mistake. Title and date stay, whatever is wrong with them.
 */
export function verified(
  fields: Fields,
  body: string,
  path: string,
  settings: ArticleSettings,
): { fields: Fields; refused: readonly (readonly [name: string, problem: Problem])[] } {
  let kept = fields;
  const refused: [string, Problem][] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const bytes = new TextEncoder().encode(documentText({ fields: kept, body }));
    const frontMatter = readFrontMatter({ path, bytes, digest: digestBytes('') }, settings);
    const { problems } = readFields(frontMatter, path, settings);
    const [first] = [...frontMatter.problems, ...problems].filter(({ severity }) => severity === 'error');
    if (first === undefined) break;
    const line = first.at?.line ?? 0;
    const name = Object.keys(kept).findLast(
      (one) => frontMatter.placeOf([one], true).line <= line && one in frontMatter.data,
    );
    if (name === undefined || name === 'title') break;
    refused.push([name, first]);
    const { [name]: _, ...others } = kept;
    kept = doubtsDraft(first) && (others.draft ?? null) === null ? { ...others, draft: 'true' } : others;
  }
  return { fields: kept, refused };
}

/** Whether the fields, or the folder, make a draft of it, so that nothing published may link to it. */
export function isDraft(fields: Fields, path: string, settings: ArticleSettings): boolean {
  const bytes = new TextEncoder().encode(documentText({ fields, body: '' }));
  const frontMatter = readFrontMatter({ path, bytes, digest: digestBytes('') }, settings);
  return readFields(frontMatter, path, settings).draft !== null;
}

const mostRounds = 6;
