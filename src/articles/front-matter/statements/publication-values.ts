/** What the values of a field of each kind say about being published. */

import type { Moment } from '../../../base/time/moment.ts';
import { plainName } from '../../source/plain-name.ts';
import { type Complaint, readWrittenDate } from '../dates/written-date.ts';
import { isMark } from '../marks/publication-marks.ts';
import { readStatus } from '../marks/publication-words.ts';
import { readFlag } from '../values/flag.ts';

export type PublicationKind =
  | 'date'
  | 'utc-date'
  | 'created'
  | 'embargo'
  | 'expires'
  | 'draft'
  | 'published'
  | 'status'
  | 'state'
  | 'withdrawn'
  | 'rendered'
  | 'build'
  | 'restricted'
  | 'members'
  | 'hidden'
  | 'listed'
  | 'noindex'
  | 'indexed'
  | 'unsearched'
  | 'searched'
  | 'robots'
  | 'sitemap'
  | 'seo'
  | 'unclear-yes'
  | 'unclear-no'
  | 'approved'
  | 'unclear'
  | 'awaited'
  | 'fed';

/**
 * What one value says. `draft` and `out`, `hidden` and `listed`, `noindex` and `indexed` contradict each other; `withdrawn`
 * is a draft, and `unsearched` a page for no search, that contradict nothing. `other`: nothing about being published, so that
 * the field is one like all others. `unclear`: perhaps that it is not to be published.
 */
export type Says =
  | 'nothing'
  | 'other'
  | 'unclear'
  | 'draft'
  | 'withdrawn'
  | 'out'
  | 'hidden'
  | 'listed'
  | 'noindex'
  | 'unsearched'
  | 'indexed'
  | 'restricted'
  | 'date'
  | 'created'
  | 'embargo'
  | 'expires';

export interface Statement {
  readonly says: Says;
  /** Of a date. */
  readonly moment: Moment | null;
  /** As written: the value that says so. */
  readonly text: string;
  /** Why a date was not understood. */
  readonly complaint: Complaint | null;
}

interface Reading {
  readonly yes?: Says;
  readonly no?: Says;
  /** What a date says. */
  readonly dated?: 'date' | 'created' | 'embargo' | 'expires';
  /** What a word for a state says. */
  readonly word?: (text: string) => Says | null;
  /** What any other text says; `unclear` when left out. */
  readonly else?: Says;
  /** What a field says that was left empty or emptied; `nothing` when left out. */
  readonly empty?: Says;
}

const status = (text: string): Says | null => readStatus(text);
const drafts = (text: string): Says | null => (readStatus(text) === 'draft' ? 'draft' : null);
const never = (text: string): Says | null => (/^\s*never\s*$/i.test(text) ? 'withdrawn' : null);
/** A state, or a mark for drafts with more behind it. */
const marked = (text: string): Says | null =>
  readStatus(text) ?? (isMark(text, 'apart') || waiting.test(text.trim()) ? 'unclear' : null);
const waiting = /^(?:waiting|nobody|none|no one|not? .*|never|later|soon|chưa.*|chờ.*|đợi.*|không ai)$/iu;
/** "Not yet", where a yes would publish. */
const notYet = (text: string): Says | null => {
  const state = readStatus(text);
  if (state !== null) return state === 'out' ? 'other' : 'unclear';
  const words = text.trim();
  return waiting.test(words) || toCome.test(words) || isMark(text, 'apart') ? 'unclear' : null;
};
/** A time to come that has no date: `live: Friday`. */
const toCome =
  /^(?:on |this |next |sáng |trưa |chiều |tối |đêm )?(?:tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:week|weekend|month|year)|(?:ngày )?mai|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:tuần|tháng|năm) (?:sau|tới))(?: \d.{0,8})?$/iu;
/** Who may read it, by a word for a group of readers. */
const readers = (text: string): Says | null => (readStatus(text) === 'restricted' ? 'restricted' : null);
/** "All", or until when, where a yes would hold back. */
const until = (text: string): Says | null =>
  /^(?:all|y|x|everywhere|hết|đến .*|tới .*|until .*|till .*|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})$/iu.test(
    text.trim(),
  )
    ? 'unclear'
    : null;
/** A digit is a place in an order. */
const position = (text: string): Says | null => (/^\s*\d+\s*$/.test(text) ? 'other' : null);
const robots = (text: string): Says | null => (/\b(?:no[ _-]?index|none)\b/i.test(text) ? 'noindex' : null);

