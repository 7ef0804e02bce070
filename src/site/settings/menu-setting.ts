import { z } from 'zod';
import { someText, text } from '../../articles/front-matter/values/field-kinds.ts';
import { words } from '../../articles/front-matter/values/field-words.ts';
import { refuse } from '../../base/refuse.ts';

/** What an entry of a menu leads to, as written: at most one of its names is not null. */
export interface MenuGoal {
  /** Null for the title of what it leads to. */
  readonly title: string | null;
  readonly section: string | null;
  readonly page: string | null;
  readonly tag: string | null;
  readonly series: string | null;
  readonly author: string | null;
  /** An address of the site, beginning with `/`, or one elsewhere. */
  readonly url: string | null;
  /** One of these, whichever has that name. */
  readonly any: string | null;
}

export interface MenuSetting extends MenuGoal {
  /** One level below. */
  readonly items: readonly MenuGoal[];
}

const goal = {
  title: words,
  section: text,
  page: text,
  tag: text,
  series: text,
  author: text,
  // Judged with what the others lead to, so that all that is wrong is told at once.
  url: text,
};

const nothing = {
  title: null,
  section: null,
  page: null,
  tag: null,
  series: null,
  author: null,
  url: null,
  any: null,
};

const short = someText.transform((written): MenuSetting => {
  const isAddress = /^(?:https?:\/)?\//.test(written);
  return { ...nothing, ...(isAddress ? { url: written } : { any: written }), items: [] };
});

const inner = z
  .strictObject({ ...goal, items: z.unknown().optional() })
  .transform((written, context): MenuSetting => {
    const { items, ...own } = written;
    if (items == null) return { ...nothing, ...own, items: [] };
    return refuse(
      context,
      'wrong-value',
      'A menu has one level below its own, and these entries stand two below.',
      'Put them into the list above, or lead to a page that names them.',
      ['items'],
    );
  });

const outer = z.strictObject({ ...goal, items: z.array(z.union([short, inner])).nullish() }).transform(
  (written): MenuSetting => ({
    ...nothing,
    ...written,
    items: written.items ?? [],
  }),
);

/** The entries of a menu, in order; null for the usual one. */
export const menu = z
  .array(z.union([short, outer]))
  .nullish()
  .transform((entries): readonly MenuSetting[] | null => entries ?? null);
