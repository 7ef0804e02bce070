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
export function withoutTemplates(address: string, path = ''): string | null {
  if (!holdsTemplate(address)) return address;
  const page = pageTag.exec(address.trim());
  if (page !== null) {
    const [, name = '', double, single, bare, suffix = ''] = page;
    return holdsTemplate(suffix) ? null : pageNamed(name, double ?? single ?? bare ?? '', path) + suffix;
  }
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
const pageTag =
  /^(?:\{%-?|\{\{[<%])\s*(ref|relref|post_url|link)\s+(?:path\s*=\s*)?(?:"([^"]+)"|'([^']+)'|([^\s"'%>}]+))[^%>}]*(?:[%>]\}\}|-?%\})(\S*)$/;

function pageNamed(tag: string, written: string, from: string): string {
  const [, path = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(written.trim()) ?? [];
  const isRelative = /^\.{1,2}\//.test(path);
  const plain = path.replace(/^\/?(?:content\/|(?:.*\/)?_posts\/)?/, '');
  const file = /\.[a-z\d]{1,8}$/i.test(plain) ? plain : `${plain}.md`;
  // Posts lie in one folder; of other names those with a folder begin at the top.
  const isBeside = tag === 'post_url' || /(?:^|\/)_posts\//.test(path) || !plain.includes('/');
  if (isRelative) return (/\.[a-z\d]{1,8}$/i.test(path) ? path : `${path}.md`) + fragment;
  // An article in a folder of its own lies beside others one folder up.
  const up = /(?:^|\/)index\.(?:[a-z-]+\.)?md$/i.test(from) ? '../' : '';
  return (isBeside ? up + file : `/${file}`) + fragment;
}
