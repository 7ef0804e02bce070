import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Plugin } from 'unified';

/** Makes links of the http(s) and www. addresses and the e-mail addresses that stand bare in the text, as GFM does. */
export const bareLinks: Plugin<[], Root> = () => (tree) => {
  linkWithin(tree);
};

function linkWithin(parent: { children: RootContent[] }): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child === undefined || child.type === 'link' || child.type === 'linkReference') continue;
    if (child.type === 'text') {
      const parts = splitBareLinks(child);
      if (parts === null) continue;
      parent.children.splice(index, 1, ...parts);
      index += parts.length - 1;
    } else if ('children' in child) {
      linkWithin(child);
    }
  }
}

const address =
  /(?<=^|[\s\p{P}\p{S}])(?:(?<url>(?:https?:\/\/|www\.)[^\s<]+)|(?<mail>[\w.+-]+@[a-z\d_-]+(?:\.[a-z\d_-]+)+))/giu;
const host = /^(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}-]+\.[\p{L}\p{N}-]+(?=[:/?#]|$)/u;

/** The text with its bare links cut out as links; null when it holds none. */
export function splitBareLinks(text: Text): PhrasingContent[] | null {
  const { value } = text;
  if (!value.includes('://') && !value.includes('@') && !/www\./i.test(value)) return null;
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of value.matchAll(address)) {
    const found = match.groups?.url === undefined ? mailLink(match[0]) : webLink(match[0]);
    if (found === null || value[match.index - 1] === '/') continue;
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
    parts.push({
      ...placed(text),
      type: 'link',
      url: found.url,
      children: [{ type: 'text', value: found.shown }],
    });
    end = match.index + found.shown.length;
  }
  if (parts.length === 0) return null;
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
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
  let shown = written;
  for (;;) {
    const shorter = shown.replace(/(?:[?!.,:*_~'"”’»…]+|&[a-z\d]+;)$/i, '');
    const closes = shorter.endsWith(')') && count(shorter, ')') > count(shorter, '(');
    const next = closes ? shorter.slice(0, -1) : shorter;
    if (next === shown) return shown;
    shown = next;
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function placed({ position }: Text): Pick<Text, 'position'> {
  return position === undefined ? {} : { position };
}
