import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { readable } from '../addresses/address.ts';
import { transformContextOf } from '../context/transform-context.ts';
import { eachElement, isBlank } from '../tree/walk.ts';

/** Gives links without words their address to show, as `[](https://…)`: nobody sees an empty one. `addresses` tells of them. */
export const wordlessLinks: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  if (!/\[\s*\]\(|<a\s/i.test(context.input.body)) return;
  eachElement(tree, (element) => {
    const { href } = element.properties;
    // One to a place of the page may be a place itself.
    if (element.tagName !== 'a' || typeof href !== 'string' || /^(?:#|$)/.test(href)) return;
    if (!element.children.every(isBlank)) return;
    element.children = [{ type: 'text', value: readable(href) }];
    context.wordless.add(element);
  });
};
