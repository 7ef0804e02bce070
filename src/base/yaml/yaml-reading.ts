import type { Node } from 'yaml';
import type { Place, Problem } from '../problem.ts';
import type { YamlForms } from './yaml-forms.ts';

/** A parsed text that is being read; what is wrong with it is added to `problems`. */
export interface YamlReading {
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
  readonly formOf: YamlForms;
  readonly problems: Problem[];
}

/** Where the node begins in the text. */
export function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** The text from there to the end of its line. */
export function restOfLine(offset: number, { text }: Pick<YamlReading, 'text'>): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}
