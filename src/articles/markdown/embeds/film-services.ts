import type { ReadEmbed } from './embed.ts';

export const youtube: ReadEmbed = (url) => {
  const { pathname, searchParams } = url;
  const id = youtubeName(url);
  const list = searchParams.get('list') ?? '';
  if (id === null || id === 'videoseries') {
    return /^\/(?:playlist|watch|embed\/videoseries)\/?$/.test(pathname) && /^[\w-]{8,64}$/.test(list)
      ? {
          page: `https://www.youtube.com/playlist?list=${list}`,
          frame: `https://www.youtube-nocookie.com/embed/videoseries?list=${list}&autoplay=1`,
          shape: 'wide',
        }
      : null;
  }
  const [, ofPath] = /^\/channel\/(UC[\w-]{10,40})\/live\/?$/.exec(pathname) ?? [];
  const channel = ofPath ?? (id === 'live_stream' ? searchParams.get('channel') : null);
  if (channel !== null && /^UC[\w-]{10,40}$/.test(channel)) {
    const frame = `https://www.youtube-nocookie.com/embed/live_stream?channel=${channel}&autoplay=1`;
    return { page: `https://www.youtube.com/channel/${channel}/live`, frame, shape: 'wide' };
  }
  if (!isYoutubeFilm.test(id)) return null;
  const start = secondsOf(searchParams.get('t') ?? searchParams.get('start') ?? '');
  const isTall = pathname.startsWith('/shorts/');
  return {
    page: `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ''}`,
    frame: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start > 0 ? `&start=${start}` : ''}`,
    shape: isTall ? 'tall' : 'wide',
  };
};

/** What stands where the address of a film has its name, be it one or not; null when the address is of another kind. */
export function youtubeName({ hostname, pathname, searchParams }: URL): string | null {
  const [, ofPath] = /^\/(?:shorts|live|embed|v|e)\/([^/]+)\/?$/.exec(pathname) ?? [];
  const [, brief] = /^\/([^/]+)\/?$/.exec(hostname === 'youtu.be' ? pathname : '') ?? [];
  const ofChannel = pathname.startsWith('/channel/') ? '' : null;
  return ofPath ?? brief ?? (pathname === '/watch' ? searchParams.get('v') : ofChannel);
}

export const isYoutubeFilm = /^[\w-]{11}$/;

/** `90`, `90s`, `1m30s`. */
function secondsOf(written: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(written) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

export const vimeo: ReadEmbed = ({ pathname, searchParams }) => {
  const [, kind, collection] = /^\/(showcase|album|event)\/(\d{4,12})(?:\/embed2?)?\/?$/.exec(pathname) ?? [];
  if (kind !== undefined) {
    const page = `https://vimeo.com/${kind === 'event' ? 'event' : 'showcase'}/${collection}`;
    return { page, frame: `${page}/embed`, shape: 'wide' };
  }
  const [, id, hash = searchParams.get('h')] =
    /^\/(?:video\/|manage\/videos\/|(?:channels|groups|showcase|album)\/[\w-]+\/(?:videos?\/)?)?(\d{5,12})(?:\/(\w+))?\/?$/.exec(
      pathname,
    ) ?? [];
  if (id === undefined) return null;
  const isSecret = hash !== null && /^\w+$/.test(hash);
  return {
    page: `https://vimeo.com/${id}${isSecret ? `/${hash}` : ''}`,
    frame: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${isSecret ? `&h=${hash}` : ''}`,
    shape: 'wide',
  };
};

export const tiktok: ReadEmbed = ({ pathname }) => {
  const [, user, id] =
    /^(?:\/(@[\w.-]+)\/video|\/player\/v1|\/embed(?:\/v2)?)\/(\d{8,24})\/?$/.exec(pathname) ?? [];
  if (id === undefined) return null;
  const page = `https://www.tiktok.com/${user ?? '@tiktok'}/video/${id}`;
  return { page, frame: `https://www.tiktok.com/player/v1/${id}`, shape: 'tall' };
};
