/** What outputs that no template makes may see: sitemaps, files for hosts and the like. See `view.ts`. */

import type { IconForm } from '../addresses/icons.ts';
import type { HostFile } from '../settings/host.ts';
import type { RobotPurpose } from '../settings/robots/robot-agents.ts';
import type { AlternateView } from './view-parts.ts';

/** All feeds, in the form in which feed readers take lists. */
export interface SitemapView {
  readonly kind: 'sitemap';
  readonly url: string;
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  readonly canonical: string;
  readonly modified: string | null;
  /** Addresses of the pictures of the page (R1.14). */
  readonly pictures: readonly string[];
  /** All versions of the page, itself among them; empty when it has no other. */
  readonly alternates: readonly AlternateView[];
}

/** What news search engines are told of the last two days. */
export interface NewsSitemapView {
  readonly kind: 'news-sitemap';
  readonly url: string;
  readonly entries: readonly {
    /** Of the newspaper, as shown on the site in that language. */
    readonly name: string;
    readonly canonical: string;
    /** ISO 639. */
    readonly language: string;
    /** When it was first published: a day, or a moment with offset. */
    readonly published: string;
    readonly title: string;
  }[];
}

export interface SitemapIndexView {
  readonly kind: 'sitemap-index';
  readonly url: string;
  readonly sitemaps: readonly { readonly canonical: string; readonly modified: string | null }[];
}

/** The picture that is drawn for an article which has none. */
export interface CardView {
  readonly kind: 'card';
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly headline: string;
  /** Lines at the foot; the last is the name of the site. */
  readonly masthead: readonly string[];
  /** File of the theme that it is drawn with. */
  readonly font: string;
}

/** An icon of the site. */
export interface IconView {
  readonly kind: 'icon';
  readonly url: string;
  readonly form: IconForm;
  /** What it is made of; null where it is drawn. */
  readonly picture: {
    readonly file: string;
    readonly digest: string;
    readonly type: string;
    /** Pixels of its longer side. */
    readonly across: number;
  } | null;
  /** In which it is drawn. */
  readonly colour: string;
}

/** What phones are told that put the site among their programs. */
export interface WebManifestView {
  readonly kind: 'manifest';
  readonly url: string;
  readonly name: string;
  readonly language: string;
  readonly direction: string;
  /** Address of the front page, as it is seen from the manifest. */
  readonly start: string;
  readonly colour: string;
  readonly icons: readonly { readonly url: string; readonly sizes: string; readonly type: string }[];
}

export interface RobotsView {
  readonly kind: 'robots';
  readonly url: string;
  /** Nothing may be read. */
  readonly closed: boolean;
  /** Robots that may read nothing, by what they come for. */
  readonly denied: readonly (readonly [purpose: RobotPurpose, agents: readonly string[]])[];
  readonly sitemaps: readonly string[];
}

/** A file published as it is. */
export interface FileView {
  readonly kind: 'file';
  readonly url: string;
  /** Path from the site's root. */
  readonly file: string;
  readonly digest: string;
  /** Whether what it tells of people and places is taken out. */
  readonly clean: boolean;
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
  /** Paths of the front pages of the languages that do not stand at the top, in the same way: each has a page for what is missing. */
  readonly fronts: readonly string[];
  /** Old path, not percent-encoded, and new one, percent-encoded; both with the top. */
  readonly moved: readonly (readonly [from: string, to: string])[];
  /** Paths of what is gone for good, not percent-encoded. */
  readonly gone: readonly string[];
  /** Old path as in `moved`, what its query must hold (`name=value`), and the new path. */
  readonly queried: readonly (readonly [from: string, query: readonly string[], to: string])[];
  readonly goneTitle: string;
  readonly goneText: string;
  readonly language: string;
  /** Content security policy. */
  readonly policy: string;
  /** Permissions policy. */
  readonly permissions: string;
  /** What robots are told, by name of the header. */
  readonly robots: readonly (readonly [name: string, value: string])[];
  /** No search engine is to list any of it. */
  readonly preview: boolean;
  readonly precompressed: boolean;
}

/** An output as readers get it who take it compressed. */
export interface CompressedView<View> {
  readonly kind: 'compressed';
  readonly url: string;
  readonly coding: 'br' | 'gz';
  readonly of: View;
}
