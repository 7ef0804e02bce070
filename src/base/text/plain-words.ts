/** A text as plain words, and the marks that were taken out of it, each once, as people know them: `<b>`, `**…**`. */
interface PlainWords {
  readonly words: string;
  readonly marks: readonly string[];
}

/**
 * The text without tags of HTML, the marks of Markdown and what templates of other tools would fill in, for places that show plain words: the words of a link stay, a
 * break is a space. What only looks like a mark stays: `a < b`, `<tên>`, `5*3*2`, `snake_case`, what stands in backquotes, and
 * references such as `&lt;`.
 */
export function plainWords(text: string): PlainWords {
  if (text.length > longest || !may.test(text)) return { words: text, marks: [] };
  const marks = new Set<string>();
  let words = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const bare = words
      .split(/(`[^`]+`)/)
      .map((part, index) => (index % 2 === 1 ? part : withoutMarks(part, marks)))
      .join('');
    const next = marks.size === 0 ? bare : tidy(bare);
    if (next === words) return { words, marks: [...marks] };
    words = next;
  }
  // Nobody writes so: it stays as it is.
  return { words: text, marks: [] };
}

const may = /[<*_~]|\]\(|\[\[|^\s*#|:::|\{[{%]/;
/** No field is longer; the time to look for marks grows faster than the text. */
const longest = 5_000;
/** Of marks inside marks; what is deeper is no text. */
const mostRounds = 8;

const inline =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|o:p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var';
const block =
  'address|article|aside|blockquote|body|br|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|html|iframe|img|li|main|nav|ol|p|picture|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul|video|audio|wbr';
const attributes = String.raw`(?:\s[^<>]{0,2000})?\s*\/?`;
const comment = /<!--(?:[^-]|-(?!->))*-->/g;
const inlineTag = new RegExp(`<\\/?(${inline})${attributes}>`, 'gi');
const blockTag = new RegExp(`<\\/?(${block})${attributes}>`, 'gi');

/** Of an address, so that `[ảnh](TTXVN)` is none. */
const link =
  /(!?)\[([^[\]]*)\]\(\s*<?(?=[^()\s<>]*[/.#:@])[^()\s<>]+(?:\([^()\s]*\)[^()\s]*)?>?(?:\s+["“'][^"”']*["”'])?\s*\)/g;

/** What templates of other tools would fill in, a link of a wiki, and the beginnings of headings and blocks. */
const template = /(\{[{%])[^{}\n]{0,300}[%}]\}{1,2}/g;
const wiki = /!?\[\[([^[\]\n]{1,300})\]\]/g;
const opener =
  /^\s*(#{1,6}\s+(?=\p{L}))|(?<![^\s])(:{3,})\s?(?:\p{L}[\p{L}\p{M}-]*(?:\{[^{}]{0,200}\})?)?(?!\S)/gu;

/** Around words that begin and end as words do. */
const begins = String.raw`(?=[\p{L}\p{N}“"'‘«(&#<[!*_~])`;
const ends = String.raw`(?<=[\p{L}\p{M}\p{N}”"'’»).!?…%:,;>\]*_~])`;
const word = String.raw`\p{L}\p{M}\p{N}`;
const pairs: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['**', new RegExp(`(?<![${word}*\\\\])\\*\\*(?!\\*{2})${begins}([^\\n]*?)${ends}\\*\\*(?![*\\d])`, 'gu')],
  ['__', new RegExp(`(?<![${word}_\\\\])__${begins}([^\\n]*?)${ends}__(?![${word}_])`, 'gu')],
  ['~~', new RegExp(`(?<![~\\\\])~~${begins}([^\\n~]*)${ends}~~(?!~)`, 'gu')],
  ['*', new RegExp(`(?<![${word}*\\\\])\\*${begins}([^*\\n]+)${ends}\\*(?![${word}*])`, 'gu')],
  ['_', new RegExp(`(?<![${word}_\\\\])_${begins}([^_\\n]+)${ends}_(?![${word}_])`, 'gu')],
];

function withoutMarks(text: string, marks: Set<string>): string {
  let words = text;
  const take = (pattern: RegExp, mark: (found: string) => string, instead: (found: string) => string) => {
    words = words.replace(pattern, (...found: string[]) => {
      marks.add(mark(found[1] ?? ''));
      return instead(found[1] ?? '');
    });
  };
  if (words.includes('<')) {
    take(
      comment,
      () => '<!-- … -->',
      () => ' ',
    );
    take(
      inlineTag,
      (name) => `<${name.toLowerCase()}>`,
      () => '',
    );
    take(
      blockTag,
      (name) => `<${name.toLowerCase()}>`,
      () => ' ',
    );
  }
  take(
    template,
    (begin) => (begin === '{{' ? '{{ … }}' : '{% … %}'),
    () => ' ',
  );
  take(
    wiki,
    () => '[[…]]',
    (said) => said.replace(/^.*\|/, ''),
  );
  take(
    opener,
    (begin) => (begin === '' ? ':::' : '# …'),
    () => ' ',
  );
  if (words.includes('](')) {
    words = words.replace(link, (_, picture: string, said: string) => {
      marks.add(picture === '' ? '[…](…)' : '![…](…)');
      return said;
    });
  }
  for (const [mark, pattern] of pairs) {
    if (words.includes(mark))
      take(
        pattern,
        () => `${mark}…${mark}`,
        (said) => said,
      );
  }
  return words;
}

/** Without the spaces that tags leave. */
function tidy(words: string): string {
  return words
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([.,;:!?…])/g, '$1')
    .trim();
}

/** What is said of marks where only words can stand. */
export function markupOf(marks: readonly string[]): { readonly message: string; readonly hint: string } {
  return {
    message: `Left out here, where only plain words can stand: ${marks.join(', ')}.`,
    hint: 'Write the words alone; bold words and links can stand in the text. &lt; and &#42; are printed as < and *.',
  };
}
