/** A tag without the sign of a hashtag before it, and a comma that was left behind it: `#nông nghiệp`, `chợ,`. `C#` stays. */
export function tidyTag(written: string): string {
  return written.replace(/^#+\s*(?=\p{L})/u, '').replace(/\s*[,;]+$/, '');
}
