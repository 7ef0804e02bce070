import { z } from 'zod';
import { refuse } from '../../../base/refuse.ts';
import { writtenAs } from '../../../base/schema/written-as.ts';
import type { WrittenAccent } from './accent-doubts.ts';

const hint = 'Write it in quotes, as in accent: "#a31621".';

const colour = writtenAs(
  z.string().transform((written, context) => {
    if (/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(written)) return written.toLowerCase();
    const message = `"${written}" is no colour of the form #a31621.`;
    return refuse(context, 'wrong-value', message, hint);
  }),
  { type: 'string', pattern: '^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$' },
);

/** One colour for both schemes, or one for each. */
export const accent = z
  .union([
    colour.transform((light): WrittenAccent => ({ light, dark: null })),
    z.strictObject({ light: colour, dark: colour }),
  ])
  .nullish()
  .transform((written): WrittenAccent | null => written ?? null);
