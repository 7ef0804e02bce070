/**
 * The tags by which a template calls another. All templates are in memory, so nothing waits for them as Vento's own tags
 * do; and what the other template is given is spelt out name by name, since an object that begins with a spread takes
 * longer to make than all else on a page. What is not written literally calls nothing: `readTags` has refused it.
 */

import type { Environment } from 'ventojs/core/environment.js';
import { pageNames } from './names.ts';

type Tag = Environment['tags'][number];

const call = /^(?:include|layout)\s+(["'][^"']*["'])\s*(?:\{([\s\S]*)\})?$/;

/** What every template is given, as this one was given it. */
const given = pageNames.map((name) => `${name}: __data.${name}`).join(', ');

/** Prints the other template with what every template is given, and what is passed to it. */
export const includeTag: Tag = (environment, [, code], output, tokens) => {
  if (!/^include\s/.test(code)) return undefined;
  const [, template, passed = ''] = call.exec(code) ?? [];
  if (template === undefined) return ';';
  const printed = `__env.utils.print(${template}, { ${given}, ${passed} }).content`;
  return `${output} += ${environment.compileFilters(tokens, printed)};`;
};

/** Prints the other template with what stands in this tag as its `content`. */
export const layoutTag: Tag = (environment, [, code], output, tokens) => {
  if (!/^layout\s/.test(code)) return undefined;
  const [, template, passed = ''] = call.exec(code) ?? [];
  const content = environment.getTempVariable();
  const filtered = environment.compileFilters(tokens, content);
  const inside = environment.compileTokens(tokens, content, '/layout', true).join('\n');
  const slots = inside.includes('__slots.') ? '...__slots,' : '';
  const printed = `__env.utils.print(${template}, { ${given}, ${slots} content: ${content}, ${passed} }).content`;
  return `{
    const __slots = {};
    let ${content} = '';
    ${inside}
    ${content} = __env.utils.safeString(${filtered});
    ${template === undefined ? '' : `${output} += ${printed};`}
  }`;
};

/** Vento's tag, which waits for the other template. */
export function atOnce(tag: Tag): Tag {
  return (...of) =>
    tag(...of)?.replace(/await __env\.run\((.*), __template\.path, \d+\)/, '__env.utils.print($1)');
}
