/**
 * Finds where phrases may stand in a text by a walk over its characters. Headlines, leads and lines of texts are asked for marks one by one, and
 * nearly none has a phrase: without this question the marks of an article take an eighth more of all that is done with it.
 */

import { lettersAndMarks } from './mark-words.ts';

interface Step {
  readonly next: Map<string, Step>;
  ends: boolean;
}

export interface PhraseScan {
  /** Whether a phrase begins with these letters. */
  readonly begins: (letters: string) => boolean;
  /** Whether `isSought` is true of any part of the text that has the letters of a phrase; a part begins and ends with a word. */
  readonly some: (text: string, isSought: (start: number, end: number) => boolean) => boolean;
}

/** Looks for phrases that are given by their letters: `chuadang`. */
export function phraseScan(phrases: Iterable<string>): PhraseScan {
  const first: Step = { next: new Map(), ends: false };
  for (const phrase of phrases) {
    let step = first;
    for (const letter of phrase) step = taken(step, letter);
    step.ends = true;
  }
  return {
    begins: (letters) => {
      let step: Step | undefined = first;
      for (const letter of letters) step = step?.next.get(letter);
      return step !== undefined;
    },
    some: (text, isSought) => someOf(text, isSought, first),
  };
}

function someOf(text: string, isSought: (start: number, end: number) => boolean, first: Step): boolean {
  let isWithin = false;
  for (let index = 0; index < text.length; index += 1) {
    const letters = lettersOf(text, index);
    const isLetter = areLetters(letters);
    if (isLetter && !isWithin && beginsSought(text, index, first, isSought)) return true;
    isWithin = letters === joins ? isWithin : isLetter;
  }
  return false;
}

function taken({ next }: Step, letter: string): Step {
  const step = next.get(letter) ?? { next: new Map(), ends: false };
  next.set(letter, step);
  return step;
}

function beginsSought(
  text: string,
  start: number,
  first: Step,
  isSought: (start: number, end: number) => boolean,
): boolean {
  let step = first;
  for (let index = start; index <= text.length; index += 1) {
    const letters = index < text.length ? lettersOf(text, index) : parts;
    const isLetter = areLetters(letters);
    if (!isLetter && step.ends && isSought(start, index)) return true;
    if (letters === number) return false;
    for (const letter of isLetter ? letters : '') {
      const next = step.next.get(letter);
      if (next === undefined) return false;
      step = next;
    }
  }
  return false;
}

/** In the place of letters: what stands within words, what parts them, and numbers, which no phrase has. */
const [joins, parts, number] = ['', ' ', '0'];

function areLetters(found: string): boolean {
  return found !== joins && found !== parts && found !== number;
}

/** The letters of each character that was asked for, by its code. */
const known: (string | undefined)[] = [];

function lettersOf(text: string, index: number): string {
  const code = text.codePointAt(index) ?? 0;
  const before = known[code];
  if (before !== undefined) return before;
  const made = madeLetters(String.fromCodePoint(code));
  if (code < mostKnown) known[code] = made;
  return made;
}

const mostKnown = 0x10000;

function madeLetters(character: string): string {
  if (/\p{L}/u.test(character)) return lettersAndMarks(character).letters;
  if (/\p{N}/u.test(character)) return number;
  return /[\p{M}\p{Cf}\p{Cs}'’]/u.test(character) ? joins : parts;
}
