import { z } from 'zod';
import { email, text } from '../../articles/front-matter/values/field-kinds.ts';
import { words } from '../../articles/front-matter/values/field-words.ts';
import { refuse } from '../../base/refuse.ts';
import { groupKey } from '../keys/group-key.ts';
import { flatKey } from '../keys/section-key.ts';
import { or, sitePicture, trueOrFalse } from './config-values.ts';

/** A section, series, tag or author whose films and sounds are offered to programs for podcasts. */
export interface PodcastSetting {
  readonly of: PodcastOf;
  /** Null for that of what it is of. */
  readonly title: string | null;
  readonly description: string | null;
  /** Null for the publisher. */
  readonly author: string | null;
  /** Of who owns it, as shops of podcasts ask before they list it. */
  readonly email: string | null;
  /** Path of a square picture from `static/`. */
  readonly image: string | null;
  readonly category: string;
  readonly explicit: boolean;
}

export interface PodcastOf {
  readonly kind: 'section' | 'series' | 'tag' | 'author';
  readonly key: string;
}

/** Those that shops of podcasts know. */
const categories = [
  ...['News', 'Government', 'Society & Culture', 'Education', 'Arts', 'Business', 'History', 'Science'],
  ...['Technology', 'Health & Fitness', 'Sports', 'Music', 'Leisure', 'Kids & Family', 'Fiction', 'Comedy'],
  ...['Religion & Spirituality', 'True Crime', 'TV & Film'],
] as const;

const kinds = ['section', 'series', 'tag', 'author'] as const;

const podcast = z
  .strictObject({
    section: text,
    series: text,
    tag: text,
    author: text,
    title: words,
    description: words,
    by: words,
    email,
    image: or(sitePicture.nullable(), null),
    category: or(z.enum(categories), 'News'),
    explicit: or(trueOrFalse, false),
  })
  .transform((written, context): PodcastSetting => {
    const named = kinds.filter((kind) => written[kind] !== null);
    const [kind] = named;
    if (kind === undefined || named.length > 1) {
      return refuse(
        context,
        'wrong-value',
        'A podcast is of one section, series, tag or author.',
        'Write one of them: "- series: nghe-bao".',
      );
    }
    const { title, description, by, image, category, explicit } = written;
    const of = { kind, key: groupKey(written[kind] ?? '') };
    return { of, title, description, author: by, email: written.email, image, category, explicit };
  });

export const podcasts = z
  .array(podcast)
  .nullish()
  .transform((list, context): readonly PodcastSetting[] => {
    const all = list ?? [];
    for (const [index, { of }] of all.entries()) {
      const first = all.findIndex((one) => one.of.kind === of.kind && one.of.key === of.key);
      if (first === index) continue;
      const message = `The podcast of the ${of.kind} "${of.key}" is named twice, as entry ${first + 1} and ${index + 1} of "podcasts".`;
      refuse(
        context,
        'wrong-value',
        message,
        'Remove one of the two, or name another section, series, tag or author.',
        [index],
      );
    }
    return all;
  });

/** What the settings say of the podcast of a section, series, tag or author; null when it has none. */
export function podcastOf(
  { kind, key }: PodcastOf,
  { podcasts }: { readonly podcasts: readonly PodcastSetting[] },
): PodcastSetting | null {
  return podcasts.find(({ of }) => of.kind === kind && of.key === key) ?? null;
}

/** With the keys of sections in other sections, which settings name in one word. */
export function podcastsIn({
  podcasts: all,
  sections,
}: {
  readonly podcasts: readonly PodcastSetting[];
  readonly sections: Readonly<Record<string, string>>;
}): readonly PodcastSetting[] {
  const inner = new Map(Object.keys(sections).map((key) => [flatKey(key), key]));
  return all.map((one) =>
    one.of.kind === 'section' ? { ...one, of: { ...one.of, key: inner.get(one.of.key) ?? one.of.key } } : one,
  );
}
