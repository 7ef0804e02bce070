import type { Element, Text } from 'hast';
import { warning } from '../../../base/problem.ts';
import { cleanPart, partHoldsForbidden } from '../../../base/text/clean.ts';
import { placeOf, type TransformContext } from './transform-context.ts';

/**
 * Cleans what character references made of a document, whose text was clean before: Markdown puts U+FFFD in the place of
 * what it may not make, HTML mostly makes it. One warning tells of the first.
 */
export function treeCleaner({ input: { body } }: TransformContext): TreeCleaner {
  const refers = body.includes('&#');
  const replaced = (value: string) => value.includes('\ufffd') || value.includes('%EF%BF%BD');
  const tells = refers && !replaced(body);
  let first: Text | Element | null = null;
  const clean = (value: string, node: Text | Element) => {
    if (refers && first === null && (partHoldsForbidden(value) || (tells && replaced(value)))) first = node;
    return cleanPart(value);
  };
  return {
    cleanValue: (text) => {
      text.value = clean(text.value, text);
    },
    cleanProperties: (element) => {
      const { properties } = element;
      for (const [name, value] of Object.entries(properties)) {
        if (typeof value === 'string') properties[name] = clean(value, element);
        if (!Array.isArray(value)) continue;
        properties[name] = value.map((one) => (typeof one === 'string' ? clean(one, element) : one));
      }
    },
    report: (context) => {
      if (first !== null) context.problems.push(forbiddenReference(first, context));
    },
  };
}

export interface TreeCleaner {
  readonly cleanValue: (text: Text) => void;
  readonly cleanProperties: (element: Element) => void;
  /** Notes what was found. */
  readonly report: (context: TransformContext) => void;
}

function forbiddenReference(node: Text | Element, context: TransformContext) {
  return warning(
    'control-characters',
    placeOf(node, context),
    'A reference such as &#xFDD0; names a character that no text may hold. It was left out, or U+FFFD stands there.',
    'Remove the reference, or write the character that it was meant to be.',
  );
}
