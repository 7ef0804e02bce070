import { isTemplate, type ThemeFile } from './read-theme.ts';
import type { Template } from './theme.ts';

/** What must be found out about a template before it can be used, besides its text. */
export type TemplateFacts = Pick<Template, 'names' | 'constant' | 'closure'>;

const identifier = /^(?!__)[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/**
 * The facts of a template that were kept, as far as it matters that they are some: their names become code, so they must
 * be names and nothing else. Null for anything else.
 */
function keptFacts(kept: unknown): TemplateFacts | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { names, constant, closure } = kept as Record<string, unknown>;
  const areNames =
    Array.isArray(names) && names.every((name) => typeof name === 'string' && identifier.test(name));
  return areNames && typeof constant === 'boolean' && typeof closure === 'string'
    ? { names, constant, closure }
    : null;
}

/** The same of all templates of a theme, by name. Null when those of one are missing, or are none. */
export function allKept(
  kept: Readonly<Record<string, unknown>>,
  files: readonly Pick<ThemeFile, 'name'>[],
): Readonly<Record<string, TemplateFacts>> | null {
  const facts: Record<string, TemplateFacts> = {};
  for (const { name } of files.filter(isTemplate)) {
    const known = Object.hasOwn(kept, name) ? keptFacts(kept[name]) : null;
    if (known === null) return null;
    facts[name] = known;
  }
  return facts;
}
