import type { Root as Html } from 'hast';
import type { List, ListItem, Nodes, Parents, Root, RootContent } from 'mdast';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import type { Plugin } from 'unified';
import type { Locale } from '../../../base/locale/locale.ts';
import { remember } from '../../../base/remember.ts';
import { transformContextOf } from '../context/transform-context.ts';

type State = Parameters<typeof defaultHandlers.root>[0];

/** A tree of which remark-rehype sees only what it looks for everywhere before it begins. */
interface Shown extends Root {
  readonly whole: Root;
}

/** Whether a list is loose, asked once for all of its items: each would look through all of them. */
function isLoose(list: List): boolean {
  const known = looseness.get(list);
  if (known !== undefined) return known;
  const found = list.spread === true || list.children.some((item) => item.spread ?? item.children.length > 1);
  looseness.set(list, found);
  return found;
}

const looseness = new WeakMap<List, boolean>();

const listItem = (state: State, node: ListItem, parent: Parents | undefined) =>
  defaultHandlers.listItem(
    state,
    node,
    parent?.type === 'list' ? { ...parent, spread: isLoose(parent), children: [] } : parent,
  );

/**
 * remark-rehype, which would look through the whole tree for definitions in a slow way: it is shown nothing but these,
 * and finds the tree when it begins.
 */
export const toHtml: Plugin<[], Root, Html> = () => {
  const root = (state: State, { whole }: Shown) => defaultHandlers.root(state, whole);
  const handlers = { root, listItem } as unknown as Options['handlers'];
  const inWordsOf = remember((locale: Locale) => {
    return remarkRehype({ ...options(locale), handlers }) as (tree: Root, file: unknown) => Html;
  });
  return (tree, file) => {
    const shown: Shown = { type: 'root', children: definitionsIn(tree, []), whole: tree };
    return inWordsOf(transformContextOf(file).settings.locale)(shown, file);
  };
};

function options({ words }: Locale): Options {
  return {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabel: words.footnotes ?? '',
    footnoteLabelProperties: {},
    footnoteBackLabel: (note, again) => `${words.backToText} ${note + 1}${again > 1 ? `-${again}` : ''}`,
  };
}

function definitionsIn(parent: Extract<Nodes, { children: unknown }>, found: RootContent[]): RootContent[] {
  for (const child of parent.children) {
    if (child.type === 'definition' || child.type === 'footnoteDefinition') found.push(child);
    else if ('children' in child) definitionsIn(child, found);
  }
  return found;
}
