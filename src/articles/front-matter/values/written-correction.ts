import { z } from 'zod';
import { refuse } from '../../../base/refuse.ts';
import { readWrittenDate } from '../dates/written-date.ts';
import type { writtenDate } from './field-kinds.ts';
import type { CorrectionKind } from './field-values.ts';
import { someWords, words } from './field-words.ts';

/** A correction as front matter has it. */
export interface WrittenCorrection {
  readonly date: z.output<ReturnType<typeof writtenDate>>;
  readonly kind: CorrectionKind;
  readonly was: string | null;
  readonly now: string | null;
  readonly text: string | null;
}

const kinds: ReadonlyMap<string, CorrectionKind> = new Map(
  Object.entries({
    correction: 'correction',
    clarification: 'clarification',
    update: 'update',
    retraction: 'retraction',
    'đính chính': 'correction',
    'cải chính': 'correction',
    'làm rõ': 'clarification',
    'cập nhật': 'update',
    'gỡ bài': 'retraction',
    'thu hồi': 'retraction',
  } as const),
);

/** The schema of a correction as a group of names. */
export function correction(date: ReturnType<typeof writtenDate>) {
  const kind = z
    .string()
    .nullish()
    .transform((written, context) => {
      const known = kinds.get((written ?? 'correction').normalize('NFC').trim().toLowerCase());
      if (known !== undefined) return known;
      return refuse(
        context,
        'wrong-value',
        `"${written}" is no kind of correction.`,
        'Use "correction", "clarification", "update" or "retraction".',
      );
    });
  return z
    .strictObject({ date, kind, was: words, now: words, text: words })
    .refine((entry) => entry.date !== null, {
      path: ['date'],
      message: 'A correction must say when it was made.',
      params: { code: 'missing-field', hint: 'Add "date: 28/01/2021".' },
    })
    .refine((entry) => (entry.was ?? entry.now ?? entry.text) !== null, {
      message: 'A correction must say what was corrected.',
      params: { code: 'missing-field', hint: 'Add "was" and "now", or a "text".' },
    });
}

/** Its day, with an hour perhaps, and words: `05/01/2026: Bài viết sai tên xã.`, `Đính chính ngày 5-1-2026 – …`. */
const dated =
  /^(?:(\p{L}{2,4} \p{L}{2,5}) )?(?:ngày )?(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:,? \d{1,2}[:hg]\d{0,2})?) ?[:–—-] ?(\S.*)$/u;

/** The schema of one that is a text, read where it begins with its day; else its problem says the form. */
export function correctionInWords(timezone: string) {
  return someWords.transform((written, context): WrittenCorrection => {
    const [, named, day, text = ''] = dated.exec(written) ?? [];
    const kind = named === undefined ? 'correction' : kinds.get(named.normalize('NFC').toLowerCase());
    const date = day === undefined ? null : readWrittenDate(day, timezone);
    if (date !== null && date.moment !== null && kind !== undefined)
      return { date, kind, was: null, now: null, text };
    return refuse(
      context,
      'missing-field',
      `The correction "${written}" does not say when it was made.`,
      'Begin it with the day, all in quotes: "28/01/2021: …". Or write "- date: 28/01/2021" below "corrections:", and "text: …" below that.',
    );
  });
}
