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
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(
      /\[caption[^\]]*\]\s*((?:<a [^>]*>)?\s*<img [^>]*>\s*(?:<\/a>)?)([\s\S]*?)\[\/caption\]/g,
      (_, picture, caption) => {
        return `<figure>${picture}<figcaption>${String(caption).trim()}</figcaption></figure>`;
      },
    )
    .replace(/\[gallery[^\]]*?ids=["']?([\d,\s]+)["']?[^\]]*\]/g, (_, ids) => gallery(String(ids), pictureOf))
    .replace(
      /\[(?:embed|youtube|video)[^\]]*\]\s*(https?:\/\/[^\s[\]]+)\s*\[\/(?:embed|youtube|video)\]/g,
      '\n\n$1\n\n',
    )
    .replace(
      /\[(?:video|audio|youtube)[^\]]*?(?:src|mp4|mp3|url)=["'](https?:\/\/[^"']+)["'][^\]]*\](?:\s*\[\/(?:video|audio)\])?/g,
      '\n\n$1\n\n',
    )
    .replace(
      /\[\/?([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))*)\s*\/?\]/gi,
      (whole, name, given) => {
        if (given === '' && !/[_-]/.test(name) && !text.includes(`[/${name}]`)) return whole;
        left.push(name);
        return `⟦${whole.slice(1, -1).replace(/[<>]/g, '')}⟧`;
      },
    );
  return { html: isBlocks ? plain : paragraphs(plain), left };
}

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
    .split(/(<pre\b[\s\S]*?<\/pre>)/i)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\n\s*\n/)))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (block.test(part) ? part : `<p>${part.replace(/\n/g, '<br>\n')}</p>`))
    .join('\n\n');
}
