import { oneLine } from '../../base/text/text.ts';
import { type Brought, guess, left, type Note } from '../brought/brought.ts';
import type { WrittenPicture } from '../brought/fields-of.ts';
import type { ListedDocument } from './listing/listed.ts';
import { carryText } from './text/carried-text.ts';
import type { ImportContext } from './tool/import-context.ts';

/** The document as an article or a page with the files that it names. */
export function toBrought(listed: ListedDocument, around: ImportContext): Brought {
  const { file, fields, pictures, authors } = listed;
  const { aliases } = around;
  const from = file.path;
  const notes: Note[] = listed.left.map(([name, why]) => left(from, `field "${name}"`, why));
  const { body: carried, figures: figuresOf, files, notes: ofText } = carryText(file, around);
  const body = withoutHeadline(carried, fields.title);
  if (
    typeof fields.title === 'string' &&
    listed.title !== '' &&
    !('title' in listed.fields) &&
    !listed.isPage
  )
    notes.push(guess(from, 'title', listed.title, 'unsure'));

  const figures = figuresOf(pictures);
  const unique = figures.filter((one, at) => figures.findIndex(({ src }) => src === one.src) === at);
  const whole = {
    ...fields,
    lead: saysFirst(fields.lead, body) ? undefined : fields.lead,
    slug: fields.slug === undefined && around.slug === listed.slug ? undefined : around.slug,
    author: authors,
    figures: unique.map(withoutNulls),
    aliases,
  };
  notes.push(...ofText);
  return { from, kind: 'article', path: around.path, fields: whole, body, files: [...files.values()], notes };
}

/** A first heading that says the title again. */
function withoutHeadline(body: string, title: unknown): string {
  const [whole = '', words = ''] = /^\s*#[ \t]+([^\n]*?)[ \t#]*(?:\n|$)/.exec(body) ?? [];
  return whole !== '' && oneLine(words) === title ? body.slice(whole.length) : body;
}

/** Whether a lead is the first paragraph again, as what lists showed was: it would be read twice. */
function saysFirst(lead: unknown, body: string): boolean {
  if (typeof lead !== 'string' || lead.length > 1000) return false;
  const plain = (text: string) =>
    oneLine(text.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replace(/<[^<>]*>|[*_`\\]/g, '')).replace(
      /[.…\s]+$/,
      '',
    );
  const said = plain(lead);
  // A picture above the text says nothing of it.
  const start = body
    .slice(0, 4 * lead.length + 1000)
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, '')
    .trim();
  const [first = ''] = start.split(/\n\s*\n/, 1);
  if (plain(first) === said) return true;
  const isCut = /(?:…|\.\.\.)$/.test(lead.trim()) || (said.length > 60 && !/[.!?…"”'’)]$/.test(lead.trim()));
  return isCut && said !== '' && plain(start).startsWith(said);
}

function withoutNulls(figure: WrittenPicture): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figure).filter(([, value]) => value !== null && value !== undefined),
  );
}
