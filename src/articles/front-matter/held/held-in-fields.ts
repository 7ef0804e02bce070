import { error, type Problem } from '../../../base/problem.ts';
import type { Moment } from '../../../base/time/moment.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { plainName } from '../../source/plain-name.ts';
import { inCapitals, isMark, markIn } from '../marks/publication-marks.ts';
import { holdsBack } from '../statements/holds-back.ts';
import { publicationNames } from '../statements/publication-names.ts';
import { statementsOf } from '../statements/statements.ts';
import { readFlag } from '../values/flag.ts';

/**
 * An error for each field of ours whose text seems to hold the article back, where it has no meaning: `draft: true` as part
 * of a lead of several lines, the tag `nháp`, the section `Drafts`, a headline that begins with `[DRAFT]`, a caption
 * `KHÔNG ĐĂNG`.
 */
export function heldInFields(
  yaml: Pick<YamlDocument, 'data' | 'placeOf'>,
  timezone: string,
  own: Moment | null,
): Problem[] {
  return Object.entries(yaml.data).flatMap(([name, value]) => {
    if (typeof value === 'object') {
      const inside = textsIn(value).find(
        (text) => isMarkOfWords(text, own) || (isSetApart(text) && markIn(text, own) !== null),
      );
      if (inside !== undefined) return [problem(name, inside.trim(), yaml)];
    }
    if (name === 'extra' || (publicationNames.has(plainName(name)) && name !== 'title')) return [];
    const texts = [value].flat().filter((one) => typeof one === 'string');
    const inside = texts
      .map((text) => fieldIn(text, timezone) ?? mark(name, text, own))
      .find((found) => found !== null);
    return inside == null ? [] : [problem(name, inside, yaml)];
  });
}

function mark(name: string, text: string, own: Moment | null): string | null {
  if (!marking.has(name)) return null;
  if (name !== 'tags') return markIn(text, own);
  return topics.test(text.trim()) ? null : isMark(text, 'parted', own) ? text : markIn(text, own);
}

/** Every text within groups and lists of groups, but addresses and names of files. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (typeof inner !== 'string') return textsIn(inner, depth + 1);
    return Array.isArray(value) || files.has(plainName(name)) ? [] : [inner];
  });
}

const files = new Set(['src', 'url', 'file', 'path', 'href', 'link', 'id', 'poster', 'tracks', 'slug']);

/** Whether it is a mark of several words; one alone may be a value of any kind: `pick: Draft`. */
function isMarkOfWords(text: string, own: Moment | null): boolean {
  return /\S\s+\S/.test(text) && isMark(text, 'within', own);
}

/** Whether it has what no words within a sentence have: brackets around it, or nothing but capitals. */
function isSetApart(text: string): boolean {
  return /^\s*[[({【《]|[\])}】》]\s*$/u.test(text) || inCapitals(text);
}

/** The words that would hold an article back if they stood alone on a line of the front matter; null when there are none. */
function fieldIn(text: string, timezone: string): string | null {
  if (!/[:=]/.test(text)) return null;
  for (const line of text.split('\n')) {
    const [whole = '', name = '', value = ''] = dated.exec(line) ?? [];
    const kind = publicationNames.get(plainName(name))?.kind;
    if ((kind === 'embargo' || kind === 'expires') && /\d[./-]\d|\d{4}|\d\s*(?:giờ|h)/.test(value))
      return whole.trim();
  }
  for (const { 0: whole, 1: before = '', 2: value = '', index } of text.matchAll(field)) {
    const startsLine = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, index - 20), index));
    const endsLine = /^["']?\s*(?:\n|$)/.test(text.slice(index + whole.length, index + whole.length + 20));
    const words = before.split(' ');
    for (const from of words.keys()) {
      const name = words.slice(from).join(' ');
      const kind = publicationNames.get(plainName(name))?.kind;
      // Prose has names with colons as well, of which few are such names and none says true or false.
      const isField = (startsLine && from === 0) || /^[\w-]+$/.test(name);
      const isFlag =
        (/^(?:true|false)$/.test(value) && name === name.toLowerCase()) ||
        (isField && endsLine && readFlag(value) !== null);
      if (kind === undefined || !isFlag) continue;
      if (statementsOf(kind, value, timezone).some(({ says }) => holdsBack(says, 'field')))
        return `${name}: ${value}`;
    }
  }
  return null;
}

/** A line that is nothing but a name and what stands behind its colon. */
const dated = /^\s*([\p{L}_][\p{L}\p{M}\p{N} _-]{1,40}?)\s*[:=]\s*(\S.{0,80})$/u;

/** Up to three words, and the word behind their colon. */
const field =
  /(?<![\p{L}\p{N}_-])([\p{L}_][\p{L}\p{M}\p{N}_-]*(?: \p{L}[\p{L}\p{M}\p{N}_-]*){0,2})\s?[:=]\s?["']?([\p{L}\p{N}]+)/gu;

const marking = new Set([
  ...['title', 'name', 'kicker', 'subtitle', 'lead', 'byline', 'location', 'author', 'authors'],
  ...['section', 'tags', 'series', 'seoTitle', 'shareTitle', 'slug'],
]);

/** Tags for what is written about drafts: of laws, of players, of poets. */
const topics = /^(?:drafts?|bản thảo)$/;

function problem(name: string, inside: string, yaml: Pick<YamlDocument, 'data' | 'placeOf'>): Problem {
  return error(
    'unclear-publication',
    yaml.placeOf([name]),
    `"${inside}" in the text of "${name}" looks as if it held the article back, but there it has no meaning.`,
    'Write "draft: true" on a line of its own, not indented, to hold the article back. Else write other words there.',
  );
}
