import type { Element, Properties, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { sanitizeSchema } from './sanitize-schema.ts';

const judge = rehypeSanitize(sanitizeSchema) as (tree: Root) => Root;

/** Judged by their scheme, which browsers read without white space before it and in any letter case. */
const addressProperties = Object.keys(sanitizeSchema.protocols ?? {});

/**
 * What rehype-sanitize leaves of the attributes of each element, which all may stay themselves. It is asked once for all of
 * them: a question costs more to prepare than to answer. Writes the schemes of addresses in small letters first.
 */
export function allowedProperties(elements: readonly Element[]): ReadonlyMap<Element, Properties> {
  const asked = elements.map(({ tagName, properties }): Element => {
    lowerSchemes(properties);
    return { type: 'element', tagName, properties, children: [] };
  });
  if (asked.length === 0) return new Map();
  const { children } = judge({ type: 'root', children: asked });
  return new Map(elements.map((element, index) => [element, (children[index] as Element).properties]));
}

function lowerSchemes(properties: Properties): void {
  for (const name of addressProperties) {
    const address = properties[name];
    if (typeof address === 'string')
      properties[name] = address.trim().replace(/^[a-z][a-z\d+.-]+:/i, (scheme) => scheme.toLowerCase());
  }
}
