/**
 * What was found out about the templates of the package when it was made: most sites have no others, and to check them takes a fifth
 * of the first build of a small one.
 */

import path from 'node:path';
import { type Digest, digestValue } from '../base/digest.ts';
import { readIfExists } from '../base/files/files.ts';
import { packageFolder } from '../base/package-folder.ts';
import type { ThemeFile } from './read-theme.ts';
import { allKept, type TemplateFacts } from './template-facts.ts';

/** Names the content of a theme, wherever its folders lie. */
export function themeContent(files: readonly Pick<ThemeFile, 'name' | 'digest'>[]): Digest {
  return digestValue(files.map(({ name, digest }) => [name, digest]));
}

/** The facts of each template, by name, when the theme is that of the package, file by file; else null. `scripts/bundle.js` writes them. */
export function shippedFacts(files: readonly ThemeFile[]): Readonly<Record<string, TemplateFacts>> | null {
  const bytes = readIfExists(written);
  if (bytes === null) return null;
  const { content, facts } = JSON.parse(new TextDecoder().decode(bytes));
  return content === themeContent(files) ? allKept(facts, files) : null;
}

const written = path.join(packageFolder, 'lib/theme-facts.json');
