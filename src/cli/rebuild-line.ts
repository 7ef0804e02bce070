import type { Problem } from '../base/problem.ts';
import type { Summary } from '../build/options.ts';
import { inEnglish, type Translate } from '../messages/translator.ts';
import { closingLine, countLine } from './lines.ts';
import { visibleText } from './visible-text.ts';

/** What a build of the development server did and why, on one line: `content/a.md · 3 files written, 1 removed · 84 ms`. */
export function rebuildLine(
  built: {
    readonly changed: readonly string[];
    readonly summary: Summary | null;
    readonly problems: readonly Problem[];
    readonly milliseconds: number;
  },
  say: Translate = inEnglish,
): string {
  const { changed, summary, problems, milliseconds } = built;
  const why = changed.length === 0 ? [] : [shownFiles(changed, say)];
  const found = countLine(problems, say);
  const rest = found === '' ? [] : [found];
  if (summary === null)
    return [...why, ...rest, say('the last good site stays'), time(milliseconds)].join(' · ');
  if (why.length === 0)
    return [closingLine({ ...summary, seconds: milliseconds / 1000 }, say), ...rest].join(' · ');
  const { written, removed } = summary;
  const files = `${written} ${written === 1 ? 'file' : 'files'} written, ${removed} removed`;
  return [...why, say(files), ...rest, time(milliseconds)].join(' · ');
}

function shownFiles(files: readonly string[], say: Translate): string {
  const [first = '', second, ...others] = files;
  if (second === undefined) return visibleText(first || '.');
  return visibleText(
    others.length === 0 ? `${first}, ${second}` : say(`${first} and ${files.length - 1} more`),
  );
}

function time(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
