import { Help } from 'commander';
import type { CommandContext } from './command-context.ts';

/** A command line, or what else may be written, and what it does; `''` where it speaks for itself. */
export type Row = readonly [written: string, meaning: string];

export interface HelpText {
  readonly examples: readonly Row[];
  /** Another table, with its title. */
  readonly table?: { readonly title: string; readonly rows: readonly Row[] };
  /** Paragraphs. */
  readonly closing: readonly string[];
}

/** What help says behind the options of a command, in the language of the user. Made when it is asked for. */
export function helpText(
  { say, print }: Pick<CommandContext, 'say' | 'print'>,
  { examples, table, closing }: HelpText,
): () => string {
  const rowsOf = (rows: readonly Row[], mark: string) => {
    const width = Math.max(
      ...rows.filter(([, meaning]) => meaning !== '').map(([written]) => written.length),
    );
    return rows.map(([written, meaning]) => {
      const begin = written === '' ? '  ' : mark;
      return `  ${begin}${meaning === '' ? written : `${written.padEnd(width + 3)}${say(meaning)}`}`.trimEnd();
    });
  };
  return () =>
    [
      '',
      say('Examples:'),
      ...rowsOf(examples, '$ '),
      ...(table === undefined ? [] : ['', say(table.title), ...rowsOf(table.rows, '')]),
      ...closing.flatMap((text) => ['', new Help().boxWrap(say(text), print.width)]),
      '',
    ].join('\n');
}
