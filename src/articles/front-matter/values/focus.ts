import { z } from 'zod';
import { refuse } from '../../../base/refuse.ts';
import { writtenAs } from '../../../base/schema/written-as.ts';
import { fold } from '../../../base/text/text.ts';
import type { Focus } from '../../../pictures/plan-renditions.ts';

const across: Readonly<Record<string, number>> = { left: 0, trai: 0, right: 100, phai: 100 };
const down: Readonly<Record<string, number>> = { top: 0, tren: 0, bottom: 100, duoi: 100 };
const middle: ReadonlySet<string> = new Set(['center', 'centre', 'middle', 'giua']);
/** What other tools call what is done without it. */
const ownChoice: ReadonlySet<string> = new Set(['smart', 'auto', 'attention', 'entropy', 'none']);

/** As `[50%, 20%]`, `50% 20%`, `{ x: 0.5, y: 0.2 }`, or words: `top`, `bottom left`, `TopLeft`, `trên`. */
export const focus = writtenAs(
  z
    .union([z.string(), z.array(z.string()), z.record(z.string(), z.string())])
    .nullish()
    .transform((written, context): Focus | null => {
      const parts = partsOf(written ?? '');
      const [first = ''] = parts;
      if (parts.length === 0 || (parts.length === 1 && ownChoice.has(first))) return null;
      const point = parts.some((part) => /\d/.test(part)) ? ofNumbers(parts) : ofWords(parts);
      if (point !== null) return point;
      const shown = typeof written === 'string' ? written : JSON.stringify(written);
      return refuse(
        context,
        'wrong-value',
        `"${shown}" says of no point of the picture where it is.`,
        'Write how far it is from the left and from the top, "[50%, 20%]", or in words: top, bottom left.',
      );
    }),
  {
    anyOf: [
      { type: ['string', 'null'] },
      { type: 'array', items: { type: ['string', 'number'] }, minItems: 2, maxItems: 2 },
      {
        type: 'object',
        properties: { x: { type: ['string', 'number'] }, y: { type: ['string', 'number'] } },
        required: ['x', 'y'],
      },
    ],
  },
);

function partsOf(written: string | readonly string[] | Readonly<Record<string, string>>): string[] {
  if (typeof written === 'string') {
    return fold(written.replace(/([a-z])([A-Z])/g, '$1 $2'))
      .toLowerCase()
      .split(/[\s,;_/[\]()-]+/)
      .filter((part) => part !== '');
  }
  if (Array.isArray(written)) return written.map((part: string) => fold(part.trim()).toLowerCase());
  const { x, y, left = x, top = y } = written as Readonly<Record<string, string>>;
  return left === undefined || top === undefined ? ['?'] : [left.trim(), top.trim()];
}

/** Numbers with signs of percent, or none of which is above 1: shares of the whole. */
function ofNumbers(parts: readonly string[]): Focus | null {
  const read = parts.map((part) => /^(\d{1,3}(?:[.,]\d{1,6})?)(%?)$/.exec(part));
  const [x, y] = read.map((found) => Number(found?.[1]?.replace(',', '.') ?? Number.NaN));
  if (x === undefined || y === undefined || parts.length !== 2) return null;
  const areShares = read.every((found) => found?.[2] === '') && x <= 1 && y <= 1;
  const [a, b] = areShares ? [x * 100, y * 100] : [x, y];
  return a <= 100 && b <= 100 ? [Math.round(a), Math.round(b)] : null;
}

function ofWords(parts: readonly string[]): Focus | null {
  const isKnown = (part: string) => part in across || part in down || middle.has(part);
  if (parts.length > 2 || !parts.every(isKnown)) return null;
  const x = parts.flatMap((part) => across[part] ?? []);
  const y = parts.flatMap((part) => down[part] ?? []);
  return x.length > 1 || y.length > 1 ? null : [x[0] ?? 50, y[0] ?? 50];
}
