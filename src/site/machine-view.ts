/** What outputs that no template makes may see: feeds, sitemaps and the like. See `view.ts`. */

import type { HostFile } from './host.ts';

export interface FeedView {
  readonly kind: 'feed';
  readonly url: string;
  readonly canonical: string;
  /** Absolute address of the page that the feed follows. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Never changes once published; no address (R2.2). */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  /** ISO 8601 with offset. */
  readonly published: string;
  /** The last editorial change, `published` when there was none. */
  readonly updated: string;
  readonly summary: string;
  readonly authors: readonly string[];
  /** Section title, then tags. */
  readonly categories: readonly string[];
  readonly enclosure: { readonly href: string; readonly bytes: number; readonly type: string } | null;
  /** Article key, and absolute values for the holes of that body. */
  readonly body: string;
  readonly holes: Readonly<Record<string, string>>;
}

export interface SitemapView {
  readonly kind: 'sitemap';
  readonly url: string;
  readonly entries: readonly { readonly canonical: string; readonly modified: string | null }[];
}

export interface SitemapIndexView {
  readonly kind: 'sitemap-index';
  readonly url: string;
  readonly sitemaps: readonly { readonly canonical: string; readonly modified: string | null }[];
}

export interface RobotsView {
  readonly kind: 'robots';
  readonly url: string;
  readonly sitemap: string;
}

/** A file published as it is. */
export interface FileView {
  readonly kind: 'file';
  readonly url: string;
  /** Path from the site's root. */
  readonly file: string;
  readonly digest: string;
}

/** A file whose text the build has put together: a style sheet of the theme. */
export interface TextView {
  readonly kind: 'text';
  readonly url: string;
  readonly text: string;
}

/** An old address that leads to a new one. */
export interface RedirectView {
  readonly kind: 'redirect';
  readonly url: string;
  readonly href: string;
  readonly canonical: string;
}

/** A file that tells a host how to serve the site. */
export interface HostFileView {
  readonly kind: 'host-file';
  readonly url: string;
  readonly file: HostFile;
  /** Path of the site's top, not percent-encoded: `/repo/`. */
  readonly top: string;
  /** Old path, not percent-encoded, and new one, percent-encoded; both with the top. */
  readonly moved: readonly (readonly [from: string, to: string])[];
  /** Paths of what is gone for good, not percent-encoded. */
  readonly gone: readonly string[];
  readonly goneTitle: string;
  readonly goneText: string;
  readonly language: string;
  /** Content security policy. */
  readonly policy: string;
  readonly precompressed: boolean;
}

/** An output as readers get it who take it compressed. */
export interface CompressedView<View> {
  readonly kind: 'compressed';
  readonly url: string;
  readonly coding: 'br' | 'gz';
  readonly of: View;
}
