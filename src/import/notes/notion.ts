import { cleanText } from '../../base/text/clean.ts';
import { oneLine } from '../../base/text/text.ts';
import { upToLast } from '../text/up-to-last.ts';
import type { TakenApart } from './taken-apart.ts';

const id = / [0-9a-f]{32}(?=\/|\.\w+$|_all\.\w+$|$)/g;

/** A path of an export without the ids that Notion puts behind names. */
export function withoutIds(path: string): string {
  return path.replace(id, '');
}

/** Whether a path is of an export of Notion. */
export function isOfNotion(path: string): boolean {
  return / [0-9a-f]{32}\.md$/.test(path);
}

/** The heading of an exported page as its title, and the properties below it as fields; callouts as blocks. */
export function takenFromNotion({ data, body, problems }: TakenApart): TakenApart {
  const [, title = '', rest = body] = /^\s*# ([^\n]*)\n?([\s\S]*)$/.exec(body) ?? [];
  const [, lines = '', text = rest] =
    /^\s*\n?((?:[\p{L}][\p{L}\p{N} _/-]{0,40}: [^\n]*\n)+)(?:\s*\n|$)([\s\S]*)$/u.exec(rest) ?? [];
  const fields: Record<string, unknown> = Object.create(null);
  for (const [, name = '', value = ''] of lines.matchAll(/^([^:\n]+): ([^\n]*)$/gm)) {
    const known = names[name.trim().toLowerCase()] ?? name.trim();
    fields[known] = known === 'date' ? (plainDate(value) ?? value.trim()) : valueOfProperty(known, value);
  }
  if (oneLine(title) !== '') fields.title = oneLine(title);
  return { data: { ...fields, ...data }, body: withAsides(text), problems };
}

/** What people call these columns. */
const names: Readonly<Record<string, string>> = {
  created: 'date',
  'created time': 'date',
  date: 'date',
  ngày: 'date',
  'ngày đăng': 'date',
  published: 'date',
  'publish date': 'date',
  'published date': 'date',
  'created by': 'author',
};

function valueOfProperty(name: string, value: string): unknown {
  const plain = cleanText(value).trim();
  const isList = /^(?:tags?|author|authors|categor(?:y|ies)|thẻ|tác giả)$/i.test(name);
  return isList ? plain.split(/\s*,\s*/).filter((word) => word !== '') : plain;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** `January 28, 2021 10:22 AM` and `28 January 2021` as an ISO date; null for other forms. */
function plainDate(written: string): string | null {
  const [first = ''] = written.split('→');
  const found =
    /^\s*([A-Za-z]+)\.? (\d{1,2}), (\d{4})(?:,? (\d{1,2}):(\d\d)(?: ?([AP])M)?)?/.exec(first) ??
    /^\s*()(\d{1,2}) ([A-Za-z]+) (\d{4})/.exec(first);
  if (found === null) return null;
  const isEuropean = found[1] === '';
  const [month = '', day = '', year = ''] = isEuropean ? [found[3], found[2], found[4]] : found.slice(1);
  const at = months.findIndex((name) => name.slice(0, 3) === month.slice(0, 3).toLowerCase());
  if (at < 0) return null;
  const [hour, minute, half] = isEuropean ? [] : found.slice(4);
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'P' ? 12 : 0);
  const date = `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour === undefined ? date : `${date} ${String(hours).padStart(2, '0')}:${minute}`;
}

/** Callouts of Notion, with their sign in front. */
function withAsides(text: string): string {
  return upToLast(
    '</aside>',
    text,
    /^<aside>\s*\n?(?:<img[^>]*>|\p{Extended_Pictographic}\uFE0F?)?\s*([\s\S]*?)\s*<\/aside>/gmu,
    (_, inner = '') => `\n:::box\n${inner.trim()}\n:::\n`,
  );
}
