import { type Place, type Problem, warning } from '../base/problem.ts';
import type { Fields } from './front-matter/fields.ts';

const longest = 2000;
const nothing = /\s|&nbsp;|<!--[\s\S]*?-->/g;

/** A warning when an article that is to be published has nothing below its title: no text, lead, picture or file. */
export function emptyArticle(fields: Fields, body: string, at: Place): Problem[] {
  if (fields.draft || body.length > longest || body.replace(nothing, '') !== '') return [];
  if (fields.lead !== null || fields.figures.length + fields.attachments.length > 0) return [];
  return [
    warning(
      'empty-article',
      at,
      'The article has a title and nothing else: no text, no lead, no picture.',
      'Write its text below the second line ---, or add "draft: true" until it is written.',
    ),
  ];
}
