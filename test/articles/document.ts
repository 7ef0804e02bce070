import { readFrontMatter } from '../../src/articles/front-matter/fences/read-front-matter.ts';
import { readFields } from '../../src/articles/front-matter/read-fields.ts';
import type { Source } from '../../src/articles/source/source.ts';
import { digestBytes } from '../../src/base/digest.ts';
import type { Problem } from '../../src/base/problem.ts';
import { usual } from './rendering.ts';

export function source(text: string | Uint8Array, path = 'kinh-te/bai.md'): Source {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { path, bytes, digest: digestBytes(bytes) };
}

/** The front matter and the fields of a document, with all problems of both. */
export function fieldsOf(text: string, path = 'kinh-te/bai.md', settings: Partial<typeof usual> = {}) {
  const using = { ...usual, ...settings };
  const frontMatter = readFrontMatter(source(text, path), using);
  const { fields, problems } = readFields(frontMatter, path, using);
  return { fields, problems: [...frontMatter.problems, ...problems] };
}

/** Each problem as `severity code line:column`. */
export function brief(problems: readonly Problem[]): string[] {
  return problems.map(({ severity, code, at }) => `${severity} ${code} ${at?.line}:${at?.column}`);
}
