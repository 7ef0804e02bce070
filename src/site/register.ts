/**
 * The register of published addresses, `bantin.urls.jsonl` beside the settings, which the newsroom commits: one address
 * on each line, sorted, so that two branches that publish different articles merge by themselves. Lines may come in any
 * order, and more than once, since tools that merge files make such ones.
 */

import { compareCodeUnits } from '../base/order.ts';
import { error, type Place, type Problem } from '../base/problem.ts';

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
  readonly entries: readonly PublishedUrl[];
  /** Line of each address, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  /** An error for each line that says nothing, or something else than another. */
  readonly problems: readonly Problem[];
}

export function readRegister(text: string): Register {
  const entries = new Map<string, PublishedUrl>();
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const at = { file: registerFile, line: index + 1, column: 1 };
    const entry = readLine(line);
    const other = entry === null ? undefined : entries.get(entry.url);
    if (entry === null) problems.push(/^(<{7}|={7}|>{7}|\|{7})/.test(line) ? conflict(at) : broken(at));
    else if (other === undefined) {
      entries.set(entry.url, entry);
      lines.set(entry.url, index + 1);
    } else if (other.id !== entry.id || other.first !== entry.first) {
      problems.push(twice(entry.url, lines.get(entry.url) ?? 0, at));
    }
  }
  return { entries: [...entries.values()], lines, problems };
}

/** The text of a register: equal entries give equal bytes. */
export function printRegister(entries: readonly PublishedUrl[]): string {
  return entries
    .toSorted((a, b) => compareCodeUnits(a.url, b.url))
    .map(({ url, id, first }) => `${JSON.stringify({ url, id, first })}\n`)
    .join('');
}

const moment = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T[\d:]{5,8}(?:Z|[+-]\d\d:\d\d)$/;

function readLine(line: string): PublishedUrl | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 3) return null;
  const { url, id, first } = value as Record<string, unknown>;
  if (typeof url !== 'string' || typeof id !== 'string' || typeof first !== 'string') return null;
  return url.startsWith('/') && id !== '' && moment.test(first) ? { url, id, first } : null;
}

function conflict(at: Place): Problem {
  return error(
    'bad-register',
    at,
    'The register of addresses holds the marks of a merge that was not finished.',
    'Remove this line and the other marks (<<<<<<<, =======, >>>>>>>), and keep every line that begins with {.',
  );
}

function broken(at: Place): Problem {
  return error(
    'bad-register',
    at,
    'This line of the register of addresses says no address.',
    'Bring the line back from version control; each reads {"url":"/…/","id":"…","first":"2021-01-28T10:22:00+07:00"}.',
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
