import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Plugin } from 'unified';
import { cutText, markdownOf, writtenText } from '../mends/written-text.ts';

/** Makes links of the http(s) and www. addresses and the e-mail addresses that stand bare in the text, as GFM does. */
export const bareLinks: Plugin<[], Root> = () => (tree, file) => {
  linkWithin(tree, markdownOf(file));
};

function linkWithin(parent: { children: RootContent[] }, markdown: string): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child === undefined || child.type === 'link' || child.type === 'linkReference') continue;
    if (child.type === 'text') {
      const parts = splitBareLinks(child, markdown);
      if (parts === null) continue;
      parent.children.splice(index, 1, ...parts);
      index += parts.length - 1;
    } else if ('children' in child) {
      linkWithin(child, markdown);
    }
  }
}

const address =
  /(?<=^|[\s\p{P}\p{S}])(?:(?<url>(?:https?:\/\/|www\.)(?:(?!\[\/)[^\s<])+)|(?<mail>[\w.+-]{1,64}@[a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63})+))/giu;
const host = /^(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}-]+\.[\p{L}\p{N}-]+(?=[:/?#]|$)/u;

/** The text with its bare links cut out as links; null when it holds none. */
export function splitBareLinks(text: Text, markdown = ''): PhrasingContent[] | null {
  const { value } = text;
  if (!value.includes('://') && !value.includes('@') && !/www\./i.test(value)) return null;
  const parts: PhrasingContent[] = [];
  const written = writtenText(text, markdown);
  let end = 0;
  for (const match of value.matchAll(address)) {
    const found = match.groups?.url === undefined ? mailLink(match[0]) : webLink(match[0]);
    if (found === null || value[match.index - 1] === '/') continue;
    parts.push(...cutText(written, end, match.index));
    parts.push({
      ...placed(text),
      type: 'link',
      url: found.url,
      children: [{ type: 'text', value: found.shown }],
    });
    end = match.index + found.shown.length;
  }
  if (parts.length === 0) return null;
  return [...parts, ...cutText(written, end)];
}

interface Found {
  readonly url: string;
  readonly shown: string;
}

function webLink(written: string): Found | null {
  const shown = withoutTrail(written);
  const [scheme = ''] = /^https?:\/\//i.exec(shown) ?? [];
  if (!host.test(shown.slice(scheme.length))) return null;
  return { url: scheme === '' ? `http://${shown}` : shown, shown };
}

function mailLink(written: string): Found | null {
  return /[-_]$/.test(written) ? null : { url: `mailto:${written}`, shown: written };
}

/** Without the punctuation that ends a sentence rather than an address, and without brackets that it did not open. */
function withoutTrail(written: string): string {
  let surplus = count(written, ')') - count(written, '(');
  for (let end = written.length; ; ) {
    const last = written.charAt(end - 1);
    const entity =
      last === ';' ? (/&[a-z\d]{1,31};$/i.exec(written.slice(Math.max(0, end - 33), end))?.[0] ?? '') : '';
    if (entity !== '') end -= entity.length;
    else if (last !== '' && trail.includes(last)) end -= 1;
    else if (last === ')' && surplus > 0) {
      surplus -= 1;
      end -= 1;
    } else return written.slice(0, end);
  }
}

const trail = `?!.,:;*_~'"”’»…–—。，；：、！？`;

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function placed({ position }: Text): Pick<Text, 'position'> {
  return position === undefined ? {} : { position };
}
