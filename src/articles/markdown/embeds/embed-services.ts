/** Where films, sounds, posts and maps stand that an article may show, and how each is shown in a page of another site. */

/** The form of a frame: as wide as a film, as high as a telephone, as long as a post, as flat as a player of sound. */
export const embedShapes = ['wide', 'tall', 'post', 'sound', 'map'] as const;

export type EmbedShape = (typeof embedShapes)[number];

export interface Embed {
  /** Of the service. */
  readonly name: string;
  /** Where readers find it without the frame. */
  readonly page: string;
  readonly frame: string;
  readonly shape: EmbedShape;
  /** Whether it is a film or a sound; null for what is neither, and where nobody knows. */
  readonly plays: 'video' | 'audio' | null;
}

/** What an address shows, as the services read it. */
type Shown = Pick<Embed, 'page' | 'frame' | 'shape'>;

export interface EmbedService {
  readonly name: string;
  /** Hosts, without `www.` and `m.`. */
  readonly hosts: readonly string[];
  /** What an address there shows, be it that of the page or that of the frame; null when it is nothing of the kind. */
  readonly read: (url: URL) => Shown | null;
  /** What all that it shows is; of one that shows several things, the films are those of their form. */
  readonly plays: 'video' | 'audio' | 'wide' | null;
}

const youtube: EmbedService['read'] = (url) => {
  const { pathname, searchParams } = url;
  const [, short] = /^\/(?:shorts|live|embed|v)\/([\w-]{6,20})\/?$/.exec(pathname) ?? [];
  const [, brief] = /^\/([\w-]{6,20})$/.exec(url.hostname === 'youtu.be' ? pathname : '') ?? [];
  const id = short ?? brief ?? (pathname === '/watch' ? searchParams.get('v') : null);
  if (!id || !/^[\w-]{6,20}$/.test(id) || id === 'videoseries') return null;
  const start = secondsOf(searchParams.get('t') ?? searchParams.get('start') ?? '');
  const isTall = pathname.startsWith('/shorts/');
  return {
    page: `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ''}`,
    frame: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start > 0 ? `&start=${start}` : ''}`,
    shape: isTall ? 'tall' : 'wide',
  };
};

/** `90`, `90s`, `1m30s`. */
function secondsOf(written: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(written) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

const vimeo: EmbedService['read'] = ({ pathname, searchParams }) => {
  const [, id, hash = searchParams.get('h')] =
    /^\/(?:video\/)?(\d{5,12})(?:\/(\w+))?\/?$/.exec(pathname) ?? [];
  if (id === undefined) return null;
  const isSecret = hash !== null && /^\w+$/.test(hash);
  return {
    page: `https://vimeo.com/${id}${isSecret ? `/${hash}` : ''}`,
    frame: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${isSecret ? `&h=${hash}` : ''}`,
    shape: 'wide',
  };
};

const tiktok: EmbedService['read'] = ({ pathname }) => {
  const [, user, id] =
    /^(?:\/(@[\w.-]+)\/video|\/player\/v1|\/embed(?:\/v2)?)\/(\d{8,24})\/?$/.exec(pathname) ?? [];
  if (id === undefined) return null;
  const page = `https://www.tiktok.com/${user ?? '@tiktok'}/video/${id}`;
  return { page, frame: `https://www.tiktok.com/player/v1/${id}`, shape: 'tall' };
};

