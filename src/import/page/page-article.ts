import { type Brought, type BroughtFile, guess, left, type Note } from '../brought/brought.ts';
import { htmlToMarkdown } from '../html/html-to-markdown.ts';
import { parseHtml, tooDeepWords, unlessTooDeep } from '../html/parse-html.ts';
import { type AroundPage, addressesOfPage } from './addresses-of-page.ts';
import type { ListedPage } from './list-page.ts';
import { mainContent } from './main-content.ts';
import { takeFromBody } from './page-body.ts';
import { badPage, pageText } from './page-text.ts';

/** The page as an article, with the files that it names. */
export function pageArticle(page: ListedPage, around: AroundPage): Brought {
  const document = unlessTooDeep(() => made(page, around));
  if (document === null) throw badPage(page.disk, tooDeepWords);
  return document;
}

function made(page: ListedPage, around: AroundPage): Brought {
  const { facts, title, place } = page;
  const notes: Note[] = [];
  const tell = (what: string, value: string, sure: 'sure' | 'likely' | 'unsure') =>
    notes.push(guess(place, what, value, sure));
  const { content, byline } = mainContent(pageText(page.disk));
  const tree = parseHtml(content);
  const { authors, summary } = facts;
  const taken = takeFromBody(tree, {
    title,
    summary,
    authors,
    hasDate: facts.date !== null,
    timezone: around.timezone,
  });
  const author = authors.length > 0 ? authors : (taken.author ?? byline ?? null);
  const lead = taken.lead ?? summary;
  tell('headline', title, facts.title === null ? 'unsure' : 'likely');
  if (facts.date !== null) tell('date of the article', facts.date.written, facts.date.sure);
  else if (!around.isPage)
    notes.push(left(place, 'no date', 'It has no line with a date, so it is a draft of 1 January 1970.'));
  if (author !== null)
    tell('author of the article', [author].flat().join(', '), authors.length > 0 ? 'sure' : 'likely');
  if (lead !== null) tell('lead of the article', lead, taken.lead === null ? 'likely' : 'sure');

  const files = new Map<string, BroughtFile>();
  const change = addressesOfPage(page, around, files, notes);
  const text = htmlToMarkdown(tree, place, change);
  const figure = facts.picture === null || around.isPage ? null : ownPicture(facts.picture, change);
  const isNamed = figure === null || text.markdown.includes(`](${figure}`);
  const noindex = facts.noindex ? 'true' : null;
  if (facts.noindex) tell('page that search engines were not to list', 'noindex', 'sure');
  const fields = around.isPage
    ? { title, lead: taken.lead, noindex, aliases: around.aliases }
    : {
        title,
        date: facts.date?.written ?? '01/01/1970',
        draft: facts.date === null ? 'true' : null,
        noindex,
        author,
        lead,
        section: facts.section,
        tags: facts.tags,
        updated: facts.updated,
        aliases: around.aliases,
        figures: isNamed ? [] : [{ src: figure }],
      };
  const unique = notes.filter(
    (one, at) => notes.findIndex(({ what, detail }) => what === one.what && detail === one.detail) === at,
  );
  return {
    from: place,
    kind: 'article',
    path: around.path,
    fields,
    body: text.markdown,
    files: [...files.values()],
    notes: [...unique, ...text.notes],
  };
}

/** The picture that pages show where they are shared, when it came with the page. */
function ownPicture(
  address: string,
  change: (address: string, isPicture: boolean) => string | null,
): string | null {
  const path = address.replace(/^https?:\/\/[^/]+/, '');
  const found = change(path.startsWith('/') ? path : `/${path}`, true);
  return found === null || /^https?:/.test(found) ? null : found;
}
