import type { Root } from 'hast';
import { readWrittenDate } from '../../articles/front-matter/dates/written-date.ts';
import { slugify } from '../../base/text/text.ts';
import type { ImportSettings } from '../brought/brought.ts';
import { oldAddress } from '../brought/fields-of.ts';
import { parsePage, tooDeepWords, unlessTooDeep } from '../html/parse-html.ts';
import { elementsOf } from '../html/words-of.ts';
import { isListOfPages } from './is-list.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { badPage, pageText } from './page-text.ts';

/** A saved page without its text. */
export interface ListedPage {
  readonly disk: string;
  /** Below the folder that is brought in; the name alone for a single page. */
  readonly place: string;
  readonly facts: PageFacts;
  readonly title: string;
  readonly slug: string;
  /** `2021/01` in the time zone of the site; null without a date. */
  readonly month: string | null;
  /** The address that it had, as links write it. */
  readonly old: string | null;
  /** Whether it shows what other pages hold. */
  readonly isList: boolean;
}

/** Null for a page that only leads on to another. */
export function listPage(disk: string, place: string, { timezone }: ImportSettings): ListedPage | null {
  const tree = parsed(disk);
  const leadsOn = elementsOf(tree, 'meta').some(({ properties }) =>
    /refresh/i.test(String(properties.httpEquiv ?? '')),
  );
  if (leadsOn && elementsOf(tree, 'p').length < 3) return null;
  const facts = pageFacts(tree, timezone);
  const stem =
    place
      .replace(/(?:\/?index)?\.x?html?$/i, '')
      .split('/')
      .at(-1) ?? '';
  const title = facts.title ?? stem.replace(/[-_]+/g, ' ').trim();
  const slug =
    slugify(stem.replace(/^\d{4}-\d{2}-\d{2}[-_]/, '').replace(/^\d+$/, '')) || slugify(title) || 'bai';
  const moment = facts.date === null ? null : readWrittenDate(facts.date.written, timezone).moment;
  const month = moment === null ? null : moment.iso.slice(0, 7).replace('-', '/');
  const old =
    facts.address !== null && /^https?:\/\/(?!localhost)/.test(facts.address)
      ? oldAddress(facts.address)
      : null;
  const isList = isListOfPages(tree, place, facts.isArticle);
  return { disk, place, facts, title, slug, month, old, isList };
}

function parsed(disk: string): Root {
  const tree = unlessTooDeep(() => parsePage(pageText(disk)));
  if (tree === null) throw badPage(disk, tooDeepWords);
  return tree;
}
