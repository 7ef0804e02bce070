import type { Element } from 'hast';
import { warning } from '../../../base/problem.ts';
import { nearestAmong } from '../../../base/text/nearest.ts';
import { readable } from '../addresses/address.ts';
import { placeOf, type TransformContext } from '../context/transform-context.ts';
import { reservedIds } from '../raw/heading-ids.ts';
import { contentIdPrefix } from '../raw/sanitize-schema.ts';
import type { Rule } from './visit-elements.ts';

/** Of how many ids, and of how many broken links, the likeliest is looked for. */
const mostIds = 1_000;
const mostAsked = 100;

/**
 * Leads every link within the page to the id that it means. Sanitising put a prefix before the ids of content, footnotes
 * among them, so a link to `#x` goes to the id `x` or else to the prefixed one, and the other way; a link to neither is a warning.
 */
export const anchors: Rule = (_, context) => {
  const named: Element[] = [];
  const links: Element[] = [];
  return {
    element: (element) => {
      const { id, href } = element.properties;
      if (typeof id === 'string' || isHeading.test(element.tagName)) named.push(element);
      if (typeof href === 'string' && href.startsWith('#')) links.push(element);
      return true;
    },
    end: () => {
      const ids = uniqueIds(named);
      context.ids.push(...ids);
      let asked = 0;
      let meantBy: ((written: string) => string | null) | null = null;
      const meant = (written: string) => {
        asked += 1;
        meantBy ??= nearestAmong(ids.size > mostIds ? [] : ids);
        return asked > mostAsked ? null : meantBy(written);
      };
      for (const link of links) lead(link, ids, meant, context);
    },
  };
};

const isHeading = /^h[1-6]$/;

/** The ids of the elements, of which a second one of the same is taken away. */
function uniqueIds(elements: readonly Element[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { properties } of elements) {
    const { id } = properties;
    if (typeof id !== 'string') continue;
    if (ids.has(id)) delete properties.id;
    ids.add(id);
  }
  return ids;
}

function lead(
  link: Element,
  ids: ReadonlySet<string>,
  nearest: (written: string) => string | null,
  context: TransformContext,
): void {
  const written = String(link.properties.href).slice(1);
  const id = [written, readable(written)]
    .flatMap((name) => [name, contentIdPrefix + name, withoutPrefix(name)])
    .find((name) => ids.has(name));
  if (id !== undefined) {
    link.properties.href = `#${id}`;
  } else if (written !== '' && !reservedIds.has(written)) {
    const message = `The link leads to "#${readable(written)}", but nothing on the page has that id.`;
    const meant = nearest(written);
    const hint = meant === null ? howToLink(context) : `Did you mean "#${meant}"?`;
    context.problems.push(warning('broken-anchor', placeOf(link, context), message, hint));
  }
}

function withoutPrefix(id: string): string {
  return id.startsWith(contentIdPrefix) ? id.slice(contentIdPrefix.length) : id;
}

function howToLink({ headings }: TransformContext): string {
  const [first] = headings;
  if (first === undefined) return 'Remove the link: the article has no heading that it could lead to.';
  return `Write the heading in small Latin letters with hyphens: "#${first.id}" leads to "${first.text}".`;
}
