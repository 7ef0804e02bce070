import type { Place } from '../base/problem.ts';

/** A template's text with the path that messages show for it. */
export interface TemplateText {
  readonly source: string;
  readonly file: string;
}

/** The place of a character of a template, counted in UTF-16 code units from 0. */
export function placeAt({ source, file }: TemplateText, offset: number): Place {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** The tag that begins at an offset, as it is written, on one line and at most 80 characters. */
export function tagAt({ source }: TemplateText, offset: number): string {
  const end = source.indexOf('}}', offset);
  const tag = source.slice(offset, end < 0 ? offset + 80 : end + 2).replace(/\s+/g, ' ');
  return tag.length <= 80 ? tag : `${tag.slice(0, 76)} … }}`;
}

/** Where `name` stands as a name of its own in the tag that begins at an offset; the tag itself when it does not. */
export function nameInTag({ source }: TemplateText, name: string, offset: number): number {
  const end = source.indexOf('}}', offset);
  const tag = source.slice(offset, end < 0 ? source.length : end);
  const found = tag.search(new RegExp(`(?<![\\w$])${name.replace(/[^\w]/g, '\\$&')}(?![\\w$])`));
  return found < 0 ? offset : offset + found;
}
