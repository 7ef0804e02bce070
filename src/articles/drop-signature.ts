import { slugify } from '../base/text.ts';

/**
 * The body without a last paragraph that is nothing but the name of one of the authors, as texts pasted from elsewhere
 * end: the page prints the name there itself. An author may be named as written or by the id of an author file.
 */
export function dropSignature(body: string, authors: readonly string[]): string {
  const [, text, last] = /^([\s\S]*\n)[^\S\n]*\n([^\n]+)$/.exec(body.trimEnd()) ?? [];
  const name = slugify(last ?? '');
  const isSignature = name !== '' && authors.some((author) => slugify(author) === name);
  return isSignature && text !== undefined ? text : body;
}
