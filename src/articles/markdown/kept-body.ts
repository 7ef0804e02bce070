import { fromUtf8, toUtf8 } from '../../base/text/utf8.ts';
import type { Body } from './context/body.ts';
import type { Fragment } from './fragment/fragment.ts';

/** What is kept of a body for those who print it. */
type KeptBody = Pick<Body, 'html' | 'text'>;

type Head = readonly [
  length: number,
  holes: Fragment['holes'],
  places: Fragment['places'],
  feed: Fragment['feed'],
];

/**
 * The bytes in which a body is kept: a line of JSON, which holds no line break, tells how long the HTML is that follows it
 * and where its holes are; the rest is the text. Nothing in HTML or text can end either.
 */
export function encodeBody({ html: { html, holes, places, feed }, text }: KeptBody): Uint8Array {
  const head: Head = [html.length, holes, places, feed];
  return toUtf8(`${JSON.stringify(head)}\n${html}${text}`);
}

/** The body in such bytes. */
export function decodeBody(bytes: Uint8Array): KeptBody {
  const whole = fromUtf8(bytes);
  const start = whole.indexOf('\n') + 1;
  const [length, holes, places, feed]: Head = JSON.parse(whole.slice(0, start));
  const end = start + length;
  return { html: { html: whole.slice(start, end), holes, places, feed }, text: whole.slice(end) };
}
