/** The formats in which feeds are published. */
export type FeedFormat = 'rss' | 'atom' | 'json' | 'podcast';

interface Form {
  /** What a feed's file is called beside the page that it follows. */
  readonly file: string;
  readonly mediaType: string;
  /** What people call the format. */
  readonly name: string;
}

export const feedForms: Readonly<Record<FeedFormat, Form>> = {
  rss: { file: 'rss.xml', mediaType: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', mediaType: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', mediaType: 'application/feed+json', name: 'JSON Feed' },
  podcast: { file: 'podcast.xml', mediaType: 'application/rss+xml', name: 'Podcast' },
};

/** Those that any feed may have, the most widely read first. */
export const allFeedFormats = ['rss', 'atom', 'json'] as const satisfies FeedFormat[];
