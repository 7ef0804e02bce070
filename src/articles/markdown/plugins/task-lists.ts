import { nothing, type Rule } from './visit-elements.ts';

/** Gives the box of each task its name in the article's language: done or not done. */
export const taskLists: Rule = (_, context) => {
  const { words } = context.settings.locale;
  return {
    element: ({ tagName, properties }) => {
      if (tagName === 'input') properties.ariaLabel = properties.checked ? words.taskDone : words.taskOpen;
      return true;
    },
    end: nothing,
  };
};
