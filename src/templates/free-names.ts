import { parse } from 'acorn';
import { analyze } from 'eslint-scope';
import type { Program } from 'estree';
import type { Environment } from 'ventojs/core/environment.js';
import { error, type Problem } from '../base/problem.ts';
import { templateCode } from './compile-template.ts';
import { nameInTag, placeAt, type TemplateText, tagAt } from './template-place.ts';

/** A name that a template uses without declaring it. */
export interface FreeName {
  readonly name: string;
  /** Offset in the template's source. */
  readonly offset: number;
}

/**
 * The names that a template needs to be given, each place of use, found in the code that Vento makes of it; or what
 * is wrong with its tags and expressions. Inside a loop its variable is declared, outside it is not.
 */
export function freeNames(
  environment: Environment,
  text: TemplateText,
): { readonly names: readonly FreeName[]; readonly problems: readonly Problem[] } {
  let code: string;
  try {
    code = generate(environment, text.source);
  } catch (cause) {
    return { names: [], problems: [syntaxProblem(text, cause, tagStart(text.source, positionOf(cause)))] };
  }
  let program: Program;
  try {
    program = parse(code, { ecmaVersion: 2023, ranges: true }) as Program;
  } catch (cause) {
    return { names: [], problems: [syntaxProblem(text, cause, tagBefore(code, positionOf(cause)))] };
  }
  const { globalScope } = analyze(program, { ecmaVersion: 2023 });
  const names = (globalScope?.through ?? []).map(({ identifier }) => ({
    name: identifier.name,
    offset: nameInTag(text, identifier.name, tagBefore(code, identifier.range?.[0] ?? 0)),
  }));
  return {
    names: names.filter(({ name, offset }) => !name.startsWith('__') && !isFilter(text.source, offset)),
    problems: [],
  };
}

/** Vento takes an unknown filter for a global; it is reported as a filter. */
function isFilter(source: string, offset: number): boolean {
  return /\|>\s*!?(?:await\s+)?$/.test(source.slice(0, offset));
}

/** The code of a template's tags inside a function, as `compileTemplate` wraps it. */
function generate(environment: Environment, source: string): string {
  const code = templateCode(environment, source);
  return `function __template(__data) {\nlet __pos = 0, __out = '';\nconst __exports = {};\n${code}\n}`;
}

/** Vento's errors carry `position`, those of the parser `pos`. */
function positionOf(cause: unknown): number {
  const { position, pos } = cause as { position?: number; pos?: number };
  return position ?? pos ?? 0;
}

/** Vento names a block that is never closed by what stands after its tag, an unclosed tag by its filter. */
function tagStart(source: string, position: number): number {
  return source.startsWith('{{', position) ? position : Math.max(0, source.lastIndexOf('{{', position));
}

/** The offset in the template of the tag whose code holds a place in the generated code. */
function tagBefore(code: string, place: number): number {
  const mark = code.slice(0, place).lastIndexOf('__pos=');
  return mark < 0 ? 0 : Number.parseInt(code.slice(mark + '__pos='.length), 10);
}

function syntaxProblem(text: TemplateText, cause: unknown, offset: number): Problem {
  const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/ \(\d+:\d+\)$/, '');
  return error(
    'template-syntax',
    placeAt(text, offset),
    `The template cannot be understood at ${tagAt(text, offset)}: ${reason}.`,
    'Mend the tag or the block around it; docs/templates.md shows each tag, and blocks close with {{ /if }}, {{ /for }} and so on.',
  );
}
