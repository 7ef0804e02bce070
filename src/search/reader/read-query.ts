import { eachWord } from '../words/each-word.ts';
import { plainWord } from '../words/plain-word.ts';
import { wordForm } from '../words/word-form.ts';

/** A word that was typed. */
export interface Term {
  readonly form: string;
  readonly plain: string;
  /** Whether words that begin so are meant too: the last one, which may not be finished. */
  readonly beginning: boolean;
  /** Whether whoever typed it types marks: then a word without any is meant to have none. */
  readonly marked: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  /** Which of the terms must follow each other as they were typed between quotes: from, and up to. */
  readonly phrases: readonly (readonly [from: number, to: number])[];
}

const quotes = /["“”„‟«»‹›〝〞＂「」『』]/u;

/** As many words as anyone means. */
const mostTerms = 16;

/** What someone typed, in any normal form and case, with quotes of any kind; a quote that is not closed ends with the text. */
export function readQuery(typed: string): Query {
  const terms: Omit<Term, 'marked'>[] = [];
  const phrases: [number, number][] = [];
  const text = typed.normalize('NFC').toLowerCase();
  const parts = text.split(quotes);
  for (const [index, part] of parts.entries()) {
    const from = terms.length;
    const quoted = index % 2 === 1;
    eachWord(part, (word, _, to) => {
      const form = wordForm(word);
      const last = index === parts.length - 1 && to === part.length;
      terms.push({ form, plain: plainWord(form), beginning: last && !quoted && [...form].length > 1 });
      return terms.length < mostTerms;
    });
    if (quoted && terms.length > from) phrases.push([from, terms.length]);
    if (terms.length >= mostTerms) break;
  }
  const marked = terms.some(({ form, plain }) => form !== plain);
  return { terms: terms.map((term) => ({ ...term, marked })), phrases };
}
