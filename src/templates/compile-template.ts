import type { Environment } from 'ventojs/core/environment.js';
import { TagError } from './environment.ts';

/** What a template printed, and what it exports. */
export interface Printed {
  readonly content: string;
  readonly [name: string]: unknown;
}

export type CompiledTemplate = (data: Readonly<Record<string, unknown>>) => Printed;

/**
 * The code of a template's tags. It adds to `__out`, keeps in `__pos` where the tag stands that it is at, and takes what
 * it passes on from `__data`. Throws errors of Vento with a `position`.
 */
export function templateCode(environment: Environment, source: string): string {
  const tokens = environment.tokenize(source);
  const last = tokens.at(-1);
  if (last && last[0] !== 'string') throw Object.assign(new Error('unclosed tag'), { position: last[2] });
  return environment.compileTokens(tokens, '__out').join('\n');
}

/**
 * A template as a function. `names` are those that it is given: they hide the globals of the same name, and what a
 * template does not have is undefined. What a tag throws becomes a TagError.
 */
export function compileTemplate(
  environment: Environment,
  name: string,
  { source, names }: { readonly source: string; readonly names: readonly string[] },
): CompiledTemplate {
  const code = `return function (__data) {
    let __pos = 0;
    let __out = '';
    const __exports = {};
    try {
      var { ${names.join(', ')} } = __data;
      ${templateCode(environment, source)}
    } catch (cause) {
      throw __failed(cause, __pos);
    }
    __exports.content = __out;
    return __exports;
  }`;
  const failed = (cause: unknown, position: number) =>
    cause instanceof TagError ? cause : new TagError(name, position, cause);
  return new Function('__env', '__failed', code)(environment, failed);
}
