import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { nearestAmong } from '../../base/nearest.ts';
import { warning } from '../../base/problem.ts';
import { readable } from '../address.ts';
import { type Draft, draftOf, placeOf } from '../draft.ts';
import { reservedIds } from '../heading-ids.ts';
import { contentIdPrefix } from '../sanitize-schema.ts';
import { eachElement } from '../walk.ts';

/** Of how many ids, and of how many broken links, the likeliest is looked for. */
const mostIds = 1_000;
const mostAsked = 100;

/**
 * Leads every link within the page to the id that it means. Sanitising put a prefix before the ids of content, footnotes
 * among them, so a link to `#x` goes to the id `x` or else to the prefixed one; a link to neither is a warning.
 */
export const anchors: Plugin<[], Root> = () => (tree, file) => {
  const draft = draftOf(file);
  const ids = new Set<string>();
  const links: Element[] = [];
  eachElement(tree, (element) => {
    const { id, href } = element.properties;
    if (typeof id === 'string') {
      if (ids.has(id)) delete element.properties.id;
      ids.add(id);
    }
    if (typeof href === 'string' && href.startsWith('#')) links.push(element);
  });
  let meantBy: ((written: string) => string | null) | null = null;
  let asked = 0;
  for (const link of links) {
    const written = String(link.properties.href).slice(1);
    const id = [written, readable(written)]
      .flatMap((name) => [name, contentIdPrefix + name])
      .find((name) => ids.has(name));
    if (id !== undefined) {
      link.properties.href = `#${id}`;
    } else if (written !== '' && !reservedIds.has(written)) {
      const message = `The link leads to "#${readable(written)}", but nothing on the page has that id.`;
      asked += 1;
      meantBy ??= nearestAmong(ids.size > mostIds ? [] : ids);
      const meant = asked > mostAsked ? null : meantBy(written);
      const hint = meant === null ? howToLink(draft) : `Did you mean "#${meant}"?`;
      draft.problems.push(warning('broken-anchor', placeOf(link, draft), message, hint));
    }
  }
};

function howToLink({ headings }: Draft): string {
  const [first] = headings;
  if (first === undefined) return 'Remove the link: the article has no heading that it could lead to.';
  return `Write the heading in small Latin letters with hyphens: "#${first.id}" leads to "${first.text}".`;
}
