import { type Problem, warning } from '../base/problem.ts';
import { placeAt, type TemplateText } from './template-place.ts';

/** Warnings for what a style sheet loads from elsewhere, and for a brace that is never closed: browsers pass over all behind it. */
export function checkStyle(sheet: TemplateText): Problem[] {
  const outside = Array.from(
    blanked(sheet.source, comments).matchAll(elsewhere),
    ({ 1: written = '', index }) =>
      warning(
        'outside-source',
        placeAt(sheet, index),
        `The style sheet loads "${written}" from another site, which then learns who reads what and when.`,
        'Put the file into the folder of the theme, and name it by its path.',
      ),
  );
  const open = openAtEnd(blanked(sheet.source, commentsAndStrings));
  return open === null ? outside : [...outside, unclosed(sheet, open)];
}

function unclosed(sheet: TemplateText, offset: number): Problem {
  return warning(
    'template-error',
    placeAt(sheet, offset),
    'The brace "{" is never closed, so browsers read the rules behind it as a part of this one, or not at all.',
    'Write "}" where the rule ends.',
  );
}

/** The last brace that is open at the end. */
function openAtEnd(css: string): number | null {
  const open: number[] = [];
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  return open.at(-1) ?? null;
}

/** The text with blanks in the place of these parts, so that all else stands where it stood. */
function blanked(css: string, part: RegExp): string {
  return css.replace(part, (whole) => whole.replace(/[^\n]/g, ' '));
}

const comments = /\/\*[\s\S]*?(?:\*\/|$)/g;
const commentsAndStrings =
  /\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'|url\([^)"']*\)/g;
const elsewhere = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/gi;
