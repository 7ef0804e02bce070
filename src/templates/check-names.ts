import reserved from 'ventojs/core/reserved.js';
import { error, type Problem } from '../base/problem.ts';
import { nearest } from '../base/text/nearest.ts';
import type { FreeName } from './free-names.ts';
import { pageNames } from './names.ts';
import type { Call } from './read-tags.ts';
import { placeAt, type TemplateText } from './template-place.ts';

/** A template with what it needs and whom it calls. */
export interface CheckedTemplate extends TemplateText {
  readonly names: readonly FreeName[];
  readonly calls: readonly Call[];
}

/**
 * Every name that would be undefined, found before anything is rendered: a template may use the page's names and what
 * all its callers pass. When one caller passes a name and another does not, the second is at fault. A template in a
 * folder (a partial) that nothing calls is left alone.
 */
export function checkNames(templates: ReadonlyMap<string, CheckedTemplate>): Problem[] {
  const problems: Problem[] = [];
  for (const [name, template] of templates) {
    const callers = [...templates.values()].flatMap(({ calls }) =>
      calls.filter((call) => call.template === name),
    );
    if (callers.length === 0 && name.includes('/')) continue;
    const passed = new Set(callers.flatMap((call) => call.passes));
    const blamed = new Set<string>();
    for (const { name: used, offset } of template.names) {
      if (pageNames.includes(used)) continue;
      if (reserved.has(used) || !passed.has(used)) {
        problems.push(unknownName(template, used, offset, [...pageNames, ...passed]));
      } else if (!blamed.has(used)) {
        blamed.add(used);
        const lacking = callers.filter((call) => !call.passes.includes(used));
        problems.push(...lacking.map((call) => notPassed(call, used)));
      }
    }
  }
  return problems;
}

function unknownName(text: TemplateText, used: string, offset: number, known: readonly string[]): Problem {
  const at = placeAt(text, offset);
  const message = `Nothing is called "${used}" here.`;
  if (reserved.has(used)) {
    const hint = `"${used}" is a word of JavaScript: templates see no globals, and nothing may be passed under that name. Choose another.`;
    return error('template-unknown-name', at, message, hint);
  }
  const meant = nearest(used, known);
  const hint = meant === null ? `The names here are ${known.join(', ')}.` : `Did you mean "${meant}"?`;
  return error('template-unknown-name', at, message, hint);
}

function notPassed(call: Call, used: string): Problem {
  return error(
    'template-not-passed',
    call.at,
    `${call.template} uses "${used}", which this ${call.kind} does not pass.`,
    `Write {{ ${call.kind} "${call.template}" { ${used}: … } }}; pass null when there is none.`,
  );
}
