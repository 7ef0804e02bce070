import type { PluggedPage } from '../order/plugged.ts';
import type { FeedFormat } from '../settings/feed-formats.ts';
import type { HostFile } from '../settings/host.ts';
import type { IconForm } from './icons.ts';

/** One address of the site, what stands there, and who asked for it. */
export interface Route {
  /** Path below the top of the site, in NFC and not percent-encoded: `/2021/01/hoi-nghi/`, `/rss.xml`. */
  readonly url: string;
  /** File below the output folder. */
  readonly path: string;
  /** What a message about this route names: a file of the site, or e.g. `the tag "tín dụng"`. */
  readonly origin: string;
  /** In which readers find it. */
  readonly language: string;
  readonly target: Target;
}

/** What a route shows. Groups and articles are named by key, as in `Site`. */
export type Target =
  | { [Kind in Single]: { readonly kind: Kind } }[Single]
  | { readonly kind: 'article'; readonly key: string }
  /** A page that is no article. */
  | { readonly kind: 'page'; readonly key: string }
  | { readonly kind: 'card'; readonly key: string }
  /** `file` is the picture of which it is made, from the site's root; null when it is drawn. */
  | { readonly kind: 'icon'; readonly form: IconForm; readonly file: string | null }
  /** `page` is null for the front, else the number of the list page counted from the oldest. */
  | {
      [Kind in GroupKind]: { readonly kind: Kind; readonly key: string; readonly page: number | null };
    }[GroupKind]
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  /** `of` null is the feed of the whole site. */
  | { readonly kind: 'feed'; readonly format: FeedFormat; readonly of: FeedOf | null }
  /** Parts are counted from 1. */
  | { readonly kind: 'sitemap'; readonly year: number; readonly month: number; readonly part: number }
  /** The sitemap of fronts and lists, which belong to no month. */
  | { readonly kind: 'sitemap-fronts'; readonly part: number }
  /** `part` is null for all of it: one sitemap, or the index of its parts. */
  | { readonly kind: 'news-sitemap'; readonly part: number | null }
  /** What a plugin adds. */
  | { readonly kind: 'plugin'; readonly page: PluggedPage }
  | { readonly kind: 'redirect'; readonly to: string }
  /** What stood there is gone for good: a tombstone. */
  | { readonly kind: 'gone' }
  /** Tells the host how to serve the site. */
  | { readonly kind: 'host-file'; readonly file: HostFile }
  /** Another output, for readers who take it compressed. */
  | { readonly kind: 'compressed'; readonly coding: 'br' | 'gz'; readonly of: Route }
  /** A file published as it is; `file` is its path from the site's root. */
  | { readonly kind: 'file'; readonly file: string; readonly digest: string }
  | { readonly kind: 'text'; readonly text: string };

/** The template that prints it, if one does. */
export function templateOf(target: Target): string {
  if (target.kind === 'compressed') return templateOf(target.of.target);
  return target.kind === 'plugin' ? target.page.template : `${target.kind}.vto`;
}

export type GroupKind = (typeof groupKinds)[number];

export const groupKinds = ['section', 'tag', 'series', 'author'] as const;

export function isGroupKind(kind: string): kind is GroupKind {
  return (groupKinds as readonly string[]).includes(kind);
}

/** What a site has once. */
type Single =
  | 'home'
  | 'tags'
  | 'all-series'
  | 'authors'
  | 'archive'
  | 'feeds'
  | 'search'
  | 'not-found'
  | 'feed-list'
  | 'sitemap-index'
  | 'robots'
  | 'llms'
  | 'manifest';

export interface FeedOf {
  readonly kind: GroupKind;
  readonly key: string;
}

/** A file to publish as it is. Two that share an address and a digest are one. */
export interface FileRoute {
  /** As in `Route`; for a picture or attachment that an article names, its `mediaUrl`. */
  readonly url: string;
  /** Path from the site's root; what messages name. */
  readonly file: string;
  readonly digest: string;
}

/** A file to publish whose text the build puts together; `origin` as in `Route`. */
export interface TextRoute {
  readonly url: string;
  readonly origin: string;
  readonly text: string;
}