const facebook: EmbedService['read'] = (url) => {
  const { pathname, searchParams } = url;
  const [, kind] = /^\/plugins\/(video|post)\.php$/.exec(pathname) ?? [];
  const page =
    kind === undefined
      ? `https://www.facebook.com${pathname}${queryOf(url, ['v', 'story_fbid', 'id', 'fbid'])}`
      : searchParams.get('href');
  if (!page || !/^https:\/\/(?:www\.|m\.)?facebook\.com\//.test(page)) return null;
  const isVideo =
    kind === 'video' || /^\/(?:watch\/?|reel\/\d+\/?|[\w.-]+\/videos\/[\w./-]+)$/.test(pathname);
  const isPost =
    kind === 'post' ||
    /^\/(?:[\w.-]+\/(?:posts|photos)\/[\w./-]+|permalink\.php|photo(?:\.php)?\/?|share\/[pvr]\/\w+\/?)$/.test(
      pathname,
    );
  if (!isVideo && !isPost) return null;
  const plugin = isVideo ? 'video' : 'post';
  return {
    page,
    frame: `https://www.facebook.com/plugins/${plugin}.php?href=${encodeURIComponent(page)}`,
    shape: isVideo ? 'wide' : 'post',
  };
};

function queryOf({ searchParams }: URL, names: readonly string[]): string {
  const kept = names.flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

const x: EmbedService['read'] = ({ pathname, searchParams }) => {
  const [, user = 'i', id = pathname === '/embed/Tweet.html' ? searchParams.get('id') : null] =
    /^\/(\w{1,15}|i\/web)\/status\/(\d{5,24})/.exec(pathname) ?? [];
  if (id === null || !/^\d{5,24}$/.test(id)) return null;
  return {
    page: `https://x.com/${user}/status/${id}`,
    frame: `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
    shape: 'post',
  };
};

const instagram: EmbedService['read'] = ({ pathname }) => {
  const [, kind, id] = /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]{5,20})(?:\/|$)/.exec(pathname) ?? [];
  if (id === undefined) return null;
  const page = `https://www.instagram.com/${kind}/${id}/`;
  return { page, frame: `${page}embed/`, shape: 'post' };
};

const spotify: EmbedService['read'] = ({ pathname }) => {
  const [, what, id] =
    /^(?:\/intl-[a-z]+)?(?:\/embed)?\/(track|album|episode|show|playlist)\/([A-Za-z\d]{10,40})\/?$/.exec(
      pathname,
    ) ?? [];
  if (id === undefined) return null;
  const place = `${what}/${id}`;
  return {
    page: `https://open.spotify.com/${place}`,
    frame: `https://open.spotify.com/embed/${place}`,
    shape: 'sound',
  };
};

const soundcloud: EmbedService['read'] = ({ hostname, pathname, searchParams }) => {
  const page =
    hostname === 'w.soundcloud.com' ? searchParams.get('url') : `https://soundcloud.com${pathname}`;
  if (!page || !/^https:\/\/(?:api\.)?soundcloud\.com\/[\w-]+\/[\w/-]+$/.test(page)) return null;
  return { page, frame: `https://w.soundcloud.com/player/?url=${encodeURIComponent(page)}`, shape: 'sound' };
};

const openStreetMap: EmbedService['read'] = (url) => {
  const { pathname, searchParams, hash } = url;
  if (pathname === '/export/embed.html') {
    const [west, south, east, north] = (searchParams.get('bbox') ?? '').split(',').map(Number);
    if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
    const marker = searchParams.get('marker')?.split(',').map(Number) ?? [];
    return mapOf(marker[0] ?? (south + north) / 2, marker[1] ?? (west + east) / 2, 15);
  }
  const [, zoom, lat, lon] = /map=(\d+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash) ?? [];
  return mapOf(
    Number(searchParams.get('mlat') ?? lat ?? Number.NaN),
    Number(searchParams.get('mlon') ?? lon ?? Number.NaN),
    Number(zoom ?? 15),
  );
};

function mapOf(lat: number, lon: number, zoom: number): Shown | null {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 1 && zoom <= 20)) return null;
  // What a map of about 640 by 360 pixels shows at that zoom.
  const wide = (360 / 2 ** zoom) * 1.25;
  const high = wide * 0.56 * Math.cos((lat * Math.PI) / 180);
  const box = [lon - wide, lat - high, lon + wide, lat + high].map((one) => one.toFixed(5)).join('%2C');
  return {
    page: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${zoom}/${lat}/${lon}`,
    frame: `https://www.openstreetmap.org/export/embed.html?bbox=${box}&layer=mapnik&marker=${lat}%2C${lon}`,
    shape: 'map',
  };
}

const googleMaps: EmbedService['read'] = (url) => {
  const { pathname, searchParams } = url;
  const [, pbLon, pbLat] = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(searchParams.get('pb') ?? '') ?? [];
  if (pathname === '/maps/embed' && pbLat !== undefined) return placeOf(`${pbLat},${pbLon}`);
  const [, place] = /^\/maps\/(?:place|search)\/([^/@]+)/.exec(pathname) ?? [];
  const [, at] = /^\/maps\/(?:[^@]*\/)?@(-?[\d.]+,-?[\d.]+)/.exec(pathname) ?? [];
  const asked = pathname.startsWith('/maps') ? (searchParams.get('q') ?? searchParams.get('query')) : null;
  const wanted = place === undefined ? (at ?? asked) : decoded(place.replaceAll('+', ' '));
  return wanted ? placeOf(wanted) : null;
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function placeOf(place: string): Shown {
  const query = encodeURIComponent(place);
  return {
    page: `https://www.google.com/maps/search/?api=1&query=${query}`,
    frame: `https://www.google.com/maps?q=${query}&output=embed`,
    shape: 'map',
  };
}

export const embedServices: readonly EmbedService[] = [
  {
    name: 'YouTube',
    plays: 'video',
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'music.youtube.com'],
    read: youtube,
  },
  { name: 'Vimeo', plays: 'video', hosts: ['vimeo.com', 'player.vimeo.com'], read: vimeo },
  { name: 'TikTok', plays: 'video', hosts: ['tiktok.com'], read: tiktok },
  { name: 'Facebook', plays: 'wide', hosts: ['facebook.com'], read: facebook },
  {
    name: 'X',
    plays: null,
    hosts: ['x.com', 'twitter.com', 'mobile.twitter.com', 'platform.twitter.com'],
    read: x,
  },
  { name: 'Instagram', plays: null, hosts: ['instagram.com'], read: instagram },
  { name: 'Spotify', plays: 'audio', hosts: ['open.spotify.com'], read: spotify },
  { name: 'SoundCloud', plays: 'audio', hosts: ['soundcloud.com', 'w.soundcloud.com'], read: soundcloud },
  { name: 'OpenStreetMap', plays: null, hosts: ['openstreetmap.org'], read: openStreetMap },
  {
    name: 'Google Maps',
    plays: null,
    hosts: ['google.com', 'google.com.vn', 'maps.google.com'],
    read: googleMaps,
  },
];
