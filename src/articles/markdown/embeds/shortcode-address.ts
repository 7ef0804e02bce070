import type { EmbedPattern } from './find-embed.ts';
import { findEmbed } from './find-embed.ts';

/** What other tools write to show a film or a post: in braces, brackets or behind two colons, with a service, or `embed`. */
const shortcode =
  /^(?:(?:\{\{[<%]?|\{%-?)\s*(?:include(?:_cached)?\s+)?(?:[\w-]+\/)*x(?=\s)|(?:\{\{[<%]?|\{%-?|\[\[?|@\[|::)\s*(?:include(?:_cached)?\s+)?(?:[\w-]+\/)*(?:embed[\w-]*|video|youtube|vimeo|tiktok|tweet|twitter|instagram|facebook|soundcloud|spotify|googlemaps)(?!\p{L}))/iu;

/** As much of a text is looked at. */
const longest = 500;

const services: readonly (readonly [name: RegExp, id: RegExp, address: string])[] = [
  [/youtube/i, /(?<![\w-])[\w-]{11}(?![\w-])/g, 'https://www.youtube.com/watch?v='],
  [/vimeo/i, /(?<![\w-])\d{5,12}(?![\w-])/g, 'https://vimeo.com/'],
  [/tiktok/i, /(?<![\w-])\d{15,24}(?![\w-])/g, 'https://www.tiktok.com/@tiktok/video/'],
  [/tweet|twitter|\bx\b/i, /(?<![\w-])\d{5,24}(?![\w-])/g, 'https://x.com/i/status/'],
  [/instagram/i, /(?<![\w-])[\w-]{10,12}(?![\w-])/g, 'https://www.instagram.com/p/'],
];

/** The address of what the shortcode of another tool shows with which a text begins; null when there is none, or nobody knows. */
export function shortcodeAddress(text: string, patterns: readonly EmbedPattern[]): string | null {
  const written = text.slice(0, longest);
  const begun = shortcode.exec(written);
  if (begun === null) return null;
  const [whole] = /(?:https?:)?\/\/[^\s"'“”[\](){}<>|]+/.exec(written) ?? [];
  if (whole !== undefined) return findEmbed(whole, patterns)?.page ?? null;
  for (const [name, id, address] of services) {
    if (!name.test(begun[0])) continue;
    const given = written
      .slice(begun[0].length)
      .match(id)
      ?.find((one) => !/^(?:include|width|autoplay|class)/.test(one));
    const film = given === undefined ? null : findEmbed(`${address}${given}`, patterns);
    if (film !== null) return film.page;
  }
  return null;
}

/** Whether a line is nothing but one shortcode, with its end where it has one. */
export function isOneShortcode(line: string): boolean {
  return /^(?:\{\{[^{}]*\}\}|\{%[^{}]*%\}|\[[^[\]]*\](?:\s*[^[\]\s]*\s*\[\/\w+\])?|@\[[^[\]]*\]\([^()\s]*\)|::[\w-]+(?:\[[^[\]]*\]|\{[^{}]*\})+)$/.test(
    line,
  );
}
