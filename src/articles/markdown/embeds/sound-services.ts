import type { ReadEmbed } from './embed.ts';

export const spotify: ReadEmbed = ({ pathname }) => {
  const [, what, id] =
    /^(?:\/intl-[a-z]+|\/user\/[^/]+)?(?:\/embed)?\/(track|album|artist|episode|show|playlist)\/([A-Za-z\d]{10,40})\/?$/.exec(
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

/** What a pasted frame names by number has no page that people can read but the player itself. */
export const soundcloud: ReadEmbed = ({ hostname, pathname, searchParams }) => {
  const isPlayer = hostname === 'w.soundcloud.com';
  const named = isPlayer ? (searchParams.get('url') ?? '') : `https://${hostname}${pathname}`;
  const [, api, place] =
    /^https?:\/\/(?:(?:www|m)\.)?(api\.)?soundcloud\.com(\/[\w-]+\/[\w:%/-]+?)\/?$/.exec(named) ?? [];
  if (place === undefined || !isPublic(place, api !== undefined)) return null;
  const sound = `https://${api ?? ''}soundcloud.com${place}`;
  const player = `https://w.soundcloud.com/player/?url=${encodeURIComponent(sound)}`;
  return { page: api === undefined ? sound : player, frame: player, shape: 'sound' };
};

/** Whether a place names a sound, and no list of an account. */
function isPublic(place: string, isNumbered: boolean): boolean {
  return isNumbered
    ? /^\/(?:tracks|playlists|users)\/[\w:%-]+$/.test(place)
    : !/%|:|^\/(?:discover|search|you|charts)\/|^\/[\w-]+\/(?:tracks|albums|sets|reposts|likes|followers|following|popular-tracks)$/.test(
        place,
      );
}
