import type { Element } from 'hast';
import { type Place, type Problem, warning } from '../../../base/problem.ts';
import { excerpt } from '../../../base/text/text.ts';
import { plainText } from '../tree/plain-text.ts';

const hidingStyle =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*comment)/i;

/** Pages close gaps between elements so, and give these a size of their own. */
const noSize = /(?:^|[;\s])font-size\s*:\s*0(?:\.0+)?(?:px|pt|r?em|%)?\s*(?:!|;|$)/i;

/** Comments and deleted words that Word keeps in a text. */
const hidingClass = /^mso(?:comment|del$)/i;

/** Whether the words of an element were hidden where it was written, by its attributes. */
export function isHidden({ properties, children }: Element): boolean {
  const { hidden, style, className } = properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  if (Array.isArray(className) && className.some((name) => hidingClass.test(String(name)))) return true;
  if (typeof style !== 'string') return false;
  return hidingStyle.test(style) || (noSize.test(style) && !children.some(({ type }) => type === 'element'));
}

/** A warning for all that was hidden in a document, of which this is the first. */
export function hiddenHtml(first: Element, count: number, at: Place): Problem {
  return warning(
    'removed-html',
    at,
    `Words that their HTML hides were left out (elements: ${count}), beginning with "${excerpt(plainText(first), 60)}".`,
    'If readers are to see it, take away what hides it: hidden, display: none or the like. Else delete it.',
  );
}
