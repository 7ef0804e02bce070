import type { ResultRow } from '../index/search-document.ts';
import { findSpans } from '../reader/find-spans.ts';
import { type ExcerptPart, markAll, matchExcerpt } from '../reader/match-excerpt.ts';
import type { Query } from '../reader/read-query.ts';
import type { Stem } from '../reader/stem.ts';
import { articleText } from './article-text.ts';

/** A result as an item of the list. Its text follows from the article's page where neither title nor lead shows why it was found. */
export function resultItem(row: ResultRow, sectionTitle: string, query: Query, stem: Stem): HTMLLIElement {
  const { href, title, kicker, lead, date, picture, language } = row;
  const link = element('a', '', nodes(markAll(title, query, stem)));
  link.href = href;
  const text = element('p', 'excerpt', nodes(matchExcerpt(lead, query, stem)));
  const facts = [date, sectionTitle].filter((fact) => fact !== '').join(' · ');
  const told = kicker === '' ? null : element('p', 'kicker', nodes(markAll(kicker, query, stem)));
  if (language !== '') for (const part of [link, text, told]) inLanguage(part, language);
  const item = element('li', '', [
    ...(picture === '' ? [] : [image(picture)]),
    ...(told === null ? [] : [told]),
    element('h3', '', [link]),
    ...(facts === '' ? [] : [element('p', 'meta', [facts])]),
    text,
  ]);
  const isShown = [title, lead].some((part) => findSpans(part, query, stem).isPhrase);
  if (!isShown || lead === '')
    articleText(href).then((body) => {
      if (body !== '') text.replaceChildren(...nodes(matchExcerpt(body, query, stem)));
    });
  return item;
}

/** So that it is read aloud in its own language, and runs as that does. */
function inLanguage(part: HTMLElement | null, language: string): void {
  if (part === null) return;
  part.lang = language;
  part.dir = 'auto';
}

function image(src: string): HTMLImageElement {
  const picture = element('img', '', []);
  picture.loading = 'lazy';
  picture.alt = '';
  picture.src = src;
  return picture;
}

function nodes(pieces: readonly ExcerptPart[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', '', [text]) : text));
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
