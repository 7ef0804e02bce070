import { error, type Place, type Problem } from '../../../base/problem.ts';
import { isNoteToEditors } from '../../front-matter/held/note-to-editors.ts';
import { placeOf } from '../context/transform-context.ts';
import { nothing, type Rule } from './visit-elements.ts';

/**
 * An error for each title of a link, and for the words of each picture, that are a note to the desk: nobody sees them in the text,
 * and readers do who point at them. Written in Markdown, as a definition or in HTML, it is the same attribute here.
 */
export const notesToEditors: Rule = (_, context) => ({
  element: (element) => {
    if (context.input.isDraft) return true;
    // The title of an abbreviation is what it stands for.
    const { title, alt } = element.properties;
    for (const words of element.tagName === 'abbr' ? [] : [title, alt])
      if (typeof words === 'string' && isNoteToEditors(words))
        context.problems.push(noteShown(words, placeOf(element, context)));
    return true;
  },
  end: nothing,
});

function noteShown(words: string, at: Place): Problem {
  return error(
    'unclear-publication',
    at,
    `"${words}" is shown to readers who point at a link or do not see a picture, and may say that the article is not to be published.`,
    'To hold the article back, write "draft: true" between the two lines --- at the top of the file. To publish it, write other words there.',
  );
}
