import type { ImportPlan } from '../import/import-sources.ts';
import type { NoteSort } from '../import/sort-notes.ts';
import { inEnglish, type Translate } from '../messages/translator.ts';
import { visibleText } from './visible-text.ts';

/** What an import did, or would do when `written` is null, for a person: each sort of note once, with its first places. */
export function importText(
  plan: ImportPlan,
  written: readonly string[] | null,
  say: Translate = inEnglish,
): string {
  const { sources, outcomes, sorts } = plan;
  const lines = sources.map(
    ({ source, title, sure, why }) => `${source}: ${say(title)} (${say(sure)}: ${say(why)})`,
  );
  const guesses = sorts.filter(({ kind }) => kind === 'guess');
  if (guesses.length > 0) lines.push('', say('Guessed:'), ...grouped(guesses, say));
  const leftOut = sorts.filter(({ kind }) => kind === 'left');
  if (leftOut.length > 0) lines.push('', say('Left for you:'), ...grouped(leftOut, say));
  for (const [outcome, title] of stays) {
    const files = outcomes[outcome];
    if (files.length > 0)
      lines.push(
        '',
        `${say(title)}:`,
        ...firstOf(
          files.slice(0, mostShown + 1).map((file) => `  ${file}`),
          files.length,
          say,
        ),
      );
  }
  return `${[...lines, '', lastLine(plan, written, say)].map(visibleText).join('\n').replace(/^\n/, '')}\n`;
}

const stays = [
  ['edited', 'Changed since the last import, so left as they are'],
  ['taken', 'There already, so left as they are'],
] as const;

/** The same for tools, complete. */
export function importJson(plan: ImportPlan, written: readonly string[] | null): string {
  const { sources, articles, authors, redirects, outcomes, notes, problems } = plan;
  return `${JSON.stringify({ sources, articles, authors, redirects, written: written ?? [], files: outcomes, notes, problems }, null, 2)}\n`;
}

function lastLine(
  { articles, authors, redirects, outcomes }: ImportPlan,
  written: readonly string[] | null,
  say: Translate,
): string {
  const files = outcomes.new.length + outcomes.renewed.length;
  const parts = [counted(articles, 'article'), counted(authors, 'author'), counted(redirects, 'redirect')];
  const verb = written === null ? 'would be written' : 'written';
  const done = `${counted(written?.length ?? files, 'file')} ${verb}, ${outcomes.same.length} as they were`;
  return [...parts, done].map(say).join(' · ');
}

const mostShown = 3;

/** Of many sorts that differ only in a name in quotes, as texts in thirty languages do, one stands for all. */
function grouped(sorts: readonly NoteSort[], say: Translate): string[] {
  const alike = new Map<string, NoteSort[]>();
  for (const sort of [...sorts].sort((a, b) => b.count - a.count)) {
    const shape = [sort.what.replace(quoted, '""'), sort.sure].join('\0');
    const known = alike.get(shape);
    if (known === undefined) alike.set(shape, [sort]);
    else known.push(sort);
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length < mostShown) return [first, ...others].flatMap((sort) => linesOf(sort, say));
    const names = others.map(({ what, count }) => `${what.match(quoted)?.join(' ')} (${count})`).join(', ');
    return [...linesOf(first, say), `  ${say(`and the same of ${others.length} more: ${names}`)}`];
  });
}

const quoted = /"[^"]*"/g;

function linesOf({ what, sure, count, first }: NoteSort, say: Translate): string[] {
  return [
    `  ${say(what)}${sure === null ? '' : ` (${say(sure)})`}: ${count}`,
    ...firstOf(
      first.map(
        ({ from, line, detail }) =>
          `    ${from}${line === null ? '' : `:${line}`}  ${say(detail).slice(0, 160)}`,
      ),
      count,
      say,
    ),
  ];
}

/** The lines when they are all or all but one of `count`, else the first of them with how many more there are. */
function firstOf(lines: readonly string[], count: number, say: Translate): string[] {
  const rest = count - mostShown;
  return rest <= 1
    ? [...lines]
    : [...lines.slice(0, mostShown), `    ${say(`and ${rest} more: --format json names all`)}`];
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
