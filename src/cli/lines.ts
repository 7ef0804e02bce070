import type { Problem, Severity } from '../base/problem.ts';
import type { Summary } from '../build/options.ts';
import { inEnglish, type Translate } from '../messages/translator.ts';

/** What a build did, on one line: `128 articles · 340 files written, 2 removed, 12 unchanged · 1.84 s`, what is held back, and when the next is due. */
export function closingLine(
  summary: Summary & { readonly seconds: number },
  say: Translate = inEnglish,
): string {
  const { articles, held, written, removed, unchanged, due, verified, seconds } = summary;
  const files = `${count(written, 'file')} written, ${removed} removed, ${unchanged} unchanged`;
  const time = `${seconds.toFixed(2)} s`;
  return [
    count(articles, 'article'),
    files,
    time,
    ...heldNote(held, say),
    ...dueNote(due),
    ...proof(verified),
  ]
    .map(say)
    .join(' · ');
}

/** What readers do not see: whoever misses an article looks here first. */
function heldNote({ drafts, scheduled, expired }: Summary['held'], say: Translate): string[] {
  const parts = [
    drafts > 0 ? count(drafts, 'draft') : '',
    scheduled > 0 ? `${scheduled} scheduled` : '',
    expired > 0 ? `${expired} expired` : '',
  ].filter(Boolean);
  return parts.length === 0 ? [] : [`held back: ${parts.map(say).join(', ')} (bantin list)`];
}

const reasons = {
  appears: 'when an article appears',
  expires: 'when an article expires',
  'pin-ends': 'when an article leads the front page no longer',
  'notice-ends': 'when a notice on the front page ends',
  'news-ends': 'when an article leaves the news sitemap',
} as const;

/** What a comparison with a clean build proved. */
function proof(verified: Summary['verified']): string[] {
  return verified === undefined ? [] : [`all ${count(verified, 'file')} equal a clean build`];
}

/** When to build again even if nothing is edited. */
function dueNote(due: Summary['due']): string[] {
  return due === null ? [] : [`next build due ${due.at}, ${reasons[due.why]}`];
}

/** How much is wrong, on one line: `3 errors, 2 warnings in 2 files`; `''` when nothing is. */
export function countLine(problems: readonly Problem[], say: Translate = inEnglish): string {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const parts = [
    [of('error'), 'error'],
    [of('warning'), 'warning'],
    [of('info'), 'note'],
  ] as const;
  const found = parts.filter(([number]) => number > 0).map(([number, word]) => say(count(number, word)));
  const files = new Set(problems.flatMap(({ at }) => (at === null ? [] : [at.file]))).size;
  const where = files === 0 ? '' : ` ${say(`in ${count(files, 'file')}`)}`;
  return found.join(', ') + where;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
