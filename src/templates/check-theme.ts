import type { Problem } from '../base/problem.ts';
import { checkLinks } from './check-links.ts';
import { type CheckedTemplate, checkNames } from './check-names.ts';
import { checkStyle } from './check-style.ts';
import { checkTemplate, type TemplateCheck } from './check-template.ts';
import { closures } from './closures.ts';
import { sharedNames } from './names.ts';
import { isTemplate, type ThemeFile } from './read-theme.ts';
import type { TemplateFacts } from './template-facts.ts';

/** The templates of the theme that was checked last: `dev` parses again only those that changed since. */
let lastChecks: ReadonlyMap<string, TemplateCheck> = new Map();

/**
 * The facts of all templates, by name. Problems: what cannot be parsed, unknown filters and names, templates that are
 * missing or call each other in a circle (safety R6), scripts and styles that a policy may stop, and files that style
 * sheets miss.
 */
export function checkTheme(files: readonly ThemeFile[]): {
  readonly facts: Readonly<Record<string, TemplateFacts>>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const checks = new Map<string, TemplateCheck>();
  const checked = new Map<string, CheckedTemplate>();
  for (const { name, file, text, digest } of files.filter(isTemplate)) {
    const key = `${file} ${digest}`;
    const check = lastChecks.get(key) ?? checkTemplate(file, text ?? '');
    checks.set(key, check);
    checked.set(name, check.template);
    problems.push(...check.problems);
  }
  lastChecks = checks;
  const closed = closures(checked);
  problems.push(...closed.problems, ...checkNames(checked));

  const facts: Record<string, TemplateFacts> = {};
  const given = new Map(Array.from(checked, ([name, template]) => [name, namesGiven(template)]));
  const isShared = (name: string) => given.get(name)?.every((one) => sharedNames.includes(one)) ?? false;
  for (const name of checked.keys()) {
    facts[name] = {
      names: given.get(name) ?? [],
      constant: [...(closed.reached.get(name) ?? [])].every(isShared),
      closure: closed.digests.get(name) ?? '',
    };
  }
  const names = files.map(({ name }) => name);
  for (const { name, file, text } of files) {
    if (!name.endsWith('.css')) continue;
    const sheet = { source: text ?? '', file };
    problems.push(...checkLinks(sheet, name, names), ...checkStyle(sheet));
  }
  return { facts, problems };
}

/** The names that a template uses; those too that it sets, which may have been given to it before. */
function namesGiven({ names, source }: CheckedTemplate): string[] {
  const set = Array.from(source.matchAll(/\{\{-?\s*set\s+([a-z_$][\w$]*)/gi), ([, name = '']) => name);
  return [...new Set([...names.map(({ name }) => name), ...set])];
}
