import type { Nodes, Parents, Root } from 'mdast';
import type { Plugin } from 'unified';
import {
  placeInText,
  placeOf,
  type TransformContext,
  transformContextOf,
} from '../context/transform-context.ts';
import { rawTokens } from '../raw/raw-tokens.ts';

/**
 * Takes the tags of Word's own elements out of the text, and leaves what stands between them: in Markdown no name of an
 * element holds a colon, so `<o:p>` is text there, and `<st1:City>` an address.
 */
export const wordElements: Plugin<[], Root> = () => (tree, file) => {
  clear(tree, transformContextOf(file));
};

/** The beginning of such a tag, by which a text is known that may hold some. */
const wordTag = /<\/?[a-z][a-z\d]*:[a-z]/i;

const smartTag = /^st\d+:[a-z]+$/i;

function clear(parent: Parents, context: TransformContext): void {
  let found = false;
  for (const child of parent.children) {
    if (child.type === 'text') {
      const written = child.value;
      child.value = withoutTags(written, (at) =>
        context.word.push(placeInText({ ...child, value: written }, at, context)),
      );
      found ||= child.value === '' && written !== '';
    } else if (isSmartTag(child)) {
      context.word.push(placeOf(child, context));
      found = true;
    } else if ('children' in child) clear(child, context);
  }
  if (found) parent.children = parent.children.filter((child) => !isSmartTag(child) && !isEmpty(child)) as [];
}

/** The text without the tags whose names hold a colon. */
function withoutTags(written: string, found: (at: number) => void): string {
  if (!wordTag.test(written)) return written;
  let rest = '';
  let done = 0;
  for (const { name, start, end } of rawTokens(written).tags) {
    if (!name.includes(':')) continue;
    found(start);
    rest += written.slice(done, start);
    done = end;
  }
  return rest + written.slice(done);
}

/** An address between angle brackets: its text is the address itself. */
function isSmartTag(node: Nodes): boolean {
  if (node.type !== 'link' || !smartTag.test(node.url)) return false;
  const [text] = node.children;
  return text?.type === 'text' && text.value === node.url;
}

function isEmpty(node: Nodes): boolean {
  return node.type === 'text' && node.value === '';
}
