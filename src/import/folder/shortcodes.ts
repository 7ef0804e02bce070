/** What a theme or a template of another generator printed into a text: a name, what follows it, and what it encloses. */
interface Tag {
  readonly whole: string;
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
  readonly listed: readonly string[];
}

/** A text without foreign tags, and what of them is left in it between marks. */
export interface Untagged {
  readonly text: string;
  readonly left: readonly string[];
}

/**
 * The text with the tags of Hugo, Jekyll, Eleventy and their like as Markdown: figures, films and listings, addresses of
 * pages by `addressOf`; what is not known stays visible, between the marks ⟦ and ⟧. Listings are left as they are.
 */
export function withoutShortcodes(text: string, addressOf: (page: string) => string | null): Untagged {
  const left: string[] = [];
  const plain = text
    .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
    .replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, '')
    .replace(
      highlighted,
      (_, hugo, jekyll, code) => `\n\`\`\`${hugo ?? jekyll ?? ''}\n${String(code).trim()}\n\`\`\`\n`,
    );
  const parts = plain.split(/(^ {0,3}(?:```|~~~)[\s\S]*?^ {0,3}(?:```|~~~)[ \t]*$)/m);
  const mended = parts.map((part, index) =>
    index % 2 === 1
      ? part
      : part.replace(tag, (whole, at) =>
          one(whole, /\]\(\s*<?[^\s)]*$|=["'][^"'\s]*$/.test(part.slice(Math.max(0, at - 200), at))),
        ),
  );
  return { text: mended.join('').replace(attributeList, ''), left };

  /** Within an address no space may stand. */
  function one(whole: string, isAddress: boolean): string {
    const inner = whole
      .replace(/^\{\{?[<%]?-?\s*|\s*-?[%>]?\}?\}$/g, '')
      .replace(/^\/\*|\*\/$/g, '')
      .trim();
    const value = liquidValue(inner, whole);
    if (value !== null) return value;
    const known = asMarkdown(tagOf(inner, whole), addressOf);
    if (known !== null) return known;
    const shown = inner
      .replace(/\s+/g, ' ')
      .slice(0, 80)
      .replace(/[<>[\]`*_\\]/g, ' ')
      .trim();
    left.push(shown);
    return isAddress ? `⟦${shown.replace(/[\s"'()]+/g, '·').replace(/·$/, '')}⟧` : `⟦${shown}⟧`;
  }
}

const highlighted =
  /(?:\{\{[<%]\s*highlight\s+(\S+)[^}]*[%>]\}\}|\{%-?\s*highlight\s+(\S+)[^%]*%\})([\s\S]*?)(?:\{\{[<%]\s*\/\s*highlight\s*[%>]\}\}|\{%-?\s*endhighlight\s*-?%\})/g;
const tag = /\{\{[<%][\s\S]{0,2000}?[%>]\}\}|\{%[\s\S]{0,2000}?%\}|\{\{[\s\S]{0,500}?\}\}/g;
/** Of kramdown and Goldmark: classes of the element before. */
const attributeList =
  /[ \t]*\{:?\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w-]+))(?:\s+(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w-]+)))*\s*\}/g;

/** `{{ site.baseurl }}` and `{{ "/a" | relative_url }}`, which are parts of addresses. */
function liquidValue(inner: string, whole: string): string | null {
  if (/^\{\{[<%]/.test(whole) || whole.startsWith('{%')) return null;
  if (/^site\.(?:baseurl|url|github\.url|base_url)$/.test(inner)) return '';
  const film = /^["'](https?:[^"']*)["']\s*\|/.exec(inner)?.[1];
  if (film !== undefined) return `\n\n${film.replace(embedded, 'https://www.youtube.com/watch?v=')}\n\n`;
  return (
    /^["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url|url|prepend:.*|asset_path.*)$/.exec(inner)?.[1] ??
    null
  );
}

const embedded = /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\//;

function tagOf(inner: string, whole: string): Tag {
  const given: Record<string, string> = {};
  const listed: string[] = [];
  const word = /([\w-]+)\s*[=:]\s*("[^"]*"|'[^']*'|`[^`]*`|[^\s,]+)|("[^"]*"|'[^']*'|`[^`]*`|[^\s,]+)/g;
  for (const [, name, value = '', alone] of inner.matchAll(word)) {
    if (name !== undefined) given[name.toLowerCase()] = value.replace(/^(["'`])(.*)\1$/s, '$2');
    else if (alone !== undefined) listed.push(alone.replace(/^(["'`])(.*)\1$/s, '$2'));
  }
  const isInclude = /^include(?:_relative|_cached)?$/.test(listed[0] ?? '');
  const [name = '', ...rest] = isInclude ? listed.slice(1) : listed;
  return {
    whole,
    name: name
      .replace(/\.\w+$/, '')
      .replace(/^.*\//, '')
      .toLowerCase(),
    given,
    listed: rest,
  };
}

function asMarkdown(found: Tag, addressOf: (page: string) => string | null): string | null {
  const { name, given, listed } = found;
  const first = (...names: string[]) =>
    names.map((one) => given[one]).find((one) => one !== undefined && one !== '');
  if (/^(?:ref|relref|post_url|link)$/.test(name)) return addressOf(given.path ?? listed[0] ?? '');
  if (
    /^\/?(?:figure|img|image|picture|photo|imgproc|asset-static|responsive-image)/.test(
      name.replace(/^\//, ''),
    )
  ) {
    if (name.startsWith('/')) return '';
    const src =
      first('src', 'url', 'image_path', 'path', 'file', 'image', 'link', 'name', 'uid') ?? listed[0];
    if (src === undefined || src === '') return null;
    const caption = first('caption', 'title', 'description', 'attr');
    const alt = first('alt', 'caption', 'description', 'title') ?? listed[1] ?? '';
    const said = caption === undefined ? '' : ` "${plainWords(caption).replaceAll('"', '”')}"`;
    return `![${plainWords(alt).replace(/[[\]]/g, ' ')}](<${src.replace(/[<>\n]/g, '')}>${said})`;
  }
  const id = first('id', 'key', 'video', 'src', 'url') ?? listed[0] ?? '';
  if (/youtube/.test(name) && id !== '')
    return `\n\n${/^https?:/.test(id) ? id : `https://www.youtube.com/watch?v=${id}`}\n\n`;
  if (/vimeo/.test(name) && id !== '')
    return `\n\n${/^https?:/.test(id) ? id : `https://vimeo.com/${id}`}\n\n`;
  if (/^(?:tweet|twitter|x)$/.test(name) && id !== '') {
    const user = first('user');
    return `\n\n${/^https?:/.test(id) ? id : `https://twitter.com/${user ?? 'i'}/status/${id}`}\n\n`;
  }
  if (name === 'gist' && listed.length >= 2)
    return `\n\nhttps://gist.github.com/${listed[0]}/${listed[1]}\n\n`;
  return null;
}

function plainWords(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
