import type { Locale } from '../base/locale/locale.ts';
import { error, Failure, type Problem } from '../base/problem.ts';
import { nearest } from '../base/text/nearest.ts';
import { TagError } from './environment.ts';
import { createFilters } from './filters.ts';
import { createPrinter } from './printer.ts';
import { strictData, UnknownField } from './strict-data.ts';
import { nameInTag, placeAt, tagAt } from './template-place.ts';
import type { Theme } from './theme.ts';

export interface Renderer {
  /**
   * The page that a template makes of its data: values for `pageNames`, of which `page` has at least a `url`. Throws a
   * Failure with the place in the template and the page's URL when a tag cannot be evaluated.
   */
  render(name: string, data: Readonly<Record<string, unknown>>): Promise<string>;
}

/** A renderer compiles each template once, when it is first used. Markup in data is escaped unless marked `safe`. */
export function createRenderer(theme: Theme, locale: Locale): Renderer {
  const print = createPrinter(theme, createFilters(locale));
  const keep = strictKept();
  return {
    async render(name, data) {
      try {
        const { page, site, words, body = null, structuredData = null, content = '' } = data;
        const [inPage, inSite, inWords] = [strictData(page), keep(site), keep(words)];
        return print(name, { page: inPage, site: inSite, words: inWords, body, structuredData, content })
          .content;
      } catch (cause) {
        if (!(cause instanceof TagError)) throw cause;
        throw new Failure([renderProblem(theme, cause, pageUrl(data))]);
      }
    },
  };
}

/** `strictData` for what many pages share, the masthead and the words: each object is copied once, and frozen. */
function strictKept(): (value: unknown) => unknown {
  const kept = new WeakMap<object, unknown>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const copy = kept.get(value) ?? Object.freeze(strictData(value));
    kept.set(value, copy);
    return copy;
  };
}

function pageUrl({ page }: Readonly<Record<string, unknown>>): string {
  return typeof page === 'object' && page !== null && 'url' in page ? String(page.url) : '?';
}

function renderProblem(theme: Theme, failed: TagError, url: string): Problem {
  const template = theme.templates[failed.template] ?? { source: '', file: failed.template };
  const tag = tagAt(template, failed.offset);
  const { cause } = failed;
  if (cause instanceof UnknownField) {
    return error(
      'template-error',
      placeAt(template, nameInTag(template, cause.field, failed.offset)),
      `The page ${url} cannot be rendered: in ${tag} there is no field "${cause.field}".`,
      fieldHint(cause),
    );
  }
  return error(
    'template-error',
    placeAt(template, failed.offset),
    `The page ${url} cannot be rendered: ${tag} fails because ${failed.message}.`,
    'Correct the expression; docs/templates.md lists what each page has, and what may be null.',
  );
}

function fieldHint({ field, known }: UnknownField): string {
  const meant = nearest(field, known);
  if (meant !== null) return `Did you mean "${meant}"?`;
  return known.length === 0 ? 'It has no fields at all.' : `Its fields are ${known.join(', ')}.`;
}
