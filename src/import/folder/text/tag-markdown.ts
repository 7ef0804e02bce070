import { namesPage } from '../../../articles/markdown/addresses/template-address.ts';

/** What a theme or a template of another generator printed into a text: a name, what follows it, and what it encloses. */
interface Tag {
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
  readonly listed: readonly string[];
}

/** What stands between the braces of a tag, taken apart. */
export function readTag(inner: string): Tag {
  const given: Record<string, string> = {};
  const listed: string[] = [];
  const word = /([\w-]+)\s*[=:]\s*("[^"]*"|'[^']*'|`[^`]*`|[^\s,]+)|("[^"]*"|'[^']*'|`[^`]*`|[^\s,]+)/g;
  for (const [, name, value = '', alone] of inner.matchAll(word)) {
    if (name !== undefined) given[name.toLowerCase()] = value.replace(/^(["'`])(.*)\1$/s, '$2');
    else if (alone !== undefined) listed.push(alone.replace(/^(["'`])(.*)\1$/s, '$2'));
  }
  const isInclude = /^include(?:_relative|_cached)?$/.test(listed[0] ?? '');
  const [name = '', ...rest] = isInclude ? listed.slice(1) : listed;
  const plain = name.replace(/\.\w+$/, '').replace(/^.*\//, '');
  return { name: plain.toLowerCase(), given, listed: rest };
}

const ofPictures = /(?:^|[-_])(?:figure|fig|img|image|picture|photo|imgproc|asset-static)(?:$|[-_\d])/;

/** The tag as Markdown; null when it is not known. `addressOf` gives the address of a page that it names. */
export function tagMarkdown(
  { name, given, listed }: Tag,
  addressOf: (page: string) => string | null,
): string | null {
  const first = (...names: string[]) =>
    names.map((one) => given[one]).find((one) => one !== undefined && one !== '');
  if (namesPage.test(name) && given.text === undefined)
    return addressOf(given.path ?? given.src ?? listed[0] ?? '');
  if (ofPictures.test(name.replace(/^\//, ''))) {
    if (name.startsWith('/')) return '';
    const src =
      first('src', 'url', 'image_path', 'path', 'file', 'image', 'link', 'name', 'uid') ?? listed[0];
    return src === undefined || src === ''
      ? null
      : pictureMarkdown(
          src,
          first('alt') ?? listed[1] ?? '',
          first('caption', 'title', 'description', 'attr'),
        );
  }
  const id = first('id', 'key', 'video', 'src', 'url') ?? listed[0] ?? '';
  const film = (address: string) => `\n\n${/^https?:/.test(id) ? id : address}\n\n`;
  if (/youtube/.test(name) && id !== '') return film(`https://www.youtube.com/watch?v=${id}`);
  if (/vimeo/.test(name) && id !== '') return film(`https://vimeo.com/${id}`);
  if (/^(?:tweet|twitter|x)$/.test(name) && id !== '')
    return film(`https://twitter.com/${first('user') ?? 'i'}/status/${id}`);
  if (/^instagram$/.test(name) && id !== '') return film(`https://www.instagram.com/p/${id}/`);
  if (name === 'gist' && listed.length >= 2)
    return `\n\nhttps://gist.github.com/${listed[0]}/${listed[1]}\n\n`;
  const words = first('text', 'quote');
  if (words !== undefined && /quote/.test(name))
    return quoteBlock(words, first('cite', 'author', 'by', 'source'));
  return linkMarkdown(first('href', 'url', 'link', 'src') ?? listed[0] ?? '', first('text', 'label'), given);
}

/** A button is a link; what names nothing but an address elsewhere is that address in a paragraph of its own. */
function linkMarkdown(address: string, label: string | undefined, given: Tag['given']): string | null {
  if (label !== undefined && /^(?:https?:|\/)\S*$/.test(address))
    return `[${withoutHtml(label).replace(/[[\]]/g, ' ')}](<${address.replace(/[<>]/g, '')}>)`;
  const others = Object.keys(given).filter(
    (name) => !/^(?:title|caption|width|height|class|alt)$/.test(name),
  );
  return /^https?:\/\/\S+$/.test(address) && others.length <= 1 ? `\n\n${address}\n\n` : null;
}

/** A picture in a form that `plainHtml` knows again. */
function pictureMarkdown(src: string, alt: string, caption: string | undefined): string {
  const said = caption === undefined ? '' : ` "${withoutHtml(caption).replaceAll('"', '”')}"`;
  return `![${withoutHtml(alt).replace(/[[\]]/g, ' ')}](<${src.replace(/[<>\n]/g, '')}>${said})`;
}

/** Words that stand out; a last paragraph that begins with a dash says whose they are. */
export function quoteBlock(words: string, by: string | undefined): string {
  const whose = by === undefined ? '' : `\n\n— ${withoutHtml(by)}`;
  return `\n\n:::quote\n${words.trim()}${whose}\n:::\n\n`;
}

/** Without HTML, on one line. */
export function withoutHtml(text: string): string {
  return text
    .replace(/<(?:br|\/?p|\/?div)\b[^>]*>/gi, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
