import type { Link } from 'mdast';
import { readAddress, readable } from '../address.ts';
import { placeOf } from '../draft.ts';
import { unfoldPoint, unfoldText } from '../parser-unfold.ts';
import { escapeValue, type Sheet, writeHole } from './sheet.ts';

/** An address that stays as it is in a URL and may stay in an article: none that leads to a place on the page. */
const plainAddress = /^(?!#)(?:https?:|mailto:|tel:|(?=[^:]+$))(?:[!#$&-;=?-Z_a-z~]|%[\da-f]{2})*$/;

/** Writes the address of a link, or a hole for that of an article, a file or a page of this site, which is noted. */
export function writeAddress({ url: folded, position }: Link, sheet: Sheet): void {
  const url = unfoldText(folded, sheet.part);
  const address = plainAddress.test(url) ? readAddress(url, sheet.draft.input.path) : null;
  if (address === null || address.kind === 'bad' || address.kind === 'here') {
    sheet.odd = true;
  } else if ('target' in address) {
    const { kind, target, suffix } = address;
    const start = position && unfoldPoint(position.start, sheet.part);
    const at = placeOf({ position: start && { start } }, sheet.draft);
    sheet.references.push({ kind, target, written: readable(url), at });
    writeHole(`${kind}:${target}`, sheet);
    sheet.html += escapeValue(suffix);
  } else {
    sheet.html += escapeValue(url.replace(/^\/\//, 'https://'));
  }
}
