import { outsideCode } from '../../markdown/outside-code.ts';

/** What a text has between `{% raw %}` and `{% endraw %}`: tools before printed it as it stands, whatever it looks like. */

/** The text without these tags; the braces between them are such as nobody takes for tags, until `withRawShown`. */
export function withRawHidden(text: string): string {
  let done = '';
  let from = 0;
  for (const { index, 0: tag } of text.matchAll(raw)) {
    if (index < from) continue;
    endOfRaw.lastIndex = index;
    const end = endOfRaw.exec(text);
    if (end === null) break;
    const inner = text.slice(index + tag.length, end.index);
    done += text.slice(from, index) + inner.replaceAll('{', hidden);
    from = endOfRaw.lastIndex;
  }
  return done + text.slice(from);
}

/** The text with these braces as Markdown prints them: in code as they are, elsewhere as no tag of a template. */
export function withRawShown(text: string): string {
  if (!text.includes(hidden)) return text;
  const shown = (part: string) =>
    part.replace(/^.*$/gm, (line) => line.replaceAll(hidden, /^ {0,3}</.test(line) ? '&#123;' : '\\{'));
  return outsideCode(text, shown, (code) => code.replaceAll(hidden, '{'));
}

const raw = /\{%-?\s*raw\s*-?%\}/g;
const endOfRaw = /\{%-?\s*endraw\s*-?%\}/g;
/** No text has it: it is for the private use of programs. */
const hidden = '\u{F0016}';
