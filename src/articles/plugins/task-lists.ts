import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { draftOf } from '../draft.ts';
import { eachElement } from '../walk.ts';

/** Gives the box of each task its name in the article's language: done or not done. */
export const taskLists: Plugin<[], Root> = () => (tree, file) => {
  const { words } = draftOf(file).settings.locale;
  eachElement(tree, (element) => {
    if (element.tagName !== 'input') return;
    element.properties.ariaLabel = element.properties.checked ? words.taskDone : words.taskOpen;
  });
};
