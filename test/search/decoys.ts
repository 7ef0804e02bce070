import { fold } from '../../src/base/text/text.ts';
import { type Dated, dated } from './indexed.ts';
import { randomNumbers } from './random-numbers.ts';

/** What someone looks for, as it is written, and as it is typed. */
export interface Wanted {
  readonly phrase: string;
  readonly typed: string;
  readonly kind: string;
}

export interface DecoyPaper {
  readonly articles: readonly Dated[];
  /** Whether an article has the phrase itself; with `inTitle`, in its title. */
  readonly holds: (title: string, phrase: string, inTitle?: boolean) => boolean;
}

const perPhrase = { inTitle: 4, inText: 9, scattered: 30, otherMarks: 12 };

/**
 * Articles with each of the phrases, some of them in their titles, among many more in which the same words stand apart, in
 * other order, or with other marks: what a search that weighs words alone takes for as good.
 */
export function decoyPaper(
  phrases: readonly string[],
  words: readonly string[],
  language: string,
): DecoyPaper {
  const next = randomNumbers(33);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() ** 2 * from.length)] as T;
  const sentence = (count: number) => Array.from({ length: count }, () => pick(words)).join(' ');
  const paragraphs = () => Array.from({ length: 6 }, () => `${sentence(30)}.`);
  const texts = new Map<string, readonly [title: string, text: string]>();
  const articles: Dated[] = [];
  const add = (title: string, special: readonly string[]) => {
    const text = paragraphs();
    for (const part of special) {
      const at = Math.floor(next() * text.length);
      text[at] = `${sentence(12)} ${part} ${sentence(12)}.`;
    }
    const named = `${title} ${articles.length}`;
    const date = new Date(Date.UTC(2012, 0, 1) + next() * 10 * 365 * 86_400_000).toISOString().slice(0, 10);
    const lead = `${sentence(15)}.`;
    articles.push(dated(named, { date, text, lead: [lead], language }));
    texts.set(named, [
      ` ${named} `.toLowerCase(),
      ` ${[lead, ...text].join(' | ').replaceAll('.', ' ')} `.toLowerCase(),
    ]);
  };
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const apart = parts.map((word) => `${word} ${sentence(9)}`);
    for (let n = 0; n < perPhrase.inTitle; n += 1) add(`${sentence(3)} ${phrase} ${sentence(3)}`, [phrase]);
    for (let n = 0; n < perPhrase.inText; n += 1) add(sentence(8), n % 3 === 0 ? [phrase, phrase] : [phrase]);
    for (let n = 0; n < perPhrase.scattered; n += 1) {
      const shuffled = apart.toSorted(() => next() - 0.5);
      // Often, and in titles: words alone would count for more than the phrase.
      add(`${shuffled[0] ?? ''}`, [shuffled.join(' '), apart.toReversed().join(' '), ...parts, ...parts]);
    }
    for (let n = 0; n < perPhrase.otherMarks; n += 1)
      add(sentence(8), [
        parts.map((word, at) => (at === n % parts.length ? remarked(word) : word)).join(' '),
      ]);
  }
  const folded = (text: string) => fold(text.toLowerCase());
  return {
    articles,
    holds: (title, phrase, inTitle = false) => {
      const [head = '', text = ''] = texts.get(title) ?? [];
      const isMarked = fold(phrase) !== phrase;
      const has = (part: string) =>
        isMarked ? part.includes(` ${phrase} `) : folded(part).includes(` ${folded(phrase)} `);
      return has(head) || (!inTitle && has(text));
    },
  };
}

/** The same letters with another mark, or with one where there was none. */
function remarked(word: string): string {
  const plain = fold(word);
  const other = plain.replace(/[aeiouy]/, (vowel) => `${vowel}\u0309`.normalize('NFC'));
  return other === word ? plain : other;
}
