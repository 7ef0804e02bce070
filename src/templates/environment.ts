import { Environment, SafeString } from 'ventojs/core/environment.js';
import echo from 'ventojs/plugins/echo.js';
import exportTag from 'ventojs/plugins/export.js';
import forTag from 'ventojs/plugins/for.js';
import functionTag from 'ventojs/plugins/function.js';
import ifTag from 'ventojs/plugins/if.js';
import importTag from 'ventojs/plugins/import.js';
import slotTag from 'ventojs/plugins/layout.js';
import set from 'ventojs/plugins/set.js';
import trim from 'ventojs/plugins/trim.js';
import { atOnce, includeTag, layoutTag } from './call-tags.ts';
import { escapeValue } from './escape-value.ts';
import type { Filter } from './filters.ts';
import { trimLines } from './trim-lines.ts';

/** A run-time error with the template and the offset of the tag in which it happened. */
export class TagError extends Error {
  readonly template: string;
  readonly offset: number;

  constructor(template: string, offset: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'TagError';
    this.template = template;
    this.offset = offset;
  }
}

/**
 * Vento with the tags that templates may use, escaping on, and only the given filters and `safe`. `>` (raw code),
 * `default` and the filter `unescape` are left out on purpose. What compiled templates call is `utils.print`.
 */
export function createEnvironment(filters: Readonly<Record<string, Filter>>): Environment {
  const environment = new Environment({
    loader: { resolve: (_from, name) => name, load: (name) => Promise.reject(new Error(name)) },
    dataVarname: '__data',
    autoescape: true,
    autoDataVarname: true,
    strict: false,
  });
  environment.use(trim());
  environment.tokenPreprocessors.push((_environment, tokens) => trimLines(tokens));
  environment.use(importTag());
  environment.tags = [...environment.tags.map(atOnce), elseIf, includeTag, layoutTag];
  for (const tag of [ifTag, forTag, set, slotTag, functionTag, exportTag, echo]) environment.use(tag());
  Object.assign(environment.filters, filters, { safe, escape: escapeValue });
  return environment;
}

type Tag = Environment['tags'][number];

/** Vento's own `else if` leaves the position at the `if` and takes no filter. */
const elseIf: Tag = (environment, [, code, position], _output, tokens) => {
  const condition = /^else\s+if\s+([\s\S]+)$/.exec(code)?.[1];
  return condition === undefined
    ? undefined
    : `} else if ((__pos=${position}, ${environment.compileFilters(tokens, condition)})) {`;
};

/** Marks HTML that bantin made, so that it is printed as it is. */
const safe: Filter = (value) => {
  if (typeof value === 'string') return new SafeString(value);
  if (value instanceof SafeString) return value;
  throw new TypeError(`safe needs HTML text, not ${value === null ? 'null' : typeof value}`);
};
