import { stringify } from 'yaml';
import { cleanText } from '../../base/text/clean.ts';
import type { Brought } from './brought.ts';

/** The Markdown file of a document: fields that say nothing are left out. */
export function documentText({ fields, body }: Pick<Brought, 'fields' | 'body'>): string {
  const said = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  const front = stringify(Object.fromEntries(said), { lineWidth: 0, aliasDuplicateObjects: false });
  return cleanText(`---\n${front}---\n\n${body.trim()}\n`.normalize('NFC'));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}
