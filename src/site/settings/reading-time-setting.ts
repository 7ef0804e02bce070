import { z } from 'zod';
import { language, trueOrFalse, wholeNumber } from './config-values.ts';

/** Words a minute by the tag of a language, where the settings say another speed than the usual one. */
export type ReadingSpeeds = Readonly<Record<string, number>>;

/** What grown-ups read silently in a minute: words, syllables of Vietnamese, signs of writings without spaces. */
const usual: ReadingSpeeds = {
  vi: 250,
  en: 230,
  fr: 195,
  ar: 140,
  zh: 255,
  ja: 355,
  th: 900,
  km: 900,
  lo: 900,
};

const others = 200;

/** Whether articles say how long it takes to read them; null when they do not. */
export const readingTime = z
  .union([trueOrFalse, z.record(language, wholeNumber(20, 2000))])
  .nullish()
  .transform((written): ReadingSpeeds | null =>
    typeof written === 'object' ? written : written === true ? {} : null,
  );

/** How many minutes it takes to read so many words; at least one. */
export function minutesOf(words: number, tag: string, speeds: ReadingSpeeds): number {
  const [base = tag] = tag.split('-');
  const speed = speeds[tag] ?? speeds[base] ?? usual[base] ?? others;
  return Math.max(1, Math.round(words / speed));
}
