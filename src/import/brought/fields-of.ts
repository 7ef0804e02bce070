import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { readWrittenDate } from '../../articles/front-matter/dates/written-date.ts';
import { fieldNames, ignoredFields } from '../../articles/front-matter/names/field-names.ts';
import { plainName } from '../../articles/source/plain-name.ts';
import { claimedAddress } from '../../base/addresses/claimed-address.ts';
import { queriedAddress } from '../../base/addresses/queried-address.ts';
import { sameName } from '../../base/files/same-name.ts';
import { isObject } from '../../base/is-object.ts';
import { oneLine } from '../../base/text/text.ts';

/** A picture that the front matter of another generator names. */
export interface WrittenPicture {
  readonly src: string;
  readonly caption: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
}

export interface Translated {
  readonly fields: Record<string, unknown>;
  readonly pictures: readonly WrittenPicture[];
  /** The address that it had, where it names it itself. */
  readonly ownUrl: string | null;
  /** Other old addresses as written. */
  readonly addresses: readonly string[];
  readonly authors: readonly string[];
  /** Names of fields, with why they are not carried over as they were. */
  readonly left: readonly (readonly [name: string, why: string])[];
}

type Data = Readonly<Record<string, unknown>>;

/** The fields of another generator under names that the schema has; what has no meaning here is kept in `extra`. */
export function translateFields(data: Data, timezone: string): Translated {
  const fields: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  const pictures: WrittenPicture[] = [];
  const addresses: string[] = [];
  let ownUrl: string | null = null;
  const authors: string[] = [];
  const left: [string, string][] = [];
  const set = (name: string, own: string, value: unknown) => {
    if (value === null || value === '') return;
    if (own in fields) extra[name] = value;
    else fields[own] = value;
  };
  for (const [name, value] of Object.entries(data)) {
    const plain = plainName(name);
    const own = fieldNames.article.get(plain);
    if (plain === 'permalink' || plain === 'url') ownUrl = textOf(value) ?? ownUrl;
    else if (timesOfEvents.has(plain)) extra[name] = value;
    else if (own === 'aliases') addresses.push(...wordsIn(value));
    else if (plain === 'slug') set(name, 'slug', textOf(value));
    else if (plain === 'resources') pictures.push(...picturesIn(value));
    else if (plain === 'taxonomies') taxonomies(value, set);
    else if (own === 'figures') pictures.push(...picturesIn(value));
    else if (own === 'author') authors.push(...namesIn(value));
    else if (own === 'lead' || own === 'title') set(name, own, proseOf(value));
    else if (own === 'tags' || own === 'section') set(name, own, wordsIn(value));
    else if (own === 'extra') Object.assign(extra, isObject(value) ? value : { [name]: value });
    else if (own === 'views' || own === 'id' || own === 'canonical') set(name, own, textOf(value));
    else if (own === 'source' || own === 'attachments' || own === 'corrections') extra[name] = value;
    else if (plain === 'draft' && value === 'false') continue;
    else if (plain === 'published' && /^(?:true|false|yes|no|on|off)$/i.test(String(value))) {
      if (/^(?:false|no|off)$/i.test(String(value))) set(name, 'draft', 'true');
    } else if (own === 'date') set(name, name, dayOf(value) ?? dateOf(value, timezone) ?? value);
    else if (own !== undefined) set(name, name, dateOf(value, timezone) ?? value);
    else if (ignoredFields.get(plain) !== null && value !== null) extra[name] = value;
  }
  const canonical = fields.canonical;
  if (typeof canonical === 'string' && !/^https?:\/\/\S+$/.test(canonical)) {
    delete fields.canonical;
    left.push(['canonical', `"${canonical}" is no web address`]);
  }
  // An article stands in one section; a build would tell of the others.
  const [section, ...others] = Array.isArray(fields.section) ? fields.section : [];
  if (others.length > 0) {
    fields.section = [section];
    const tags: readonly string[] = Array.isArray(fields.tags) ? fields.tags : [];
    const known = new Set(tags.map(sameName));
    fields.tags = [...new Set([...tags, ...others.filter((one) => !known.has(sameName(one)))])];
  }
  if (Object.keys(extra).length > 0) fields.extra = extra;
  return { fields, pictures, ownUrl, addresses, authors: [...new Set(authors)], left };
}

/** When what an article tells of begins and ends; no generator takes an article down by them. */
const timesOfEvents: ReadonlySet<string> = new Set(
  [
    'end_date',
    'end_time',
    'event_end',
    'event_end_date',
    'ends_at',
    'start_date',
    'start_time',
    'event_start',
  ]
    .concat(['event_start_date', 'starts_at'])
    .map(plainName),
);

