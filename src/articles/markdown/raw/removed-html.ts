import type { Comment, Element } from 'hast';
import { html } from 'parse5';
import { wholeAddress } from '../../../base/addresses/whole-address.ts';
import { error, type Place, type Problem, warning } from '../../../base/problem.ts';
import { readable } from '../addresses/address.ts';
import { pathAsWritten } from '../addresses/path-as-written.ts';

/** What a word processor leaves in pasted HTML: it says nothing, so one warning for a document covers all of it. */
export function isWordElement(name: string): boolean {
  return name.includes(':') || looksOfElements.has(name);
}

const looksOfElements = new Set(['basefont', 'font', 'xml']);

/** Attributes that say how something looks, in the form of hast. Word and web pages put them on each cell of a table. */
const looks = new Set(
  [
    ...[
      'align',
      'aLink',
      'axis',
      'background',
      'bgColor',
      'border',
      'borderColor',
      'cellPadding',
      'cellSpacing',
    ],
    ...[
      'char',
      'charOff',
      'clear',
      'color',
      'compact',
      'face',
      'frame',
      'frameBorder',
      'height',
      'hSpace',
      'link',
    ],
    ...[
      'marginHeight',
      'marginWidth',
      'noShade',
      'noWrap',
      'rules',
      'size',
      'style',
      'text',
      'vAlign',
      'vLink',
    ],
    ...['vSpace', 'width'],
  ].map((name) => name.toLowerCase()),
);

export function isWordProperty(name: string, value: unknown): boolean {
  if (looks.has(name.toLowerCase())) return true;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  if (name === 'className') return text.split(' ').every((part) => /^(?:mso|xl\d)/i.test(part));
  return name.includes(':') || (name === 'name' && text.startsWith('_'));
}

export function removedWord(count: number, at: Place): Problem {
  return warning(
    'removed-html',
    at,
    `Looks that were pasted with the text were removed: ${count} styles, widths, borders, Word elements and the like.`,
    'Nothing needs to be done. Paste as plain text to keep the source clean.',
  );
}

export function removedElement(element: Element, withContent: boolean, at: Place): Problem {
  const what = withContent ? 'with what is in it' : 'and its content kept';
  return warning(
    'removed-html',
    at,
    `The element <${element.tagName}> was removed ${what}: articles may not use it.`,
    element.tagName === 'iframe'
      ? 'Write the address of the page alone in a paragraph, or name its service under "embeds" in bantin.yaml.'
      : known.has(element.tagName)
        ? 'Remove it from the article, or write the same in Markdown.'
        : `If it is no tag but a word, write \\<${element.tagName}>: then it is printed. Else remove it.`,
  );
}

/** The elements that browsers know. */
const known: ReadonlySet<string> = new Set(Object.values(html.TAG_NAMES));

/** The tag as which HTML reads an address between angle brackets: `<https://a.example/b>`, `<ann@a.example>`; null for any other. */
export function addressAsTag({ tagName, properties: { className } }: Element): string | null {
  if (/^(?:https?|mailto|tel|ftp):/.test(tagName)) return `<${tagName}…>`;
  // The tree takes what stands behind a dot in a name for a class.
  const parts = Array.isArray(className) ? [tagName, ...className] : [tagName];
  return !known.has(tagName) && parts.some((part) => String(part).includes('@'))
    ? `<${parts.join('.')}>`
    : null;
}

/** A warning for a tag that was meant to be read. */
export function tagAsWord(written: string, at: Place): Problem {
  return warning(
    'removed-html',
    at,
    `"${written}" is HTML here, so readers do not see it.`,
    `To print it, write \\${written}.`,
  );
}

/** What parsing made a comment of, such as `<?php … ?>`, or one that ends later than it was to; null for any other comment. */
export function removedComment(comment: Comment, at: Place): Problem | null {
  const [, ending] = /(--[ \t]{1,9}>|[—–]>)[ \t]{0,9}\n/.exec(comment.value) ?? [];
  if (ending !== undefined)
    return error(
      'unclosed-comment',
      at,
      `The comment does not end at "${ending}", so it hides all that stands before the next "-->".`,
      'Write "-->" where it ends, two hyphens and the sign without a space.',
    );
  if (!/^(?:\?(?!xml)|\[CDATA\[)/i.test(comment.value)) return null;
  return warning(
    'removed-html',
    at,
    `"<${comment.value.slice(0, 20)}" was removed: articles are not run, and have no such sections.`,
    'Remove it from the article.',
  );
}

/** `source` is what was written for the element. */
export function removedProperty(element: Element, name: string, at: Place, source: string): Problem {
  const written = String(element.properties[name] ?? '');
  const local = /^(?:[a-z]:|file:)/i.test(written.trim());
  if (local) {
    return error(
      'bad-path',
      at,
      `"${pathAsWritten(readable(written), source)}" is a place on one computer, which readers cannot reach.`,
      'Put the file beside the article and write its name.',
    );
  }
  const attribute = attributeName(name);
  const scheme = /^[\s\u0000-\u001f]*([a-z][a-z\d+.-]*):/i.exec(written)?.[1];
  const isAddress = ['href', 'src', 'poster', 'cite', 'dataFile'].includes(name);
  const meant = isAddress && scheme !== undefined ? wholeAddress(readable(written)) : null;
  if (meant !== null)
    return warning(
      'bad-address',
      at,
      `The link "${readable(written.trim())}" leads nowhere, because no address begins with "${scheme}:".`,
      `Write "${meant}".`,
    );
  const why =
    isAddress && scheme !== undefined
      ? `addresses that begin with "${scheme}:" are not allowed`
      : 'articles may not use it there';
  return warning(
    'removed-html',
    at,
    `The attribute ${attribute} of <${element.tagName}> was removed: ${why}.`,
    isAddress ? 'Write an address that begins with https:, http:, mailto: or tel:, or a path.' : 'Remove it.',
  );
}

function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'dataFile') return 'file';
  return property.replace(/^(aria|data)(?=[A-Z])/, '$1-').toLowerCase();
}
