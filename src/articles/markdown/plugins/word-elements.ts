import type { Nodes, Parents, Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Draft, draftOf, placeInText, placeOf } from '../draft.ts';

/**
 * Takes the tags of Word's own elements out of the text, and leaves what stands between them: in Markdown no name of an
 * element holds a colon, so `<o:p>` is text there, and `<st1:City>` an address.
 */
export const wordElements: Plugin<[], Root> = () => (tree, file) => {
  clear(tree, draftOf(file));
};

/** The beginning of such a tag, by which a text is known that may hold some. */
export const wordTag = /<\/?[a-z][a-z\d]*:[a-z]/i;

const tags = /<\/?[a-z][a-z\d]*:[a-z][\w.-]*(?:\s[^<>]*)?\/?>/gi;
const smartTag = /^st\d+:[a-z]+$/i;

function clear(parent: Parents, draft: Draft): void {
  let found = false;
  for (const child of parent.children) {
    if (child.type === 'text') {
      const written = child.value;
      child.value = written.replace(tags, (_tag, at: number) => {
        draft.word.push(placeInText({ ...child, value: written }, at, draft));
        return '';
      });
      found ||= child.value === '' && written !== '';
    } else if (isSmartTag(child)) {
      draft.word.push(placeOf(child, draft));
      found = true;
    } else if ('children' in child) clear(child, draft);
  }
  if (found) parent.children = parent.children.filter((child) => !isSmartTag(child) && !isEmpty(child)) as [];
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
