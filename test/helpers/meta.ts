import type { Meta } from '../../src/articles/article.ts';
import type { FileFacts } from '../../src/articles/files/file-facts.ts';
import type { Reference } from '../../src/articles/markdown/context/body.ts';
import type { AuthorProfile } from '../../src/articles/profile.ts';
import { type ArticleSummary, type Listed, toSummary } from '../../src/articles/summary/article-summary.ts';
import { nameOf } from '../../src/base/addresses/paths.ts';
import type { Moment } from '../../src/base/time/moment.ts';
import { fragment } from './fragment.ts';

/** A moment in Vietnam: `moment('2021-01-28 10:22')`, or untimed `moment('2021-01-28')`. */
export function moment(written: string): Moment {
  const [day = '', time] = written.split(' ');
  const iso = `${day}T${time ?? '00:00'}:00+07:00`;
  return { iso, epoch: Date.parse(iso), timed: time !== undefined };
}

type MetaChanges = Omit<Partial<Meta>, 'date' | 'updated' | 'expires'> & {
  date?: string;
  updated?: string | null;
  expires?: string | null;
};

/** An article's metadata as reading `content/<key>.md` would give it, with everything unsaid left empty. */
export function meta({ date, updated, expires, ...changes }: MetaChanges = {}): Meta {
  const key = changes.key ?? 'kinh-te/hoi-nghi';
  return {
    key,
    file: `content/${key}.md`,
    language: 'vi',
    title: `Bài ${nameOf(key)}`,
    purpose: null,
    type: 'news',
    kicker: null,
    around: { subtitle: null, seoTitle: null, shareTitle: null, byline: null, location: null },
    date: moment(date ?? '2021-01-28 10:22'),
    updated: updated ? moment(updated) : null,
    expires: expires ? moment(expires) : null,
    notBefore: null,
    draft: false,
    hidden: false,
    noindex: false,
    heldBy: { draft: null, date: 'date', expires: null },
    pinned: null,
    id: null,
    slug: nameOf(key),
    formerSlugs: [],
    aliases: [],
    canonical: null,
    authors: [],
    lead: null,
    excerpt: 'Đoạn đầu của bài.',
    words: 0,
    section: key.includes('/') ? (key.split('/')[0] ?? null) : null,
    tags: [],
    series: null,
    related: [],
    figures: [],
    translations: null,
    recordings: [],
    unsaid: [],
    views: null,
    source: null,
    attachments: [],
    corrections: [],
    extra: {},
    places: {
      date: [3, 7],
      updated: [2, 1],
      corrections: [2, 1],
      slug: [2, 1],
      aliases: [2, 1],
      author: [2, 1],
      tags: [2, 1],
      series: [2, 1],
      kind: [2, 1],
      eachTag: [],
      eachAuthor: [],
    },
    contents: [],
    ids: [],
    frames: [],
    holes: [],
    ...changes,
    references: referencesOf(changes, `content/${key}.md`),
  };
}

/** A reference for all that the body and the figures ask for, as reading them would give. */
function referencesOf({ holes = [], figures = [], references = [] }: MetaChanges, file: string): Reference[] {
  const asked = holes.map(
    (hole) => [hole.slice(0, hole.indexOf(':')), hole.slice(hole.indexOf(':') + 1)] as const,
  );
  const articles = asked.flatMap(([kind, target]) => (kind === 'article' ? [target] : []));
  const files = asked.flatMap(([kind, target]) =>
    /^(?:article|page|figcaption)$/.test(kind) ? [] : [target],
  );
  const pictures = figures.flatMap(({ src, remote }) => (remote ? [] : [src]));
  const given = new Set(references.map(({ kind, target }) => `${kind}:${target}`));
  const derived = [
    ...[...new Set(articles)].map((target) => reference('article', target, file)),
    ...[...new Set([...files, ...pictures])].map((target) => reference('file', target, file)),
  ];
  return [...references, ...derived.filter(({ kind, target }) => !given.has(`${kind}:${target}`))];
}

/** The same as lists of articles hold it. */
export function listed(changes: MetaChanges = {}): Listed {
  return { summary: toSummary(meta(changes)) };
}

export function summary(changes: MetaChanges = {}): ArticleSummary {
  return listed(changes).summary;
}

/** An author file `content/authors/<id>.md`. */
export function profile(changes: Partial<AuthorProfile> & Pick<AuthorProfile, 'id' | 'name'>): AuthorProfile {
  return {
    kind: 'author',
    file: `content/authors/${changes.id}.md`,
    ...{ active: true, lead: null, links: [], leadStory: null, order: 'oldest' },
    role: null,
    translations: null,
    picture: null,
    email: null,
    biography: fragment(''),
    figures: [],
    unsaid: [],
    recordings: [],
    references: [],
    ...changes,
  };
}

/** Something that an article names, at line 9 of its file. */
export function reference(kind: Reference['kind'], target: string, file: string): Reference {
  return { kind, target, written: target, at: { file, line: 9, column: 5 } };
}

/** The facts of a picture of 1200 by 800 pixels. */
export function picture(file: string): FileFacts {
  return {
    file,
    bytes: 84_200,
    digest: 'WUO3SFb_0gt7z8JqYUoJdDfKqj0lNTbeyROrVfRTqb4',
    mediaType: 'image/jpeg',
    size: { width: 1200, height: 800 },
  };
}
