/** The value at a path such as `['site', 'data', 'x']`; undefined when there is none. */
export type Lookup = (path: readonly string[]) => unknown;

/**
 * The text with what `{% assign a = site.data.x | where: "k", "v" | first %}` and `{{ a.b }}` name in the data of the site and of
 * the page, where they name words or a number; all else stays as it is written.
 */
export function withValues(text: string, lookup: Lookup): string {
  const assigned = new Map<string, unknown>();
  const named: Lookup = ([first = '', ...rest]) =>
    assigned.has(first) ? rest.reduce(memberOf, assigned.get(first)) : lookup([first, ...rest]);
  return text.replace(tag, (whole, name: string | undefined, given: string | undefined, printed: string) => {
    const value = valued((given ?? printed).trim().replace(/-$/, ''), named);
    if (value === undefined || value === null) return whole;
    if (name === undefined) return typeof value === 'string' && value !== '' ? value : whole;
    assigned.set(name, value);
    return '';
  });
}

const tag =
  /\{%-?\s*assign\s+([\w-]+)\s*=([^%{}]*)%\}|\{\{-?\s*([\w-]+(?:\.[^%{}<>|]*|\s*)(?:\|[^%{}<>]*)?)\}\}/g;
/** They change nothing but where a site stands. */
const addressFilter = /^(?:url|relative_url|absolute_url|uri_escape|escape|xml_escape|safe)$/;

/** `a.b | where: "k", "v" | first`; undefined for what is not there and for filters that do other things. */
function valued(expression: string, named: Lookup): unknown {
  const [start = '', ...filters] = expression.split('|').map((part) => part.trim());
  if (!/^[\w-]+(?:\.[\w-]+)*$/.test(start)) return undefined;
  let value = named(start.split('.'));
  for (const filter of filters) {
    if (typeof value === 'string' && addressFilter.test(filter)) continue;
    if (!Array.isArray(value)) return undefined;
    const [, key, wanted] = /^where:\s*["']([^"']+)["']\s*,\s*["']([^"']*)["']$/.exec(filter) ?? [];
    if (key !== undefined) value = value.filter((one) => memberOf(one, key) === wanted);
    else if (filter === 'first') value = value[0];
    else if (filter === 'last') value = value.at(-1);
    else return undefined;
  }
  return value;
}

/** What an object has of its own by that name. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