const readings: Readonly<Record<PublicationKind, Reading>> = {
  date: { dated: 'date' },
  'utc-date': { dated: 'date' },
  created: { dated: 'created' },
  embargo: { dated: 'embargo', yes: 'draft', no: 'nothing' },
  expires: { dated: 'expires', yes: 'withdrawn', no: 'nothing' },
  draft: { yes: 'draft', no: 'out', word: drafts },
  published: { yes: 'out', no: 'draft', dated: 'date', word: status },
  status: { yes: 'out', no: 'draft', word: status },
  state: { word: marked, yes: 'other', no: 'unclear', else: 'other' },
  withdrawn: { yes: 'withdrawn', no: 'nothing' },
  rendered: { word: never, no: 'withdrawn', else: 'other', yes: 'other' },
  build: { no: 'withdrawn', yes: 'nothing' },
  restricted: { yes: 'restricted', no: 'nothing', else: 'restricted' },
  members: { word: readers, yes: 'restricted', no: 'nothing', else: 'other' },
  hidden: { yes: 'hidden', no: 'listed' },
  listed: { yes: 'listed', no: 'hidden' },
  noindex: { yes: 'noindex', no: 'indexed' },
  indexed: { word: position, yes: 'indexed', no: 'noindex', else: 'other' },
  unsearched: { yes: 'unsearched', no: 'nothing' },
  searched: { yes: 'nothing', no: 'unsearched', else: 'other' },
  robots: { no: 'noindex', yes: 'other', word: robots, else: 'other' },
  sitemap: { no: 'unsearched', yes: 'nothing', else: 'other' },
  seo: { else: 'other' },
  'unclear-yes': { word: until, yes: 'unclear', no: 'nothing', else: 'other' },
  'unclear-no': { word: notYet, no: 'unclear', yes: 'other', else: 'other' },
  approved: { word: notYet, no: 'unclear', yes: 'other', else: 'other', empty: 'unclear' },
  unclear: { no: 'unclear', yes: 'unclear', else: 'other' },
  awaited: { yes: 'unclear', no: 'nothing' },
  fed: { yes: 'nothing', no: 'hidden', else: 'other' },
};

/** What the text says as the value of a field of that kind. */
export function readPublicationText(kind: PublicationKind, text: string, timezone: string): Statement {
  const reading = readings[kind];
  const said = (says: Says) => ({ says, moment: null, text, complaint: null });
  if (text.trim() === '') return said(reading.empty ?? 'nothing');
  const byWord = reading.word?.(text);
  if (byWord) return said(byWord);
  const flag = readFlag(text);
  const byFlag = flag === null ? undefined : flag ? reading.yes : reading.no;
  if (byFlag !== undefined) return said(byFlag);
  if (reading.dated === undefined) return said(reading.else ?? 'unclear');
  const written =
    kind === 'utc-date' && !/(?:z|[+-]\d\d:?\d\d)\s*$/i.test(text) ? `${text.trim()} +0000` : text;
  const read = readWrittenDate(written, timezone);
  return read.moment === null
    ? { ...said('unclear'), complaint: read.complaint }
    : { says: reading.dated, moment: read.moment, text: written, complaint: null };
}

/** What names inside `build` of Hugo say by their values. */
const buildNames: Readonly<Record<string, Readonly<Record<string, Says>>>> = {
  render: { always: 'nothing', true: 'nothing', never: 'withdrawn', false: 'withdrawn', link: 'withdrawn' },
  list: { always: 'nothing', true: 'nothing', never: 'hidden', false: 'hidden', local: 'hidden' },
  publishresources: { true: 'nothing', false: 'nothing' },
};

/** Names inside `sitemap` and `feed` that take a page out of it. */
const takesOut = new Set(['disable', 'disabled', 'exclude', 'excluded', 'ignore', 'hidden']);

const letsIn = new Set(['enable', 'enabled', 'include', 'included', 'show']);

/** What a name inside a field of that kind says; null when it has no meaning of its own there. */
export function readInside(kind: PublicationKind, name: string, text: string): Says | null {
  const plain = plainName(name);
  if (kind === 'build') return buildNames[plain]?.[text.trim().toLowerCase()] ?? 'unclear';
  if (kind !== 'sitemap' && kind !== 'fed') return null;
  const out = kind === 'fed' ? 'hidden' : 'unsearched';
  if (letsIn.has(plain) && readFlag(text) === false) return out;
  return takesOut.has(plain) && readFlag(text) !== false ? out : 'nothing';
}
