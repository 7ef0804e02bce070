/** Where films, sounds, posts and maps stand that an article may show, and how each is shown in a page of another site. */

import type { EmbedShape, ReadEmbed } from './embed.ts';
import { tiktok, vimeo, youtube } from './film-services.ts';
import { googleMaps, openStreetMap } from './map-services.ts';
import { facebook, instagram, xPost } from './post-services.ts';
import { soundcloud, spotify } from './sound-services.ts';

type Plays = 'video' | 'audio' | null;

export interface EmbedService {
  readonly name: string;
  /** Hosts, without `www.`, `m.` and what stands there for a language. */
  readonly hosts: readonly string[];
  /** What an address there shows. */
  readonly read: ReadEmbed;
  /** What all that it shows is, or what each is by its form. */
  readonly plays: Plays | ((shape: EmbedShape) => Plays);
  /** Hosts, or beginnings of paths there, of short addresses, which do not say what they lead to. */
  readonly short: readonly string[];
  /** Paths of persons and channels. */
  readonly accounts: RegExp | null;
  /** What of its hosts is meant, where these hold other things. */
  readonly within: RegExp | null;
  /** An address that it shows, for messages. */
  readonly example: string;
}

const account = /^\/@?[\w.%-]+\/?$/;

export const embedServices: readonly EmbedService[] = [
  {
    name: 'YouTube',
    plays: 'video',
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'music.youtube.com'],
    read: youtube,
    short: [],
    accounts: /^\/(?:@[^/]+|(?:c|user|channel)\/[^/]+)(?:\/\w+)?\/?$/,
    within: null,
    example: 'https://www.youtube.com/watch?v=abcDEF12345',
  },
  {
    name: 'Vimeo',
    plays: 'video',
    hosts: ['vimeo.com', 'player.vimeo.com'],
    read: vimeo,
    short: [],
    accounts: /^\/(?:[a-z][\w-]*|(?:channels|groups)\/[\w-]+)\/?$/i,
    within: null,
    example: 'https://vimeo.com/76979871',
  },
  {
    name: 'TikTok',
    plays: 'video',
    hosts: ['tiktok.com'],
    read: tiktok,
    short: ['vm.tiktok.com', 'vt.tiktok.com', 'tiktok.com/t/'],
    accounts: account,
    within: null,
    example: 'https://www.tiktok.com/@bao.tin/video/7106594312292453675',
  },
  {
    name: 'Facebook',
    plays: (shape) => (shape === 'wide' ? 'video' : null),
    hosts: ['facebook.com', 'fb.com'],
    read: facebook,
    short: ['fb.watch', 'fb.me', 'facebook.com/share/'],
    within: null,
    accounts:
      /^\/(?:(?!story|permalink|photo|video|watch|share)[\w.%-]+|profile\.php|groups\/[\w.-]+|pages?\/.+|p\/.+)\/?$/,
    example: 'https://www.facebook.com/baotin/posts/10153231379946729',
  },
  {
    name: 'X',
    plays: null,
    hosts: ['x.com', 'twitter.com', 'platform.twitter.com'],
    read: xPost,
    short: [],
    accounts: /^\/(?!i\/?$)\w{1,15}\/?$/,
    within: null,
    example: 'https://x.com/baotin/status/463440424141459456',
  },
  {
    name: 'Instagram',
    plays: null,
    hosts: ['instagram.com', 'instagr.am'],
    read: instagram,
    short: ['instagram.com/share/'],
    accounts: account,
    within: null,
    example: 'https://www.instagram.com/p/CUbHfhpswxt/',
  },
  {
    name: 'Spotify',
    plays: 'audio',
    hosts: ['open.spotify.com'],
    read: spotify,
    short: ['spotify.link', 'spotify.app.link'],
    accounts: /^\/(?:intl-[a-z]+\/)?user\/[^/]+\/?$/,
    within: null,
    example: 'https://open.spotify.com/episode/7makk4oTQel546B0PZlDM5',
  },
  {
    name: 'SoundCloud',
    plays: 'audio',
    hosts: ['soundcloud.com', 'w.soundcloud.com', 'api.soundcloud.com'],
    read: soundcloud,
    short: ['on.soundcloud.com', 'soundcloud.app.goo.gl'],
    accounts: /^\/[\w-]+(?:\/\w[\w-]*)?\/?$/,
    within: null,
    example: 'https://soundcloud.com/bao-tin/ban-tin-sang',
  },
  {
    name: 'OpenStreetMap',
    plays: null,
    hosts: ['openstreetmap.org', 'osm.org'],
    read: openStreetMap,
    short: ['openstreetmap.org/go/', 'osm.org/go/'],
    accounts: /^\/user\//,
    within: null,
    example: 'https://www.openstreetmap.org/#map=15/14.95/108.9',
  },
  {
    name: 'Google Maps',
    plays: null,
    hosts: ['google.com', 'google.com.vn', 'maps.google.com', 'maps.google.com.vn'],
    read: googleMaps,
    short: ['maps.app.goo.gl', 'goo.gl/maps/'],
    accounts: null,
    within: /^maps\.|^[\w.]+\/maps(?:[/?]|$)/,
    example: 'https://www.google.com/maps/@14.95,108.9,15z',
  },
];

const byHost: ReadonlyMap<string, EmbedService> = new Map(
  embedServices.flatMap((service) => service.hosts.map((host): [string, EmbedService] => [host, service])),
);

/** The host of an address without what is put before it for telephones and languages. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|web|mbasic|touch|[a-z]{2}-[a-z]{2})\./, '');
}

/** The service whose pages these are; null for any other host. */
export function serviceOf(url: URL): EmbedService | null {
  return byHost.get(bareHost(url)) ?? null;
}
