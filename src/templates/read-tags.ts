import { type Expression, parseExpressionAt } from 'acorn';
import type { Environment } from 'ventojs/core/environment.js';
import { error, type Place, type Problem } from '../base/problem.ts';
import { nearest } from '../base/text/nearest.ts';
import { placeAt, type TemplateText } from './template-place.ts';

/** One template asking for another. */
export interface Call {
  readonly kind: 'include' | 'layout' | 'import';
  readonly template: string;
  /** Names that the other template may use besides those that every template has. */
  readonly passes: readonly string[];
  readonly at: Place;
}

/**
 * What a template asks for by name: the templates it includes, is laid out in or imports from. Problems: an unknown
 * filter (Vento would call a global or a method of the value) and a call whose template or names are computed (then
 * nobody could tell what the page depends on).
 */
export function readTags(
  environment: Environment,
  text: TemplateText,
): { readonly calls: readonly Call[]; readonly problems: readonly Problem[] } {
  const calls: Call[] = [];
  const problems: Problem[] = [];
  const tokens = environment.tokenize(text.source);
  const slots = tokens.flatMap(([type, code]) =>
    type === 'tag' ? (/^slot\s+(\w+)$/.exec(code)?.[1] ?? []) : [],
  );
  for (const [type, code, position] of tokens) {
    if (type === 'filter') {
      const problem = checkFilter(code, environment, placeAt(text, filterStart(text.source, position)));
      if (problem) problems.push(problem);
    }
    const [, kind, target] =
      /^(include|layout)\s+([\s\S]*)$/.exec(code) ?? /^(import)\s[\s\S]*\sfrom\s+([\s\S]*)$/.exec(code) ?? [];
    if (type !== 'tag' || target === undefined) continue;
    const at = placeAt(text, position);
    const literal = /^(["'])([^"'\\]*)\1\s*(\{[\s\S]*\})?$/.exec(target);
    const passes = literal && passedNames(literal[3] ?? '{}');
    if (!literal || !passes) {
      problems.push(computedCall(String(kind), at));
      continue;
    }
    calls.push({
      kind: kind as Call['kind'],
      template: String(literal[2]),
      passes: kind === 'layout' ? [...passes, ...slots] : passes,
      at,
    });
  }
  return { calls, problems };
}

function filterStart(source: string, position: number): number {
  return position + (/^\s*/.exec(source.slice(position))?.[0].length ?? 0);
}

function checkFilter(code: string, environment: Environment, at: Place): Problem | null {
  const name = /^!?(?:await\s+)?([\w.]+)/.exec(code)?.[1] ?? code;
  const known = Object.keys(environment.filters).filter((filter) => filter !== 'escape');
  if (known.includes(name)) return null;
  const meant = nearest(name, known);
  return error(
    'template-unknown-filter',
    at,
    `There is no filter "${name}".`,
    meant === null ? `Use one of ${known.join(', ')}.` : `Did you mean "${meant}"?`,
  );
}

function computedCall(kind: string, at: Place): Problem {
  const example =
    kind === 'import' ? 'import { name } from "partials/x.vto"' : `${kind} "partials/x.vto" { name: value }`;
  return error(
    'template-computed-name',
    at,
    `This ${kind} does not say literally which template it wants or what it passes, so the pages that depend on it could not be known.`,
    `Write it as {{ ${example} }}, with the template's name in quotes and each name that is passed spelt out.`,
  );
}

/** The names that an object literal passes; null when one is computed or spread. A syntax error is found elsewhere. */
function passedNames(literal: string): string[] | null {
  let object: Expression;
  try {
    object = parseExpressionAt(`(${literal})`, 0, { ecmaVersion: 2023 });
  } catch {
    return [];
  }
  if (object.type !== 'ObjectExpression') return null;
  const names: string[] = [];
  for (const property of object.properties) {
    if (property.type !== 'Property' || property.computed) return null;
    if (property.key.type === 'Identifier') names.push(property.key.name);
    else if (property.key.type === 'Literal') names.push(String(property.key.value));
  }
  return names;
}
