import type { Element, Root } from 'hast';
import { elementsOf, isAllStrong, wordsOf } from '../html/words-of.ts';
import { dateLine } from '../text/date-line.ts';
import { pageChrome } from '../text/page-chrome.ts';
import { isSignature } from '../text/signature.ts';

/** What of the text of a page becomes a field: it is taken out of the tree. */
interface TakenFromBody {
  readonly lead: string | null;
  readonly author: string | null;
}

/**
 * Takes out of the text what fields say already (headline, date, author, summary), what stands around every text, and what
 * becomes a field: a first paragraph that is the summary or all bold, a last line that is a name.
 */
export function takeFromBody(
  tree: Root,
  known: {
    title: string;
    summary: string | null;
    authors: readonly string[];
    hasDate: boolean;
    timezone: string;
  },
): TakenFromBody {
  const clear = (one: Element) => {
    one.tagName = 'p';
    one.children = [];
  };
  for (const picture of elementsOf(tree, 'img')) showLazy(picture);
  const said = new Set([known.title, ...known.authors].map(plain));
  const all = lines(tree);
  all.forEach((one, at) => {
    const words = wordsOf(one);
    const isHead =
      at < 8 && (said.has(plain(words)) || (known.hasDate && dateLine(words, known.timezone) !== null));
    if (isHead || pageChrome.test(words)) clear(one);
  });
  const [first, second] = lines(tree).filter(({ tagName }) => !/^h\d$/.test(tagName));
  let lead: string | null = null;
  if (first !== undefined && second !== undefined && isLead(first, known.summary)) {
    lead = wordsOf(first);
    clear(first);
  }
  const last = lines(tree).at(-1);
  let author: string | null = null;
  if (known.authors.length === 0 && last !== undefined && last !== first && isSigned(last)) {
    author = wordsOf(last);
    clear(last);
  } else if (last !== undefined && last !== first && said.has(plain(wordsOf(last)))) clear(last);
  return { lead, author };
}

/** Paragraphs, headings and whatever else holds words and no more of their kind, in the order of the text. */
function lines(tree: Root): Element[] {
  const isLine = /^(?:p|h[1-6]|div|time|header|li|td)$/;
  return elementsOf(tree).filter(
    (one) =>
      isLine.test(one.tagName) &&
      wordsOf(one) !== '' &&
      elementsOf(one, 'p', 'div', 'ul', 'ol', 'table', 'figure', 'img', 'h1', 'h2', 'h3', 'h4').length === 0,
  );
}

function plain(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The summary may be the beginning of the paragraph, cut off. */
function isLead(first: Element, summary: string | null): boolean {
  const words = wordsOf(first);
  if (isAllStrong(first) && words.length > 60) return true;
  const start = plain(summary ?? '').slice(0, -1);
  return start.length > 30 && plain(words).startsWith(start);
}

function isSigned(last: Element): boolean {
  const style = `${last.properties.align ?? ''} ${last.properties.style ?? ''} ${last.properties.className ?? ''}`;
  const looks =
    /right|author|tac-?gia/i.test(style) || isAllStrong(last) || elementsOf(last, 'em', 'i').length > 0;
  return looks && isSignature(wordsOf(last));
}

/** Pictures that wait for a script to be shown. */
function showLazy(picture: Element): void {
  const { src, dataSrc, dataOriginal, dataLazySrc } = picture.properties;
  const waiting = [dataSrc, dataOriginal, dataLazySrc].find((one) => typeof one === 'string' && one !== '');
  if (typeof waiting === 'string' && (typeof src !== 'string' || src === '' || src.startsWith('data:')))
    picture.properties.src = waiting;
}
