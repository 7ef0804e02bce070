import { z } from 'zod';
import { writtenAs } from '../../../base/schema/written-as.ts';
import type { ProfileKind } from '../../source/profile-folder.ts';
import { email, flag, text, texts } from '../values/field-kinds.ts';
import { words as plainWords } from '../values/field-words.ts';
import { type NamedLink, namedLinks } from '../values/named-links.ts';
import { writtenForms } from '../values/written-forms.ts';
import { translations, type WrittenTranslations } from '../values/written-translations.ts';

/** What the file of an author, section, tag or series says at its top. Every field is present. */
export interface ProfileFields extends WrittenTranslations {
  /** The name of an author, the title of a group; null when its text or its articles say it. */
  readonly name: string | null;
  readonly role: string | null;
  readonly email: string | null;
  readonly active: boolean;
  readonly lead: string | null;
  readonly picture: string | null;
  readonly links: readonly NamedLink[];
  /** Path of an article, as written. */
  readonly leadStory: string | null;
  readonly order: SeriesOrder;
}

/** In which order a series shows its parts: by date, or paths of articles as written, before all others. */
export type SeriesOrder = 'oldest' | 'newest' | readonly string[];

const nothing: ProfileFields = {
  name: null,
  role: null,
  email: null,
  active: true,
  lead: null,
  picture: null,
  links: [],
  leadStory: null,
  order: 'oldest',
  translations: [],
  translationKey: null,
};

const shared = {
  picture: text.describe('A picture beside the file, or from the top with /.'),
  links: namedLinks.describe('Addresses elsewhere, or names with addresses.'),
  translations: translations.describe('Its versions in other languages, by language: { en: business.md }.'),
  translationKey: text.describe('A name that all versions of it in other languages share.'),
};

const leadStory = text.describe('Path of the article that leads the page.');

const ofGroup = {
  title: plainWords.describe('As readers see it.'),
  lead: plainWords.describe('A few sentences that open the page.'),
  ...shared,
};

const order = texts.transform((written): SeriesOrder => {
  const [first = 'oldest'] = written;
  return written.length < 2 && isWord(first) ? (words[first.toLowerCase()] ?? 'oldest') : written;
});

const words: Readonly<Record<string, 'oldest' | 'newest'>> = {
  oldest: 'oldest',
  'cũ nhất': 'oldest',
  'cũ trước': 'oldest',
  newest: 'newest',
  'mới nhất': 'newest',
  'mới trước': 'newest',
};

function isWord(written: string): boolean {
  return Object.hasOwn(words, written.toLowerCase());
}

const active = writtenAs(
  text.transform((written): string | null | undefined => written ?? 'true').pipe(flag),
  writtenForms.flag,
);

const group = z
  .strictObject({ ...ofGroup, leadStory })
  .transform(({ title, ...written }) => ({ name: title, ...written }));

const schemas = {
  author: z.strictObject({
    name: plainWords.describe('As it is printed under articles.'),
    role: plainWords.describe('What the author does, in a few words.'),
    email: email.describe('For readers; printed on the page of the author.'),
    active: active.describe('false when they write no more.'),
    ...shared,
    leadStory,
  }),
  section: group,
  tag: group,
  series: z
    .strictObject({
      ...ofGroup,
      order: order.describe('oldest, newest, or a list of paths of articles.'),
    })
    .transform(({ title, ...written }) => ({ name: title, ...written })),
} as const satisfies Record<ProfileKind, z.ZodType<Partial<ProfileFields>>>;

/** The schema of the front matter of such a file, whose output has all fields. */
export function profileSchema(kind: ProfileKind): z.ZodType<ProfileFields> {
  return (schemas[kind] as z.ZodType<Partial<ProfileFields>>).transform((written) => ({
    ...nothing,
    ...written,
  }));
}
