import { error, type Place, type Problem } from '../../../base/problem.ts';
import { oneLine } from '../../../base/text/text.ts';
import type { Moment } from '../../../base/time/moment.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import type { FrontMatter } from '../fences/read-front-matter.ts';
import { isNoHeadline, isNoText, isNoTextYet } from '../marks/placeholder-text.ts';
import { isEmpty } from '../values/without-empty.ts';
import { heldInBody, isHoldingComment } from './held-in-body.ts';
import { heldInFields } from './held-in-fields.ts';

/**
 * An error for each mark in a document that may hold it back and holds nothing there: in its text, in fields of ours, in comments
 * between the fences; `yaml` has the fields under our names, `own` is the date of the article.
 */
export function heldByMarks(
  { body, bodyLine, comments }: FrontMatter,
  yaml: Pick<YamlDocument, 'data' | 'placeOf'>,
  timezone: string,
  own: Moment | null,
): Problem[] {
  const { file } = yaml.placeOf([]);
  const inBody = heldInBody(body, { file, line: bodyLine, column: 1 }, timezone, own);
  const inComments = comments
    .filter(({ words }) => isHoldingComment(words, own))
    .map(({ words, line }) => heldInComment(words, { file, line, column: 1 }));
  return [...(inBody === null ? [] : [inBody]), ...heldInFields(yaml, timezone, own), ...inComments];
}

/** An error where the headline or all of the text is what stands there until somebody writes one. */
export function unwritten(
  { body, bodyLine }: FrontMatter,
  headline: string | null,
  yaml: Pick<YamlDocument, 'data' | 'placeOf'>,
): Problem[] {
  const text = body.length > longest ? '' : oneLine(body.trim());
  const isBare = isEmpty(yaml.data.lead) && isEmpty(yaml.data.figures);
  const at = yaml.placeOf(['title']);
  return [
    ...(headline !== null && isNoHeadline(headline) ? [unfinished(headline, at)] : []),
    ...(isNoText(text) || (isBare && isNoTextYet(text))
      ? [unfinished(text, { ...at, line: bodyLine, column: 1 })]
      : []),
  ];
}

const longest = 200;

function unfinished(words: string, at: Place): Problem {
  return error(
    'unclear-publication',
    at,
    `"${words}" is what stands in the place of words that are still to be written.`,
    'Write "draft: true" in the front matter to hold the article back until they are. Else write other words there.',
  );
}

function heldInComment(words: string, at: Place): Problem {
  return error(
    'unclear-publication',
    at,
    `The comment "#${words}" may say that the article is not to be published, but a comment holds nothing back.`,
    'To hold the article back, write "draft: true" on a line of its own. To publish it, remove the comment.',
  );
}
