import { isTemplate, type ThemeFile } from './read-theme.ts';
import type { TemplateFacts } from './template-facts.ts';
import type { Template, Theme } from './theme.ts';

/** The theme that the files make, with what is known of each template. */
export function toTheme(files: readonly ThemeFile[], facts: Readonly<Record<string, TemplateFacts>>): Theme {
  const templates = files.filter(isTemplate).flatMap(({ name, file, text }): [string, Template][] => {
    const known = facts[name];
    return known === undefined ? [] : [[name, { file, source: text ?? '', ...known }]];
  });
  const assets = files
    .filter((file) => !isTemplate(file))
    .map(({ name, disk, digest, bytes, text }) => ({ name, disk, digest, bytes, text }));
  return { templates: Object.fromEntries(templates), assets };
}
