import type { Element, Root, RootContent } from 'hast';
import { readWrittenDate } from '../../articles/front-matter/dates/written-date.ts';
import { oneLine } from '../../base/text/text.ts';
import { type Confidence, guess, left, type Note } from '../brought/brought.ts';
import { classesOf, elementsOf, isAllStrong, isEmptyNode, wordsOf } from '../html/words-of.ts';
import { dateLine } from '../text/date-line.ts';
import { isSignature } from '../text/signature.ts';

/** What a document says about itself. */
interface WordHead {
  readonly fields: Readonly<Record<string, unknown>> & { readonly title: string };
  readonly notes: readonly Note[];
}

/** Headline, date, lead and author: by the styles of their paragraphs, by their looks, or by the properties. Takes out of the text what becomes a field. */
export function takeHead(
  tree: Root,
  properties: ReadonlyMap<string, string>,
  from: string,
  timezone: string,
): WordHead {
  const notes: Note[] = [];
  const say = (what: string, value: string, sure: Confidence) => {
    notes.push(guess(from, what, value, sure));
    return value;
  };
  const styled = (name: string) => {
    const found = texts(tree).filter((one) => classesOf(one) === name);
    for (const one of found) drop(tree, one);
    return found.map(wordsOf).join(' ');
  };
  let title = styled('title');
  if (title !== '') say('headline', title, 'sure');
  let lead = styled('lead');
  if (lead !== '') say('lead of the article', lead, 'sure');
  let author = styled('author').replace(/^(?:tác giả|người viết|by)\s*:?\s*/iu, '');
  if (author !== '') say('author of the article', author, 'sure');

  const [first] = texts(tree);
  const property = oneLine(properties.get('title') ?? '');
  if (title === '' && first !== undefined && isHeadline(first, tree)) {
    title = say('headline', wordsOf(first), first.tagName === 'h1' ? 'sure' : 'likely');
    drop(tree, first);
  }
  if (title === '' && property !== '' && !junk.test(property)) title = say('headline', property, 'unsure');
  if (title === '')
    title = say(
      'headline',
      from
        .replace(/\.\w+$/, '')
        .replace(/[-_]+/g, ' ')
        .trim(),
      'unsure',
    );

  const ends = [...texts(tree).slice(0, 4), ...texts(tree).slice(-3)];
  const line = ends.find((one) => dateLine(wordsOf(one), timezone) !== null);
  let date = line === undefined ? null : (dateLine(wordsOf(line), timezone)?.date ?? null);
  if (line !== undefined && date !== null) {
    say('date of the article', date, 'sure');
    drop(tree, line);
  }
  const created = properties.get('created') ?? '';
  if (date === null && readWrittenDate(created, timezone).moment !== null)
    date = say('date of the article', created, 'unsure');
  if (date === null)
    notes.push(left(from, 'no date', 'It has no line with a date, so it is a draft of 1 January 1970.'));

  const [opening] = texts(tree);
  if (lead === '' && opening !== undefined && isAllStrong(opening) && wordsOf(opening).length > 60) {
    lead = say('lead of the article', wordsOf(opening), 'likely');
    drop(tree, opening);
  }
  const last = texts(tree).at(-1);
  if (author === '' && last !== undefined && last !== opening && isSigned(last)) {
    author = say('author of the article', wordsOf(last), 'likely');
    drop(tree, last);
  }
  const creator = oneLine(properties.get('creator') ?? '');
  if (author === '' && isSignature(creator) && !junk.test(creator))
    author = say('author of the article', creator, 'unsure');
  const tags = (properties.get('keywords') ?? '').split(/[,;]/).map(oneLine).filter(Boolean);
  const draft = date === null ? 'true' : null;
  return { fields: { title, date: date ?? '01/01/1970', draft, author, lead, tags }, notes };
}

/** What programs and computers call themselves and what they make. */
const junk =
  /microsoft|powerpoint|^word\b|document\d*$|^untitled|không tên|^(?:admin|administrator|user|windows|pc|hp|dell|asus|un-named)\b|python-docx|libreoffice|\.docx?$/iu;

/** The paragraphs and headings of the text itself, of which some words are there. */
function texts(tree: Root): Element[] {
  return tree.children.filter(
    (child): child is Element =>
      child.type === 'element' && /^(?:p|h[1-6])$/.test(child.tagName) && wordsOf(child) !== '',
  );
}

function drop(tree: Root, one: RootContent): void {
  tree.children = tree.children.filter((child) => child !== one);
}

function isHeadline(first: Element, tree: Root): boolean {
  const words = wordsOf(first);
  const isAtTop = tree.children.find((child) => !isEmptyNode(child)) === first;
  if (first.tagName === 'h1')
    return isAtTop && texts(tree).filter(({ tagName }) => tagName === 'h1').length === 1;
  if (!isAtTop || words.length > 200 || /[.;:]$/.test(words)) return false;
  return (
    /^h\d$/.test(first.tagName) ||
    isAllStrong(first) ||
    classesOf(first) === 'center' ||
    words === words.toUpperCase()
  );
}

function isSigned(last: Element): boolean {
  const looks = classesOf(last) === 'right' || isAllStrong(last) || elementsOf(last, 'em').length > 0;
  return isSignature(wordsOf(last)) && looks;
}
