import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { type TransformContext, transformContextOf } from '../context/transform-context.ts';
import type { Parent } from '../tree/walk.ts';

/** What one rule does in a walk that it shares with others. */
export interface Visitor {
  /**
   * At each element, parents first. May change it, put another in its place in `parent.children[index]`, or return
   * false to take it out: then neither later visitors nor anyone looks at it or into it.
   */
  readonly element: (element: Element, index: number, parent: Parent) => boolean;
  /** When every element was seen. */
  readonly end: () => void;
}

export type Rule = (tree: Root, context: TransformContext) => Visitor;

export const nothing = (): void => {};

/** The rules as one plugin: they look at each element in turn, and then end in turn. */
export function visitElements(...rules: readonly Rule[]): Plugin<[], Root> {
  return () => (tree, file) => {
    const context = transformContextOf(file);
    const visitors = rules.map((rule) => rule(tree, context));
    visit(tree, visitors);
    for (const { end } of visitors) end();
  };
}

function visit(parent: Parent, visitors: readonly Visitor[]): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child?.type !== 'element') continue;
    if (stays(child, index, parent, visitors)) visit(child, visitors);
    else parent.children.splice(index--, 1);
  }
}

function stays(child: Element, index: number, parent: Parent, visitors: readonly Visitor[]): boolean {
  for (const { element } of visitors) if (!element(child, index, parent)) return false;
  return true;
}
