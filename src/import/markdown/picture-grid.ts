/** Several pictures side by side and nothing else, as themes lay them out with `<div>`s, as a gallery; null for other HTML. */
export function pictureGrid(html: string): string | null {
  const isDivs = /^\s*<div\b[\s\S]*<\/div>\s*$/i.test(html);
  const pictures = isDivs ? [...html.matchAll(picture)] : [];
  const rest = html.replace(picture, '').replace(/<\/?(?:div|span|p|center)\b[^>]*>|<br\s*\/?>/gi, '');
  if (pictures.length < 2 || rest.trim() !== '') return null;
  const each = pictures.map(([, framed = '', caption = '', alone = '']) => {
    const tag = framed || alone;
    const words = caption
      .replace(/<[^<>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const title = words === '' ? '' : ` "${words.replaceAll('"', '&quot;')}"`;
    return `![${attributeOf(tag, 'alt').replace(/[[\]]/g, '\\$&')}](<${attributeOf(tag, 'src')}>${title})`;
  });
  return `\n\n:::gallery\n${each.join('\n\n')}\n:::\n\n`;
}

const picture =
  /<figure\b[^>]*>\s*(<img\b[^>]*>)\s*(?:<figcaption\b[^>]*>([\s\S]*?)<\/figcaption>)?\s*<\/figure>|(<img\b[^>]*>)/gi;

export function attributeOf(tag: string, name: string): string {
  const [, quoted] = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`, 'i').exec(tag) ?? [];
  return quoted?.slice(1, -1).replace(/[<>\n]/g, ' ') ?? '';
}
