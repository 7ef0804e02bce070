import { z } from 'zod';
import { refuse } from '../../../base/refuse.ts';
import { writtenAs } from '../../../base/schema/written-as.ts';
import { plainName } from '../../source/plain-name.ts';
import { writtenForms } from './written-forms.ts';

/** What ends a paragraph: an empty line, or every line. */
export type ParagraphRule = 'blocks' | 'lines';

const rules: ReadonlyMap<string, ParagraphRule> = new Map([
  ['lines', 'lines'],
  ['line', 'lines'],
  ['dong', 'lines'],
  ['blocks', 'blocks'],
  ['block', 'blocks'],
  ['doan', 'blocks'],
]);

/** `lines` or `blocks`, in English or Vietnamese; null when nothing is written. */
export const paragraphRule = writtenAs(
  z
    .string()
    .nullish()
    .transform((written, context): ParagraphRule | null => {
      const text = (written ?? '').trim();
      if (text === '') return null;
      const rule = rules.get(plainName(text));
      if (rule !== undefined) return rule;
      const message = `"${text}" says nothing about paragraphs.`;
      const hint = 'Write "lines" when each line is a paragraph, or "blocks" when an empty line ends one.';
      return refuse(context, 'wrong-value', message, hint);
    }),
  writtenForms.named(['lines', 'blocks']),
);