/** The address as `aliases` take it; null when nobody may have it. */
export function oldAddress(written: string): string | null {
  const path = written
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/#.*$/, '')
    .replace(/(?:^|\/)index\.html?$/, '/');
  const whole = path.startsWith('/') ? path : `/${path}`;
  if (/^\/(?:404(?:\.html|\/)?)?$/.test(whole) || /[:*]/.test(whole)) return null;
  if (queriedAddress(whole) !== null) return whole;
  return claimedAddress(whole).url;
}

function taxonomies(value: unknown, set: (name: string, own: string, value: unknown) => void): void {
  if (!isObject(value)) return;
  for (const [name, words] of Object.entries(value)) {
    const own = fieldNames.article.get(plainName(name));
    if (own === 'tags' || own === 'section') set(name, own, wordsIn(words));
    else if (own === 'author') set(name, own, namesIn(words));
  }
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'string' && value.trim() !== '' ? oneLine(value) : null;
}

/** Text without HTML and without the tags of templates. */
function proseOf(value: unknown): string | null {
  const text = textOf(value);
  if (text === null) return null;
  const plain = text.replace(/\{[{%][\s\S]*?[%}]\}/g, '').replace(/<\/?[a-z][^>]*>/gi, '');
  return oneLine(entities(plain)) || null;
}

function entities(text: string): string {
  return text
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&([a-z][a-z\d]{1,30});/gi, (whole, name) => decodeNamedCharacterReference(name) || whole)
    .replaceAll('\u00a0', ' ');
}

function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (isObject(value)) return wordsIn(value.name ?? value.title ?? value.slug ?? null);
  return typeof value === 'string' && value.trim() !== '' ? [oneLine(value)] : [];
}

function namesIn(value: unknown): string[] {
  if (isObject(value) && value.name === undefined && value.title === undefined) {
    const [key] = Object.keys(value);
    return key === undefined ? [] : [key];
  }
  return wordsIn(value).flatMap(severalNames);
}

/** Names that stand in one text, where each of them is plainly a name; else the text, which may be a name and what its bearer is. */
function severalNames(text: string): string[] {
  const parts = text.split(/\s*,\s*(?:and\s+|và\s+)?|\s+(?:and|và|&)\s+/);
  return parts.length < 7 && parts.every((part) => name.test(part) && !calling.test(part)) ? parts : [text];
}

const name = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}(?:\p{Ll}+|\.)){1,4}$/u;
const calling =
  /\b(?:Chief|Co|Correspondent|Director|Editor|Engineer|Executive|Fellow|Founder|Head|Intern|Lead|Manager|Members?|News|Officer|President|Press|Professor|Reporter|Scientist|Secretary|Senior|Services?|Specialist|Staff|Team|Writer|Ban|Biên Tập|Phòng|Phóng Viên|Sở|Tòa Soạn|Trung Tâm|Ủy Ban)\b/u;

function picturesIn(value: unknown): WrittenPicture[] {
  if (Array.isArray(value)) return value.flatMap(picturesIn);
  const plain = { caption: null, alt: null, credit: null };
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ src: value.trim(), ...plain }];
  if (!isObject(value)) return [];
  const one = (...names: string[]) =>
    names.map((name) => textOf(value[name])).find((text) => text !== null) ?? null;
  const src = one('src', 'url', 'path', 'file', 'image', 'feature', 'teaser', 'uid', 'name');
  if (src === null) return [];
  return [
    {
      src,
      caption: one('caption', 'title'),
      alt: one('alt', 'image_alt'),
      credit: one('credit', 'attribution'),
    },
  ];
}

/** The day of a date at midnight: other tools write a time where nobody gave one. */
function dayOf(value: unknown): string | null {
  const midnight = /^(\d{4}-\d{2}-\d{2})[T ]0?0:00(?::00(?:\.0+)?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/;
  return typeof value === 'string' ? (midnight.exec(value.trim())?.[1] ?? null) : null;
}

/** A date in a form that is read, where the tool before took more: `2015-03-17 14:00:00 -4`; null for what is no date. */
function dateOf(value: unknown, timezone: string): string | null {
  if (typeof value !== 'string' || !/\d{4}/.test(value)) return null;
  const forms = [
    value,
    value.replace(/\s([+-])(\d):?(?:00)?$/, ' $10$2:00'),
    value.replace(/\s+[A-Z]{2,4}$/, ''),
    value.replace(/\b(\d{4})-(\d)-(\d{1,2})\b/, '$1-0$2-$3'),
    value.slice(0, 10),
  ];
  return forms.find((form) => readWrittenDate(form, timezone).moment !== null) ?? null;
}
