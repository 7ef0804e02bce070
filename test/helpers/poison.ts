/** A cache that somebody changed who knows how it is made: with the right checksums. */

import fs from 'node:fs';
import path from 'node:path';
import { openStore } from '../../src/engine/store.ts';

/** The version of the store that a build left. */
function versionOf(store: string): string {
  const heading = fs.readFileSync(path.join(store, 'manifest'), 'utf8').split('\n')[0] ?? '';
  return JSON.parse(/"(?:[^"\\]|\\.)*"/.exec(heading)?.[0] ?? '""');
}

/** The names of all tables of the store. */
export function tablesOf(store: string): string[] {
  const text = fs.readFileSync(path.join(store, 'manifest'), 'utf8');
  const states: Record<string, { indexes?: unknown }> = JSON.parse(text.slice(text.indexOf('\n') + 1));
  return Object.keys(states).filter((name) => states[name]?.indexes !== undefined);
}

/** Replaces every value of a table; a table without any gets what `added` holds, and is an error where that is nothing. */
export function poisonTable(
  store: string,
  table: string,
  change: (value: unknown, key: string) => unknown,
  added: Readonly<Record<string, unknown>> = {},
): void {
  const opened = openStore(store, versionOf(store));
  const values = opened.table<unknown>(table);
  const stored = [...values.entries()];
  if (stored.length + Object.keys(added).length === 0) throw new Error(`The table ${table} holds nothing.`);
  for (const [key, value] of stored) values.put(key, change(value, key));
  for (const [key, value] of Object.entries(added)) if (values.get(key) === null) values.put(key, value);
  const failed = opened.commit();
  opened.close();
  if (failed !== null) throw new Error(failed);
}
