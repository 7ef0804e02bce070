import type { CustomRecord } from 'pagefind';
import { nfc, fold as unmarked } from '../../base/text.ts';
import type { SearchItem } from '../../site/pages/parts/search-item.ts';
import { foldedWords } from './folded-words.ts';

/**
 * What Pagefind is given of an article. Metadata can be searched and never shows in excerpts, so what readers type without
 * marks for words with `đ` stands there: `fold` for those of the text, `plain` for a title that has some (R7.1). The names are
 * those that the theme's `search.js` weighs and shows.
 */
export function toSearchRecord(item: SearchItem, text: string, language: string): CustomRecord {
  const { href, title, lead, captions, date, year, sectionTitle, section, authors } = item;
  const content = nfc([lead, text, ...captions].filter((part) => part !== '').join(' '));
  const author = authors.map(({ title }) => title).join(', ');
  const plain = foldedWords(title) === '' ? '' : unmarked(title).toLowerCase();
  const fold = foldedWords([title, content, sectionTitle, author].join(' '));
  return {
    url: href,
    content,
    language,
    meta: some({ title, date, section: sectionTitle, author, plain, fold }),
    filters: {
      year: [year],
      ...(section === null ? {} : { section: [section] }),
      author: authors.map(({ value }) => value),
    },
  };
}

function some(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
