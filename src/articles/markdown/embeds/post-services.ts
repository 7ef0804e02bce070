import type { ReadEmbed } from './embed.ts';

export const facebook: ReadEmbed = (url) => {
  const { pathname, searchParams } = url;
  const [, kind] = /^\/plugins\/(video|post)\.php$/.exec(pathname) ?? [];
  const page =
    kind === undefined
      ? `https://www.facebook.com${pathname.replace(/^\/story\.php$/, '/permalink.php')}${queryOf(url, ['v', 'story_fbid', 'id', 'fbid'])}`
      : searchParams.get('href');
  if (!page || !/^https:\/\/(?:[a-z]+(?:-[a-z]+)?\.)?facebook\.com\//.test(page)) return null;
  const has = (name: string) => kind !== undefined || searchParams.has(name);
  const isVideo =
    kind === 'video' ||
    /^\/(?:reel\/\d+\/?|[\w.-]+\/videos\/[\w./-]+)$/.test(pathname) ||
    (/^\/(?:watch\/?(?:live\/?)?|video\.php)$/.test(pathname) && has('v'));
  const isPost =
    kind === 'post' ||
    /^\/(?:[\w.-]+\/(?:posts|photos)\/[\w./-]+|share\/[pvr]\/\w+\/?)$/.test(pathname) ||
    (/^\/(?:permalink|story)\.php$/.test(pathname) && has('story_fbid') && has('id')) ||
    (/^\/photo(?:\.php)?\/?$/.test(pathname) && has('fbid'));
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

export const xPost: ReadEmbed = ({ pathname, searchParams }) => {
  const [, user = 'i', id = pathname === '/embed/Tweet.html' ? searchParams.get('id') : null] =
    /^\/(\w{1,15}|i\/web)\/status(?:es)?\/(\d{2,24})/.exec(pathname) ?? [];
  if (id === null || !/^\d{2,24}$/.test(id)) return null;
  return {
    page: `https://x.com/${user}/status/${id}`,
    frame: `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
    shape: 'post',
  };
};

export const instagram: ReadEmbed = ({ pathname }) => {
  const [, kind, id] = /^\/(?:[\w.]+\/)?(p|reels?|tv)\/([\w-]{5,20})(?:\/|$)/.exec(pathname) ?? [];
  if (kind === undefined) return null;
  const page = `https://www.instagram.com/${kind === 'reels' ? 'reel' : kind}/${id}/`;
  return { page, frame: `${page}embed/`, shape: 'post' };
};
