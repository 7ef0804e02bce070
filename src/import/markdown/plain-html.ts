import { findEmbed } from '../../articles/markdown/embeds/find-embed.ts';
import { lostPicture } from './lost-picture.ts';
import { attributeOf, pictureGrid } from './picture-grid.ts';

/** What an address in a text becomes: another, or nothing that can be led to, of which `gone` is said; a link may be gone in silence. */
export type NewAddress = { readonly to: string } | { readonly gone: string } | null;

/**
 * A piece of HTML in a text as articles may use it: with other addresses, with pictures in place of those of Markdown, which mean
 * nothing there; posts of other sites as their address; without scripts and what decides nothing but looks.
 */
export function plainHtml(
  html: string,
  change: (address: string, isPicture: boolean) => NewAddress,
  mark: (words: string) => string,
): string {
  const post = postOf(html) ?? filmOf(html);
  if (post !== null) return `\n\n${post}\n\n`;
  const isPicture = (tag: string) => /^<(?:img|source)\b/i.test(tag);
  // Behind the last `>` no tag ends, for which each beginning would look.
  const end = html.lastIndexOf('>') + 1;
  const plain = withoutFrames(withoutElement('style', withoutElement('script', html.slice(0, end))))
    .replace(pictureOfMarkdown, (_, alt, src, title) => pictureTag(alt, src, title))
    .replace(/<\/?(?:center|font|big|nobr|svg|path)\b[^>]*>/gi, '')
    .replace(/<(\/?)tt\b[^>]*>/gi, '<$1code>')
    .replace(/<[a-z][^>]*>/gi, (tag) => {
      let gone: string | null = null;
      const changed = tag.replace(
        /(\s(?:src|href|poster)\s*=\s*)("[^"]*"|'[^']*')/gi,
        (whole, before, quoted) => {
          const found = change(quoted.slice(1, -1).trim(), isPicture(tag));
          if (found === null) return whole;
          if ('gone' in found) gone = found.gone;
          return 'to' in found ? `${before}"${found.to.replaceAll('"', '%22')}"` : '';
        },
      );
      const plain = withoutLooks(changed);
      // One without an address is nowhere; what scripts would show is in the file of nobody.
      if (/^<img\b/i.test(tag) && !/\ssrc(?:set)?\s*=/i.test(tag)) gone = goneOf(change('', true));
      if (gone !== null && isPicture(tag)) return mark(lostPicture(gone, attributeOf(tag, 'alt')));
      return gone === null || gone === '' ? plain : `${plain}${mark(gone)} `;
    });
  return (pictureGrid(plain) ?? plain) + html.slice(end);
}

function goneOf(found: NewAddress): string | null {
  return found !== null && 'gone' in found ? found.gone : null;
}

/** Without all elements of that name that end, and what is in them. */
function withoutElement(name: string, html: string): string {
  const end = endOfLast(new RegExp(`</${name}>`, 'gi'), html);
  const all = new RegExp(`<${name}\\b[^>]*>[\\s\\S]*?</${name}>`, 'gi');
  return html.slice(0, end).replace(all, '') + html.slice(end);
}

/** With links in place of frames, of those too that do not end. */
function withoutFrames(html: string): string {
  const end = endOfLast(/<\/iframe>/gi, html);
  const whole = html.slice(0, end).replace(/<iframe\b[^>]*>[\s\S]*?<\/iframe>/gi, linkOfFrame);
  return whole + html.slice(end).replace(/<iframe\b[^>]*>/gi, linkOfFrame);
}

/** Behind the last of these nothing is looked for that ends with one. */
function endOfLast(ending: RegExp, html: string): number {
  let end = 0;
  for (const { 0: found, index } of html.matchAll(ending)) end = index + found.length;
  return end;
}

/** As `pictureMarkdown` writes them. */
const pictureOfMarkdown = /!\[([^[\]\n]*)\]\(<([^<>\n]*)>(?: "([^"\n]*)")?\)/g;

function pictureTag(alt: string, src: string, title: string | undefined): string {
  const quoted = (text: string) => text.replaceAll('"', '&quot;');
  const picture = `<img src="${quoted(src)}" alt="${quoted(alt)}">`;
  return title === undefined ? picture : `<figure>${picture}<figcaption>${title}</figcaption></figure>`;
}

/** The address of a post that another site gave to be pasted, where it is one that is shown here. */
function postOf(html: string): string | null {
  if (!/^\s*<blockquote\b[^>]*class=["'][^"']*(?:twitter|instagram|tiktok|mastodon|fb-)/i.test(html))
    return null;
  if (!/<\/blockquote>/i.test(html)) return null;
  const addresses = [...html.matchAll(/\b(?:href|cite|data-[\w-]+)=["'](https?:[^"']+)["']/gi)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&').replace(/\/embed\/?$/, ''))
    .reverse();
  const known = addresses.find((address) => findEmbed(address, []) !== null);
  return known ?? (/class=["'][^"']*mastodon/i.test(html) ? (addresses.find(isPost) ?? null) : null);
}

/** The address of what the only frame of a piece shows. */
function filmOf(html: string): string | null {
  const src = /^\s*<iframe\b[^>]*?\ssrc\s*=\s*["']([^"']+)["'][^>]*>\s*<\/iframe>\s*$/i.exec(html)?.[1];
  return src === undefined ? null : (findEmbed(src.trim(), [])?.page ?? null);
}

function isPost(address: string): boolean {
  return /\/@[^/]+\/\d+$/.test(address);
}

/** A frame of a service that is not known is removed by a build with all that it shows. */
function linkOfFrame(frame: string): string {
  const src = /\ssrc\s*=\s*["']([^"']+)["']/i.exec(frame)?.[1]?.replace(/^\/\//, 'https://') ?? '';
  if (!/^https?:/i.test(src) || findEmbed(src, []) !== null) return frame;
  return `<a href="${src}">${src.replace(/[?#].*$/s, '').replaceAll('<', '&lt;')}</a>`;
}

/** A name in `<a name>` is an id; a film that began by itself gets what starts it. */
function withoutLooks(tag: string): string {
  const isAnchor = /^<a\b/i.test(tag) && !/\sid\s*=/i.test(tag);
  const isFilm = /^<(?:video|audio)\b/i.test(tag) && !/\scontrols\b/i.test(tag);
  const named = isAnchor ? tag.replace(/\sname(?=\s*=\s*["'])/i, ' id') : tag;
  const started = isFilm ? named.replace(/^<\w+/, '$& controls') : named;
  const isCell = /^<t[dh]\b/i.test(tag);
  return started.replace(attribute, (whole, name: string) => {
    if (isCell && /^align$/i.test(name)) return whole;
    return /^rel$/i.test(name) && /sponsored|ugc|license/i.test(whole) ? whole : '';
  });
}

/** What decides looks, and what programs of the old page asked for. */
const attribute =
  /\s+(class|style|target|rel|role|align|valign|border|bgcolor|color|face|hspace|vspace|cellpadding|cellspacing|frameborder|nowrap|tabindex|autoplay|aria-hidden|data-[\w-]+|on\w+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?(?=[\s/>])/gi;
