/**
 * The register of published addresses, `bantin.urls.jsonl` beside the settings, which the newsroom commits: one address
 * on each line, sorted, so that two branches that publish different articles merge by themselves. Lines may come in any
 * order, and more than once, since tools that merge files make such ones.
 */

import { addressFault } from '../../base/addresses/address-fault.ts';
import { mergeConflict, mergeConflicts } from '../../base/files/merge-conflicts.ts';
import { compareCodeUnits } from '../../base/order.ts';
import { error, type Place, type Problem } from '../../base/problem.ts';
import { holdsForbidden } from '../../base/text/clean.ts';

export const registerFile = 'bantin.urls.jsonl';

/** An address that readers may have kept. */
export interface PublishedUrl {
  /** As `Route.url`. */
  readonly url: string;
  /** Name in feeds of the article that stood there first. */
  readonly id: string;
  /** The article's date when the address was recorded; ISO 8601 with offset. */
  readonly first: string;
}

export interface Register {
  /** By address, in the order of the lines. */
  readonly entries: ReadonlyMap<string, PublishedUrl>;
  /** The line of an address, from 1. */
  readonly lineOf: (url: string) => number;
  /** An error for each line that says nothing, or something else than another. */
  readonly problems: readonly Problem[];
}

export function readRegister(text: string): Register {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const problems: Problem[] = [];
  for (const { first, marks } of /^(?:<{7}|>{7})/m.test(text) ? mergeConflicts(lines, false) : []) {
    problems.push(mergeConflict(registerFile, first + 1, lines[first] ?? '', keepBoth));
    for (const mark of marks) lines[mark] = '';
  }
  const lineOf = (url: string) => lines.findIndex((line) => line.includes(JSON.stringify(url))) + 1;
  const entries = new Map<string, PublishedUrl>();
  const values = parsed(lines);
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.trim() === '') continue;
    const at = () => ({ file: registerFile, line: index + 1, column: 1 });
    const entry = asEntry(values === null ? parseLine(line) : values[index]);
    const other = entry === null ? undefined : entries.get(entry.url);
    const fault = entry === null || other !== undefined ? null : addressFault(entry.url);
    if (entry === null) {
      const isMark = /^(?:={7}|\|{7})/.test(line);
      problems.push(isMark ? mergeConflict(registerFile, index + 1, line, keepBoth) : broken(at()));
    } else if (fault !== null) problems.push(refused(entry.url, fault, at()));
    else if (other === undefined) entries.set(entry.url, entry);
    else if (other.id !== entry.id || other.first !== entry.first) {
      problems.push(twice(entry.url, lineOf(entry.url), at()));
    }
  }
  return { entries, lineOf, problems };
}

/** Whether an address is in a register, which is read when it is first asked; nothing is where there is none. */
export function recordedIn(register: Uint8Array | null): (url: string) => boolean {
  let known: Register['entries'] | null = null;
  return (url) => {
    known ??= register === null ? new Map() : readRegister(new TextDecoder().decode(register)).entries;
    return known.has(url);
  };
}

/** The values of all lines, read in one go; null when one of them is none. */
function parsed(lines: readonly string[]): unknown[] | null {
  const values = parseLine(`[${lines.map((line) => (line === '' ? 'null' : line)).join(',')}]`);
  return Array.isArray(values) && values.length === lines.length ? values : null;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The text of a register: equal entries give equal bytes. */
export function printRegister(entries: Iterable<PublishedUrl>): string {
  return [...entries]
    .sort((a, b) => compareCodeUnits(a.url, b.url))
    .map(({ url, id, first }) => `${JSON.stringify({ url, id, first })}\n`)
    .join('');
}

const moment = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T[\d:]{5,8}(?:Z|[+-]\d\d:\d\d)$/;

function asEntry(value: unknown): PublishedUrl | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 3) return null;
  const { url, id, first } = value as Record<string, unknown>;
  if (typeof url !== 'string' || typeof id !== 'string' || typeof first !== 'string') return null;
  if (holdsForbidden(url) || holdsForbidden(id)) return null;
  return url.startsWith('/') && id !== '' && moment.test(first) ? { url, id, first } : null;
}

const keepBoth =
  'Delete every line that begins with <<<<<<<, |||||||, ======= or >>>>>>>, and keep every line that begins with {.';

function broken(at: Place): Problem {
  return error(
    'bad-register',
    at,
    'This line of the register of addresses says no address.',
    'Bring the line back from version control; each reads {"url":"/…/","id":"…","first":"2021-01-28T10:22:00+07:00"}.',
  );
}

function refused(url: string, fault: string, at: Place): Problem {
  return error(
    'bad-register',
    at,
    `Nothing can be published at ${url}, which the register of addresses names, because ${fault}.`,
    'Remove the line; where readers still use the address, redirect it on the web server.',
  );
}

function twice(url: string, line: number, at: Place): Problem {
  return error(
    'bad-register',
    at,
    `The register of addresses says two things of ${url}: here, and in line ${line}.`,
    'Remove one of the two lines: keep the one that was there first.',
  );
}
