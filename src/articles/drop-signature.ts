import { sameName } from '../base/files/same-name.ts';
import { slugify } from '../base/text/text.ts';

/** In characters. */
const longestName = 200;

/**
 * The body without a last paragraph that is nothing but the name of one of the authors, as texts pasted from elsewhere
 * end: the page prints the name there itself. An author may be named as written or by the id of an author file.
 */
export function dropSignature(body: string, authors: readonly string[]): string {
  const text = body.trimEnd();
  const end = text.lastIndexOf('\n');
  const last = text.slice(end + 1);
  if (end <= 0 || last.length > longestName) return body;
  const blank = text.lastIndexOf('\n', end - 1) + 1;
  if (blank === 0 || text.slice(blank, end).trim() !== '') return body;
  const name = sameName(last.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''));
  const id = slugify(last);
  const isSignature = id !== '' && authors.some((author) => author === id || sameName(author) === name);
  return isSignature ? text.slice(0, blank) : body;
}
