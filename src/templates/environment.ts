import { Environment, SafeString } from 'ventojs/core/environment.js';
import autoTrim from 'ventojs/plugins/auto_trim.js';
import echo from 'ventojs/plugins/echo.js';
import exportTag from 'ventojs/plugins/export.js';
import forTag from 'ventojs/plugins/for.js';
import functionTag from 'ventojs/plugins/function.js';
import ifTag from 'ventojs/plugins/if.js';
import importTag from 'ventojs/plugins/import.js';
import include from 'ventojs/plugins/include.js';
import layout from 'ventojs/plugins/layout.js';
import set from 'ventojs/plugins/set.js';
import trim from 'ventojs/plugins/trim.js';
import { escapeValue } from './escape-value.ts';
import type { Filter } from './filters.ts';

export type { Environment } from 'ventojs/core/environment.js';

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
 * Vento with the tags that templates may use, escaping on, and only the given filters and `safe`. Templates are named
 * by their path below the theme. `>` (raw code), `default` and the filter `unescape` are left out on purpose.
 */
export function createEnvironment(
  sources: Readonly<Record<string, { readonly source: string }>>,
  filters: Readonly<Record<string, Filter>>,
): Environment {
  const environment = new Environment({
    loader: {
      resolve: (_from, name) => name,
      load: (name) => {
        const template = sources[name];
        return template
          ? Promise.resolve(template)
          : Promise.reject(new Error(`There is no template "${name}".`));
      },
    },
    dataVarname: '__data',
    autoescape: true,
    autoDataVarname: true,
    strict: false,
  });
  for (const plugin of [trim(), autoTrim({ tags: quietTags })]) environment.use(plugin);
  environment.tags.push(elseIf);
  for (const tag of [ifTag, forTag, include, set, layout, functionTag, importTag, exportTag, echo]) {
    environment.use(tag());
  }
  Object.assign(environment.filters, filters, { safe, escape: escapeValue });
  environment.utils.createError = (
    cause: unknown,
    template: { readonly path?: string },
    offset: number,
  ): TagError => (cause instanceof TagError ? cause : new TagError(template.path ?? '', offset, cause));
  return environment;
}

/** Tags that print nothing themselves: a line that holds only one of them leaves no empty line behind. */
const quietTags = [
  ...[
    'if',
    '/if',
    'else',
    'for',
    '/for',
    'break',
    'continue',
    'set',
    '/set',
    'slot',
    '/slot',
    'include',
    'layout',
  ],
  ...['/layout', 'import', 'export', '/export', 'function', 'async', '/function'],
];

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
