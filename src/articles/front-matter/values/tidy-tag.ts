/**
 * A tag without the sign of a hashtag before it, and what was left around it of a list, a comma or one of two brackets: `#nông nghiệp`,
 * `chợ,`, `[lúa`. `C#` stays.
 */
export function tidyTag(written: string): string {
  const tag = written.replace(/^#+\s*(?=\p{L})/u, '').replace(/\s*[,;]+$/, '');
  return tag.replace(/^\[\s*(?=[^\]]+$)/, '').replace(/^([^[]+?)\s*\]$/, '$1');
}
