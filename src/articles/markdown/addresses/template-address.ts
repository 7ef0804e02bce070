/**
 * Addresses as other tools write them, `{{ site.baseurl }}/a/`, `{% post_url 2015-03-17-a %}`, `{{< ref "a.md" >}}`: what they
 * name here, where that can be one thing only.
 */

/** What a value of Liquid or Nunjucks is within an address: `''` for the top of the site; null for what is not known. */
export function addressValue(inner: string): string | null {
  if (/^site\.(?:baseurl|url|github\.url|base_url)$/i.test(inner)) return '';
  return (
    /^["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url|url|prepend:.*|asset_path.*)$/.exec(inner)?.[1] ??
    null
  );
}

/** Names of the tags and shortcodes that print the address of the page they name. */
export const namesPage = /^(?:ref|relref|post_url|link)$/;

/** Whether another tool would fill a part of it. */
export function holdsTemplate(address: string): boolean {
  return /\{[{%]/.test(address);
}

/** The address without templates, as our texts write it; null where nobody can tell what one of them was. */
export function withoutTemplates(address: string): string | null {
  if (!holdsTemplate(address)) return address;
  const page = pageTag(address);
  if (page !== null) return fileNamed(page.path) && fileNamed(page.path) + page.suffix;
  let rest = address.trim();
  for (let value = firstValue.exec(rest); value !== null; value = firstValue.exec(rest)) {
    const read = addressValue(value[1] ?? '');
    if (read === null) return null;
    rest = read + rest.slice(value[0].length);
  }
  if (holdsTemplate(rest)) return null;
  return /^(?:\/|https?:)/i.test(rest) ? rest : `/${rest}`;
}

const firstValue = /^\{\{-?\s*([^{}<%\s][^{}]*?)\s*-?\}\}/;
const wholeTag =
  /^(?:\{%-?|\{\{[<%])\s*(ref|relref|post_url|link)\s+((?:"[^"]*"|'[^']*'|[^\s"'%>}]|\s)+?)\s*(?:[%>]\}\}|-?%\})(\S*)$/;

/** A tag that prints the address of a page. */
export interface PageTag {
  readonly name: string;
  /** As it is written there, without what follows `#`. */
  readonly path: string;
  readonly language: string | null;
  /** From `#` or `?` on. */
  readonly suffix: string;
}

/** The tag that makes up an address; null for an address that is none. */
export function pageTag(address: string): PageTag | null {
  const [, name, inner = '', behind = ''] = wholeTag.exec(address.trim()) ?? [];
  if (name === undefined || holdsTemplate(inner) || holdsTemplate(behind)) return null;
  const words = [...inner.matchAll(/(?:(\w+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))/g)];
  const value = (key: string | undefined) => {
    const [, , double, single, bare] = words.find(([, one]) => one === key) ?? [];
    return double ?? single ?? bare ?? null;
  };
  const [, path = '', fragment = ''] =
    /^([^#?]*)(.*)$/s.exec((value('path') ?? value(undefined) ?? '').trim()) ?? [];
  return { name, path, language: value('lang'), suffix: fragment + behind };
}

/** `link` names files too, from the top. */
function fileNamed(path: string): string | null {
  return /\.(?!md$|markdown$|html?$)[a-z][a-z\d]{1,7}$/i.test(path) ? `/${path.replace(/^\//, '')}` : null;
}
