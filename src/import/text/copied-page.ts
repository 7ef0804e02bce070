import { readTypedLabel } from '../../articles/markdown/figures/typed-label.ts';
import { pathOf } from '../../base/addresses/paths.ts';
import { oneLine, slugify } from '../../base/text/text.ts';
import {
  type BroughtSite,
  guess,
  type ImportSettings,
  type ImportStep,
  left,
  type Note,
} from '../brought/brought.ts';
import { dateLine } from './date-line.ts';
import { figureLabels } from './figure-labels.ts';
import { missingPicture } from './missing-picture.ts';
import { pageChrome } from './page-chrome.ts';
import { isSignature } from './signature.ts';

/** A page that was copied from a browser, as an article: what stands around it is dropped, the rest is told apart by its form. */
export function copiedPage(text: string, from: string, { content, timezone }: ImportSettings): ImportStep[] {
  const lines = text.split('\n').map((line) => oneLine(line.normalize('NFC')));
  const dated = lines.findIndex((line) => dateLine(line, timezone) !== null);
  const head = (dated < 0 ? [] : lines.slice(0, dated)).filter(
    (line) => line !== '' && !pageChrome.test(line),
  );
  const rest = lines.slice(dated + 1).filter((line) => line !== '' && !pageChrome.test(line));
  const title = head.at(-1) ?? rest.shift() ?? '';
  if (title === '') return [{ note: left(from, 'no text', 'There is no text in it.') }];

  const notes: Note[] = [guess(from, 'headline', title, head.length > 0 ? 'likely' : 'unsure')];
  const { date, views } = dateLine(lines[dated] ?? '', timezone) ?? { date: null, views: null };
  notes.push(
    date === null
      ? left(from, 'no date', 'It has no line with a date, so it is a draft of 1 January 1970.')
      : guess(from, 'date of the article', date, 'sure'),
  );
  if (views !== null) notes.push(guess(from, 'number of readers', String(views), 'likely'));
  const author = isSignature(rest.at(-1) ?? '') ? (rest.pop() ?? null) : null;
  if (author !== null) notes.push(guess(from, 'author of the article', author, 'likely'));

  const isLead = rest.length > 2 && readTypedLabel(rest[0] ?? '', figureLabels) === null;
  const lead = isLead ? (rest.shift() ?? null) : null;
  if (lead !== null) notes.push(guess(from, 'lead of the article', lead, 'likely'));
  const folder = pathOf(content, slugify(title) || 'bai');
  const figures: { src: string; caption: string }[] = [];
  const body = rest.map((line) => {
    const label = readTypedLabel(line, figureLabels);
    if (label === null) return escaped(line);
    const src = `hinh-${figures.length + 1}.svg`;
    figures.push({ src, caption: label.rest });
    notes.push(
      left(
        from,
        'picture to be put in',
        `${folder}/${src} stands in for "${label.rest}".`,
        lineOf(lines, line),
      ),
    );
    return `![](${src})`;
  });
  const fields = {
    title,
    date: date ?? '01/01/1970',
    draft: date === null ? 'true' : null,
    author,
    lead,
    views,
    figures,
  };
  const files = figures.map(({ src }) => ({ path: `${folder}/${src}`, content: { bytes: missingPicture } }));
  const document = { from, kind: 'article', path: `${folder}/index.md`, fields, files, notes } as const;
  return [{ site: mastheadOf(head.slice(0, -1)) }, { document: { ...document, body: body.join('\n\n') } }];
}

/** Lines in capitals above the headline are the name of whoever publishes. */
function mastheadOf(head: readonly string[]): BroughtSite {
  const organization = head
    .filter((line) => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line))
    .slice(-2);
  return organization.length === 0 ? {} : { organization };
}

function lineOf(lines: readonly string[], line: string): number {
  return lines.indexOf(line) + 1;
}

/** Plain text as Markdown that says the same. */
function escaped(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(/^(#{1,6}\s|[-+]\s|\d{1,9}(?=[.)]\s)|[=~|-]|:(?=::))/, (mark) =>
      /\d/.test(mark) ? mark : `\\${mark}`,
    )
    .replace(/^(\d{1,9})([.)]\s)/, '$1\\$2');
}
