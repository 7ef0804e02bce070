import { z } from 'zod';
import { someText } from '../../articles/front-matter/values/field-kinds.ts';
import { refuse } from '../../base/refuse.ts';
import { writtenAs } from '../../base/schema/written-as.ts';
import { nearest } from '../../base/text/nearest.ts';
import { lines, or } from './config-values.ts';
import { directiveNames } from './security-policy.ts';

/** Places of pages in which the settings may put partials of the theme. */
export const slotNames = ['head', 'lead', 'middle', 'after', 'aside', 'foot'] as const;

export type SlotName = (typeof slotNames)[number];

/** A partial of the theme in one of those places. */
export interface SlotEntry {
  /** By its name in the theme. */
  readonly partial: string;
  /** The space that is kept free for an advertisement; null for what is none. */
  readonly ad: { readonly phone: Space; readonly desktop: Space } | null;
  /** Sources that it needs of the security policy, by directive. */
  readonly allow: Readonly<Record<string, readonly string[]>>;
}

/** In pixels. */
export interface Space {
  readonly width: number;
  readonly height: number;
}

export type SlotsSetting = Readonly<Record<SlotName, readonly SlotEntry[]>>;

export const noSlots: SlotsSetting = { head: [], lead: [], middle: [], after: [], aside: [], foot: [] };

/** On the narrowest phones a page has so many pixels for its text. */
const mostOnPhones = 328;

function space(most: number) {
  return writtenAs(
    z.string().transform((written, context): Space => {
      const [, width = '', height = ''] = size.exec(written.trim()) ?? [];
      const isSpace = Number(width) >= 1 && Number(height) >= 1;
      if (isSpace && Number(width) <= most) return { width: Number(width), height: Number(height) };
      return isSpace
        ? refuse(
            context,
            'wrong-value',
            `An advertisement of ${width} pixels across is wider than the page on a phone, which has ${most}.`,
            'Write a narrower one for "phone", such as "300x250".',
          )
        : refuse(
            context,
            'wrong-value',
            `"${written}" is no size of an advertisement.`,
            'Write width and height in pixels, such as "300x250".',
          );
    }),
    { type: 'string', pattern: '^\\s*\\d{1,4}\\s*(px)?\\s*[x×X*]\\s*\\d{1,4}\\s*(px)?\\s*$' },
  );
}

const size = /^(\d{1,4})\s*(?:px)?\s*[x×*]\s*(\d{1,4})\s*(?:px)?$/i;

/** Sources by directive, each checked: a slip in one of them would silence what the slot holds. */
const allowed = z.record(z.string(), lines).transform((written, context) => {
  for (const [name, list] of Object.entries(written)) {
    if (!directiveNames.includes(name)) {
      const meant = nearest(name, directiveNames);
      const hint = meant === null ? `Use ${directiveNames.join(', ')}.` : `Did you mean "${meant}"?`;
      refuse(context, 'wrong-value', `"${name}" is no part of the content security policy.`, hint, [name]);
    }
    const wrong = sourcesOf(list).find((source) => !isSource(source));
    if (wrong === undefined) continue;
    const meant = sourceMeant(wrong);
    refuse(
      context,
      'wrong-value',
      `"${wrong}" is no source of a content security policy.`,
      meant === null
        ? 'Write the address of who sends it, such as "https://stats.example".'
        : `Did you mean "${meant}"?`,
      [name],
    );
  }
  return Object.fromEntries(Object.entries(written).map(([name, list]) => [name, sourcesOf(list)]));
});

function sourcesOf(list: readonly string[]): string[] {
  return list.flatMap((line) => line.split(/\s+/)).filter((source) => source !== '');
}

const host = String.raw`(?:\*\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*(?::\d{1,5})?`;
const source = new RegExp(`^(?:https|wss)://${host}(?:/[\\w./~%-]*)?$`, 'i');
const keyword =
  /^(?:'(?:self|unsafe-inline|unsafe-eval|wasm-unsafe-eval|sha(?:256|384|512)-[\w+/=-]+)'|data:|blob:)$/;

function isSource(written: string): boolean {
  return source.test(written) || keyword.test(written);
}

/** What was meant where the beginning of an address is left out or has a slip. */
function sourceMeant(written: string): string | null {
  const rest = written.replace(/^(?:[a-z]{2,6}:\/*|[a-z]{4,6}\/\/|\/\/)/i, '');
  const meant = `https://${rest}`;
  if (rest.includes('.') && source.test(meant)) return meant;
  const quoted = `'${written.replace(/^['"]|['"]$/g, '')}'`;
  return keyword.test(quoted) ? quoted : null;
}

/** Its name becomes a part of a template. */
const partial = someText.transform((written, context) => {
  if (/^[\p{L}\p{N}_./-]+$/u.test(written)) return written;
  const message = `"${written}" is no name of a template.`;
  return refuse(
    context,
    'wrong-value',
    message,
    'Write its path from the top of the theme folder, e.g. "partials/numbers.vto".',
  );
});

const entry = z.strictObject({
  partial,
  ad: z
    .union([
      z.strictObject({ phone: space(mostOnPhones), desktop: space(9999).nullish() }),
      // One size for all screens.
      space(mostOnPhones).transform((phone) => ({ phone, desktop: null })),
    ])
    .nullish()
    .transform((ad) => (ad ? { phone: ad.phone, desktop: ad.desktop ?? ad.phone } : null)),
  allow: or(allowed, {}),
});

const short = partial.transform((name): SlotEntry => ({ partial: name, ad: null, allow: {} }));
const one = z.union([short, entry]);

const entries = z
  .union([z.array(one), one.transform((alone): readonly SlotEntry[] => [alone])])
  .nullish()
  .transform((list): readonly SlotEntry[] => list ?? []);

/** Nothing is seen in the head of a page. */
const unseen = entries.transform((list, context) => {
  if (list.some(({ ad }) => ad !== null)) {
    refuse(
      context,
      'wrong-value',
      'An advertisement cannot stand in the head of a page, where nothing is seen.',
      'Name it under another of the slots: lead, middle, after, aside or foot.',
    );
  }
  return list;
});

/** Partials of the theme in the places of pages, with what each adds to the security policy. */
export const slots = z
  .strictObject({
    head: unseen,
    lead: entries,
    middle: entries,
    after: entries,
    aside: entries,
    foot: entries,
  })
  .nullish()
  .transform((written): SlotsSetting => written ?? noSlots);

/** The sources of the settings with those of all slots, by directive. */
export function withSlots(
  csp: Readonly<Record<string, readonly string[]>>,
  named: SlotsSetting,
): Readonly<Record<string, readonly string[]>> {
  const all: Record<string, readonly string[]> = { ...csp };
  for (const { allow } of slotNames.flatMap((name) => named[name])) {
    for (const [name, sources] of Object.entries(allow)) {
      all[name] = [...new Set([...(all[name] ?? []), ...sources])];
    }
  }
  return all;
}
