import { type Place, type Problem, warning } from '../base/problem.ts';
import { same } from './markdown/figures/figures.ts';

/** A warning when the first paragraph of a text is its lead again, which readers would see twice; `at` is its first line. */
export function leadTwice(lead: string | null, firstParagraph: string, body: string, at: Place): Problem[] {
  if (lead === null || firstParagraph === '' || !same(lead, firstParagraph)) return [];
  const begins = firstParagraph.split(/[\s*_]/, 1)[0] ?? '';
  const index = body.split('\n').findIndex((line) => line.replace(/^[\s*_>]+/, '').startsWith(begins));
  return [
    warning(
      'lead-twice',
      { ...at, line: at.line + Math.max(0, index) },
      'The text begins with its lead again, so readers see the same paragraph twice.',
      'Delete this paragraph, or the lead in the front matter.',
    ),
  ];
}
