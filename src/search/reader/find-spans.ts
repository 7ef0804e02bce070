import { admits } from '../words/admits.ts';
import { eachWord } from '../words/each-word.ts';
import { plainWord } from '../words/plain-word.ts';
import { wordForm } from '../words/word-form.ts';
import type { Query, Term } from './read-query.ts';
import type { Stem } from './stem.ts';

/** A part of a text that was searched for. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The number of the term in the query. */
  readonly term: number;
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly plain: string;
}

interface FoundSpans {
  /** In order. */
  readonly spans: readonly Span[];
  /** Whether they are what was searched for as it was typed: the word, or the words as they follow each other. */
  readonly isPhrase: boolean;
}

/**
 * The words of a text that the query means: with the marks that were typed where the text has such words. Words that
 * stand in the text only here and there are left out where it has the whole phrase.
 */
export function findSpans(text: string, { terms }: Query, stem: Stem): FoundSpans {
  const words = wordsOf(text);
  const meant = terms.map((term) => {
    for (const likes of [isTyped, isAdmitted]) {
      const all = words.map((word) => likes(term, word) || hasOtherEnd(term, word, stem));
      if (all.includes(true)) return all;
    }
    return words.map(({ plain }) => plain === term.plain);
  });
  const phrase = words.flatMap((_, at) => (meant.every((all, term) => all[at + term]) ? [at] : []));
  if (terms.length > 1 && phrase.length > 0)
    return {
      spans: phrase.flatMap((at) => terms.flatMap((_, term) => spanOf(words[at + term], term))),
      isPhrase: true,
    };
  const spans = words.flatMap((word, at) => {
    const term = meant.findIndex((all) => all[at]);
    return term < 0 ? [] : spanOf(word, term);
  });
  return { spans, isPhrase: terms.length === 1 && spans.length > 0 };
}

function spanOf(word: Word | undefined, term: number): Span[] {
  return word === undefined ? [] : [{ from: word.from, to: word.to, term }];
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (written, from, to) => {
    const form = wordForm(written.toLowerCase());
    words.push({ from, to, form, plain: plainWord(form) });
  });
  return words;
}

function isTyped({ form, plain, marked }: Term, word: Word): boolean {
  return form === word.form || (!marked && plain === word.plain);
}

function isAdmitted({ form, plain }: Term, word: Word): boolean {
  return plain === word.plain && admits(form, word.form);
}

function hasOtherEnd({ form, plain, beginning }: Term, word: Word, stem: Stem): boolean {
  if (word.plain === plain) return false;
  if (beginning && word.plain.startsWith(plain) && admits(form, word.form, true)) return true;
  return stem !== null && stem(word.plain) === stem(plain);
}
