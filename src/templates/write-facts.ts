import type { Digest } from '../base/digest.ts';
import { checkTheme } from './check-theme.ts';
import { readTheme } from './read-theme.ts';
import { themeContent } from './shipped-facts.ts';
import type { TemplateFacts } from './template-facts.ts';

/** What `shippedFacts` reads of a theme that has no problem; of any other an error is thrown, which names the first. */
export function factsOfTheme(folder: string): {
  readonly content: Digest;
  readonly facts: Readonly<Record<string, TemplateFacts>>;
} {
  const read = readTheme([{ folder, origin: 'templates' }]);
  const { facts, problems } = checkTheme(read.files);
  const [first] = [...read.problems, ...problems];
  if (first !== undefined) throw new Error(`${first.at?.file}: ${first.message}`);
  return { content: themeContent(read.files), facts };
}
