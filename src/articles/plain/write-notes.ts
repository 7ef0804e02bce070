import { contentIdPrefix } from '../sanitize-schema.ts';
import { breakWords, escapeValue, type Sheet, writeText } from './sheet.ts';
import { writeParagraph } from './write-paragraph.ts';

/** Writes the footnotes in the order in which the text refers to them; those of more than a paragraph are left to the chain. */
export function writeNotes(sheet: Sheet): void {
  const { noted } = sheet;
  const { words } = sheet.draft.settings.locale;
  breakWords(sheet);
  sheet.html += `<section data-footnotes class="footnotes"><h2 id="${contentIdPrefix}footnote-label">`;
  writeText(words.footnotes ?? '', sheet);
  sheet.html += '</h2>\n<ol>\n';
  for (const [index, { node, part }] of noted.entries()) {
    sheet.part = part;
    const [paragraph, ...others] = node.children;
    if (paragraph?.type !== 'paragraph' || others.length > 0) {
      sheet.odd = true;
      return;
    }
    const number = index + 1;
    const back = escapeValue(`${words.backToText} ${number}`);
    sheet.html += `<li id="${contentIdPrefix}fn-${number}">\n`;
    breakWords(sheet);
    writeParagraph(
      paragraph,
      sheet,
      'p',
      ` <a href="#${contentIdPrefix}fnref-${number}" data-footnote-backref="" aria-label="${back}" class="data-footnote-backref">↩</a>`,
    );
    sheet.html += '\n</li>\n';
  }
  sheet.html += '</ol>\n</section>';
}
