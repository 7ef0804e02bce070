/** What one generator alone writes in texts, in the forms that are read of all: shortcodes of Hugo, links, fences. */

import { outsideListings } from '../../markdown/outside-code.ts';
import { quoteBlock } from './tag-markdown.ts';

/** The text of a file of the generator; listings between fences stay as they are. */
export function ownDialect(text: string, generator: string, file: string, titleOf: TitleOf): string {
  const isMdx = /\.mdx$/i.test(file);
  const known = changes[generator];
  const change = isMdx ? fromMdx(text) : known && ((part: string) => known(part, titleOf));
  if (change === undefined) return text;
  return outsideListings(text, change);
}

type TitleOf = (page: string) => string | null;

const changes: Readonly<Record<string, (text: string, titleOf: TitleOf) => string>> = {
  Zola: (text) =>
    text
      .replace(/\{\{\s*([\w-]+)\(([^{}]*)\)\s*\}\}/g, (_, name, given) => `{{< ${name} ${given} >}}`)
      .replace(
        /\{%\s*([\w-]+)\(([^{}%]*)\)\s*%\}([\s\S]{0,20000}?)\{%\s*end\s*%\}/g,
        (_, name, given, inner) => `{{< ${name} ${given} >}}${inner}{{< /${name} >}}`,
      ),
  Hexo: (text, titleOf) =>
    text
      .replace(/\{%\s*post_link\s+(\S+)\s*([^%]*?)\s*%\}/g, (_, page, said) => {
        const words = unquoted(said.replace(/\s+(?:true|false)$/, '')) || titleOf(page) || page;
        return `[${words}]({% post_url ${page} %})`;
      })
      .replace(/\{%\s*post_path\s+(\S+)\s*%\}/g, '{% post_url $1 %}')
      .replace(/\{%\s*codeblock\b([^%]*)%\}\n?([\s\S]*?)\{%\s*endcodeblock\s*%\}/g, (_, given, code) => {
        const language = /\blang:(\w+)/.exec(given)?.[1] ?? '';
        return `\n\`\`\`${language}\n${String(code).trimEnd()}\n\`\`\`\n`;
      })
      .replace(
        /\{%\s*(?:blockquote|quote)\b[ \t]*([^%]*?)\s*%\}([\s\S]*?)\{%\s*end(?:block)?quote\s*%\}/g,
        (_, whose, words) => quoteBlock(words, whose.replace(/\s*https?:\S+/g, '').trim() || undefined),
      )
      .replace(
        /\{%\s*asset_(?:img|image)\s+(?:\.?[\w-]+\s+){0,4}?(\S+\.\w{2,5})((?:\s+(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|[^\s%"'][^\s%]*))*)\s*%\}/g,
        (_, name, said) => `{{< figure src="${name}" ${saidOfPicture(said)} >}}`,
      )
      .replace(
        /\{%\s*asset_link\s+(\S+)\s*([^%]*?)\s*%\}/g,
        (_, name, said) => `[${unquoted(said) || name}](${name})`,
      )
      .replace(/\{%\s*asset_path\s+(\S+)\s*%\}/g, (_, name) => name),
  Pelican: (text) =>
    text
      .replace(
        /\[([^[\]\n]*)\]\(<?(?:\{(?:tag|category|author|index)\}|\|(?:tag|category|author|index)\|)[^()\n]*\)/g,
        '$1',
      )
      .replace(
        /(\]\(\s*<?|^ {0,3}\[[^\]]+\]:\s*<?|(?:href|src)=["'])(?:\{(?:filename|static|attach)\}|\|(?:filename|static|attach)\|)/gm,
        '$1',
      ),
};

/** Sizes first, then what a title and an alternative text say in quotes, or one of them without. */
function saidOfPicture(said: string): string {
  const words = said.trim().replace(/^(?:\d+\s+){1,2}/, '');
  const quoted = [...words.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b ?? '');
  const [title = words, alt] = quoted;
  const given = { caption: title, alt };
  return Object.entries(given)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}="${value?.replaceAll('"', '”')}"`)
    .join(' ');
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/s, '$2');
}

/** Without modules and comments; what components show as the shortcodes that they stand for. */
function fromMdx(whole: string): (text: string) => string {
  const imported = new Map(
    [...whole.matchAll(/^import\s+(\w+)\s+from\s+(["'])([^"']+)\2;?[ \t]*$/gm)].map(
      ([, name = '', , from = '']) => [name, from],
    ),
  );
  const value = (expression: string) => {
    const plain = expression.trim();
    const from = imported.get(plain.replace(/\.src$/, ''));
    return from ?? /^(["'`])([^"'`]*)\1$/.exec(plain)?.[2] ?? null;
  };
  const given = (attributes: string) =>
    attributes.replace(/\{([^{}]*)\}/g, (_, inner) => {
      const known = value(inner);
      return known === null ? '""' : `"${known.replaceAll('"', '”')}"`;
    });
  return (text) =>
    text
      .replace(/^(?:import\s[^\n]*?from\s*["'][^"']+["'];?|import\s*["'][^"']+["'];?)[ \t]*$/gm, '')
      .replace(/^export\s+(?:const|let|default)\b[^\n]*$/gm, '')
      .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
      .replace(/<([A-Z][\w.]*)((?:\s[^<>]*?)?)\/>/g, (_, name, attributes) => {
        return `{{< ${name.toLowerCase()} ${given(attributes).trim()} >}}`;
      })
      .replace(/<([A-Z][\w.]*)((?:\s[^<>]*?)?)>/g, (_, name, attributes) => {
        return `{{< ${name.toLowerCase()} ${given(attributes).trim()} >}}`;
      })
      .replace(/<\/([A-Z][\w.]*)>/g, (_, name) => `{{< /${name.toLowerCase()} >}}`);
}
