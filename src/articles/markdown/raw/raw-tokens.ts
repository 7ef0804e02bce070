import { ErrorCodes, Token, Tokenizer, TokenizerMode } from 'parse5';

/** A piece of HTML as a browser cuts it up. */
export interface RawTokens {
  /** Tags in their order, with where they stand. */
  readonly tags: readonly {
    readonly name: string;
    readonly isEnd: boolean;
    readonly start: number;
    readonly end: number;
  }[];
  /** The comment, what counts as one, or the tag over several lines that is never closed, with where it begins; null when there is none. */
  readonly open: { readonly opened: string; readonly start: number } | null;
}

/** What stands behind the start tags of these is no HTML. */
const modes: Readonly<Record<string, Tokenizer['state'] | undefined>> = {
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** The tags of the HTML and its open comment, as the tokenizer of the standard reads them. */
export function rawTokens(html: string): RawTokens {
  const tags: RawTokens['tags'][number][] = [];
  let last: Token.Location | null = null;
  let isCut = false;
  let isCutTag = false;
  const tag = ({ tagName: name, type, location }: Token.TagToken) => {
    if (location === null) return;
    const { startOffset: start, endOffset: end } = location;
    tags.push({ name, isEnd: type === Token.TokenType.END_TAG, start, end });
  };
  const nothing = () => {};
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        tag(token);
        tokenizer.state = modes[token.tagName] ?? tokenizer.state;
        tokenizer.lastStartTagName = token.tagName;
      },
      onEndTag: tag,
      onComment: ({ location }) => {
        last = location;
      },
      onDoctype: ({ location }) => {
        last = location;
      },
      onParseError: ({ code }) => {
        isCut ||= code === ErrorCodes.eofInComment;
        isCutTag ||= code === ErrorCodes.eofInTag;
      },
      onEof: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
    },
  );
  tokenizer.write(html, true);
  const end = Math.max(tags.at(-1)?.end ?? 0, (last as Token.Location | null)?.endOffset ?? 0);
  return { tags, open: openComment(html, last, isCut) ?? (isCutTag ? openTag(html, end) : null) };
}

/** A tag that is never closed takes the lines behind it for its attributes. `from` is the end of what stands before it. */
function openTag(html: string, from: number): RawTokens['open'] {
  const found = /<[a-z][^\s/>]*/i.exec(html.slice(from));
  if (found === null) return null;
  const start = from + found.index;
  return html.slice(start).trimEnd().includes('\n') ? { opened: found[0], start } : null;
}

/** Comments, and what browsers take for such, swallow everything up to their end, or to the end of the article. */
function openComment(html: string, last: Token.Location | null, isCut: boolean): RawTokens['open'] {
  if (last === null) return null;
  const { startOffset: start, endOffset: end } = last;
  const opened = ['<!--', '<![CDATA[', '<?', '<!'].find((begin) => html.startsWith(begin, start));
  if (opened === undefined) return null;
  const isOpen =
    opened === '<!--'
      ? isCut
      : opened === '<![CDATA['
        ? !html.includes(']]>', start)
        : end >= html.length && !html.endsWith('>');
  return isOpen ? { opened, start } : null;
}
