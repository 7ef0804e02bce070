import type { Element } from 'hast';
import { plainText } from '../tree/plain-text.ts';
import { eachElement } from '../tree/walk.ts';

/** What was pasted of a service to show something of it: its address, and the words of the post that it holds. */
interface EmbedCode {
  readonly address: string;
  readonly words: string;
}

/** Hosts of the scripts that make frames of such code. */
const scriptHosts =
  /^(?:https?:)?\/\/(?:platform\.twitter\.com|platform\.x\.com|(?:www\.)?tiktok\.com|(?:www|platform)\.instagram\.com|connect\.facebook\.net|player\.vimeo\.com)\//;

/** The code in an element, be it a frame or what a script would make one of; null when it is none. */
export function readEmbedCode(element: Element): EmbedCode | null {
  const { tagName, properties } = element;
  const of = (...names: string[]) => String(names.map((name) => properties[name]).find(Boolean) ?? '').trim();
  // No browser plays a page of a service.
  if (tagName === 'video' || tagName === 'audio') return { address: of('src'), words: '' };
  if (tagName === 'iframe') return { address: of('src', 'dataSrc'), words: '' };
  if (tagName === 'embed' || tagName === 'object')
    return { address: of('src', 'data') || movieOf(element), words: '' };
  if (tagName === 'blockquote') {
    if (hasClass(element, 'twitter-tweet', 'twitter-video'))
      return { address: lastLink(element, /\/status(?:es)?\/\d/), words: wordsOf(element) };
    if (hasClass(element, 'tiktok-embed')) return { address: of('cite'), words: wordsOf(element) };
    if (hasClass(element, 'instagram-media'))
      return { address: of('dataInstgrmPermalink') || lastLink(element, /\/(?:p|reel|tv)\//), words: '' };
  }
  if (tagName === 'div' && hasClass(element, 'fb-post', 'fb-video'))
    return { address: of('dataHref'), words: '' };
  return null;
}

/** Whether an element is the script that comes with such code, or the empty place that the script wants. */
export function isOfEmbedCode({ tagName, properties, children }: Element): boolean {
  if (tagName === 'script') return scriptHosts.test(String(properties.src ?? ''));
  return tagName === 'div' && properties.id === 'fb-root' && children.length === 0;
}

function hasClass({ properties: { className } }: Element, ...names: readonly string[]): boolean {
  return Array.isArray(className) && names.some((name) => className.includes(name));
}

function lastLink(within: Element, form: RegExp): string {
  let last = '';
  eachElement(within, ({ tagName, properties: { href } }) => {
    if (tagName === 'a' && form.test(String(href ?? ''))) last = String(href);
  });
  return last;
}

function movieOf(within: Element): string {
  let movie = '';
  eachElement(within, ({ tagName, properties: { name, src, value } }) => {
    if (tagName === 'embed') movie ||= String(src ?? '');
    if (tagName === 'param' && /^(?:movie|src)$/i.test(String(name))) movie ||= String(value ?? '');
  });
  return movie;
}

/** What is said in the paragraphs: the rest says whose it is, and leads there. */
function wordsOf(within: Element): string {
  const words: string[] = [];
  eachElement(within, (element) => {
    if (element.tagName === 'p') words.push(plainText(element).trim());
    return element.tagName !== 'p';
  });
  return words.filter(Boolean).join(' ').replace(/\s+/g, ' ');
}
