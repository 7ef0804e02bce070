import type { Place, Problem } from '../base/problem.ts';
import { escapeHtml } from '../base/text/escape.ts';
import { inEnglish, type Translate } from '../messages/translator.ts';
import { sourceExcerpt } from './source-excerpt.ts';

/** More than this nobody reads in a browser. */
const most = 50;

/**
 * The problems as HTML for whoever writes the site: what, where, why and what to do, errors first. Everything in it is
 * escaped. `readSource` gives the text of a file of the site, or null when it cannot.
 */
export function problemsHtml(
  problems: readonly Problem[],
  readSource: (file: string) => string | null,
  say: Translate = inEnglish,
): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const others = problems.filter(({ severity }) => severity !== 'error');
  const listed = [...errors, ...others];
  const block = ({ code, severity, message, hint, at }: Problem) =>
    [
      `<section class="${severity}">`,
      `<p class="place"><strong>${escapeHtml(say(severity === 'info' ? 'note' : severity))}</strong> `,
      at === null ? '' : `<span>${escapeHtml(`${at.file}:${at.line}:${at.column}`)}</span> `,
      `<code>${escapeHtml(code)}</code></p>`,
      `<p>${escapeHtml(message)}</p>`,
      hint === '' ? '' : `<p class="hint">${escapeHtml(hint)}</p>`,
      at === null ? '' : frame(at, readSource(at.file)),
      '</section>',
    ].join('');
  const rest = listed.length - most;
  const more = rest > 0 ? `<p>${escapeHtml(say(`The terminal shows ${rest} more.`))}</p>` : '';
  const title = errors.length === 1 ? 'An error stops the build' : `${errors.length} errors stop the build`;
  return `<h1>${escapeHtml(say(title))}</h1>${listed.slice(0, most).map(block).join('')}${more}`;
}

function frame({ line, column }: Place, text: string | null): string {
  const lines = text === null ? [] : sourceExcerpt(text, line, column);
  if (lines.length === 0) return '';
  const width = String(line + 1).length;
  const rows = lines.map((row) => {
    const number = `<i>${String(row.line).padStart(width)}</i> `;
    if (row.mark === null) return number + escapeHtml(row.text);
    const { start, end } = row.mark;
    const [before, marked, after] = [
      row.text.slice(0, start),
      row.text.slice(start, end),
      row.text.slice(end),
    ];
    return `${number}${escapeHtml(before)}<mark>${escapeHtml(marked) || ' '}</mark>${escapeHtml(after)}`;
  });
  return `<pre>${rows.join('\n')}</pre>`;
}
