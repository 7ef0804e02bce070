import type { Note } from '../../brought/brought.ts';
import { htmlToMarkdown } from '../../html/html-to-markdown.ts';

/** A text that is written in HTML as Markdown; its links lead where they did, and tags of templates in it stay as they are. */
export function markdownOfHtml(html: string, from: string): { markdown: string; notes: Note[] } {
  const tags: string[] = [];
  const held = html.replace(tag, (whole) => {
    tags.push(whole);
    return `${begin}${tags.length - 1}${end}`;
  });
  const { markdown, notes } = htmlToMarkdown(held, from, (address) => address);
  return { markdown: markdown.replace(placeOfTag, (_, at) => tags[Number(at)] ?? ''), notes };
}

const tag = /\{\{[^{}]*\}\}|\{%[^{}]*%\}/g;
/** No text has them: they are for the private use of programs. */
const begin = '\u{F0017}';
const end = '\u{F0018}';
const placeOfTag = new RegExp(`${begin}(\\d+)${end}`, 'gu');
