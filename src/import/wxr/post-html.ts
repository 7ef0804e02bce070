import { upToLast } from '../text/up-to-last.ts';

/**
 * What WordPress makes of a text when it shows it: paragraphs of empty lines, captions and galleries of their tags. What is not
 * known stays visible between the marks ⟦ and ⟧, and is named in `left`.
 */
export function postHtml(
  text: string,
  pictureOf: (id: string) => string | null,
): { html: string; left: string[] } {
  const left: string[] = [];
  const isBlocks = /<!--\s*wp:/.test(text);
  const closed = new Set(Array.from(text.matchAll(/\[\/([a-z][\w-]*)\]/gi), ([, name = '']) => name));
  const shown = upToLast('-->', text.replace(/\r\n?/g, '\n'), /<!--[\s\S]*?-->/g, () => '');
  const plain = upToLast('[/caption]', shown, captioned, (_, picture = '', caption = '') => {
    return `<figure>${picture}<figcaption>${caption.trim()}</figcaption></figure>`;
  })
    .replace(/\[gallery([^[\]]*)\]/g, (whole, given) => {
      const ids = /ids=["']?([\d,\s]+)/.exec(given)?.[1];
      return ids === undefined ? whole : gallery(ids, pictureOf);
    })
    .replace(
      /\[(?:embed|youtube|video)[^[\]]*\]\s*(https?:\/\/[^\s[\]]+)\s*\[\/(?:embed|youtube|video)\]/g,
      '\n\n$1\n\n',
    )
    .replace(/\[(?:video|audio|youtube)([^[\]]*)\](?:\s*\[\/(?:video|audio)\])?/g, (whole, given: string) => {
      const address = /(?:src|mp4|mp3|url)=["'](https?:\/\/[^"']+)["']/.exec(given)?.[1];
      return address === undefined ? whole : `\n\n${address}\n\n`;
    })
    .replace(tag, (whole, name, given) => {
      if (given === '' && !/[_-]/.test(name) && !closed.has(name)) return whole;
      left.push(name);
      return `⟦${whole.slice(1, -1).replace(/[<>]/g, '')}⟧`;
    });
  return { html: isBlocks ? plain : paragraphs(plain), left };
}

const captioned =
  /\[caption[^[\]]*\]\s*((?:<a [^<>]*>\s*)?<img [^<>]*>(?:\s*<\/a>)?)([\s\S]*?)\[\/caption\]/g;
/** No value may be read in two ways, and none without quotes goes on into another tag: the time would grow faster than the text. */
const tag = /\[\/?([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s[\]"'][^\s[\]]*)){0,60})\s*\/?\]/gi;

function gallery(ids: string, pictureOf: (id: string) => string | null): string {
  const pictures = ids
    .split(/[,\s]+/)
    .map(pictureOf)
    .filter((src) => src !== null);
  return pictures.map((src) => `<figure><img src="${src.replaceAll('"', '%22')}"></figure>`).join('\n\n');
}

const block =
  /^<\/?(?:address|article|aside|blockquote|details|div|dl|dt|dd|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul|iframe|script|style)\b/i;

/** Listings keep their lines; what is between empty lines and no block is a paragraph. */
function paragraphs(text: string): string {
  return text
    .split(/(<pre\b[\s\S]*?(?:<\/pre>|$))/i)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\n\s*\n/)))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (block.test(part) ? part : `<p>${part.replace(/\n/g, '<br>\n')}</p>`))
    .join('\n\n');
}
