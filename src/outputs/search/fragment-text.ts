import type { Fragment } from '../../articles/fragment.ts';

const footnoteMark = /<a\b[^>]*\bdata-footnote-(?:ref|backref)\b[^>]*>.*?<\/a>/gs;
const inlineTag =
  /<\/?(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>/g;
const tag = /<(?:"[^"]*"|'[^']*'|[^'">])*>/g;
const reference = /&#x([\da-f]+);/gi;

/**
 * The words of an article's body on one line, without the numbers of its footnotes. It reads only what the pipeline
 * writes: well-formed HTML in which hexadecimal references alone stand for characters.
 */
export function fragmentText(fragment: Fragment): string {
  return fragment
    .filter((_, index) => index % 2 === 0)
    .join('')
    .replace(footnoteMark, '')
    .replace(inlineTag, '')
    .replace(tag, ' ')
    .replace(reference, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\s+/g, ' ')
    .trim();
}
