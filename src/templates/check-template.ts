import type { Problem } from '../base/problem.ts';
import { checkInline } from './check-inline.ts';
import type { CheckedTemplate } from './check-names.ts';
import { createEnvironment } from './environment.ts';
import { filterNames } from './filters.ts';
import { freeNames } from './free-names.ts';
import { readTags } from './read-tags.ts';

/** A template with what is wrong with it, taken alone. */
export interface TemplateCheck {
  readonly template: CheckedTemplate;
  readonly problems: readonly Problem[];
}

const environment = createEnvironment(Object.fromEntries(filterNames.map((name) => [name, () => ''])));

/** Parses a template: whom it calls, what it needs, its errors in syntax, and its scripts and styles that a policy may stop. */
export function checkTemplate(file: string, source: string): TemplateCheck {
  const text = { file, source };
  const tags = readTags(environment, text);
  const free = freeNames(environment, text);
  return {
    template: { ...text, calls: tags.calls, names: free.names },
    problems: [...tags.problems, ...free.problems, ...checkInline(text)],
  };
}
