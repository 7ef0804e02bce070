import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { cardElements, type TellCard } from './cards.ts';

/** The text that Ghost's editors before 2023 kept, as HTML; null for what is none. */
export function mobiledocTree(json: string, tell: TellCard): Root | null {
  const document = documentIn(json);
  if (document === null) return null;
  const children = listOf(document.sections).flatMap((section) =>
    sectionElements(listOf(section), document, tell),
  );
  return { type: 'root', children };
}

/** Sections, cards, marks and atoms, which are lists whose places mean something. */
interface Mobiledoc {
  readonly sections: unknown;
  readonly cards?: unknown;
  readonly markups?: unknown;
  readonly atoms?: unknown;
}

function documentIn(json: string): Mobiledoc | null {
  try {
    const read = JSON.parse(json) as Mobiledoc | null;
    return Array.isArray(read?.sections) ? read : null;
  } catch {
    return null;
  }
}

function sectionElements(section: readonly unknown[], document: Mobiledoc, tell: TellCard): ElementContent[] {
  const [kind, second, third] = section;
  if (kind === 1) {
    const tag = String(second).toLowerCase();
    const words = lineOf(listOf(third), document);
    if (/^(?:blockquote|aside|pull-quote)$/.test(tag)) return [h('blockquote', [h('p', words)])];
    return [h(/^h[1-6]$/.test(tag) ? tag : 'p', words)];
  }
  if (kind === 2) return cardElements('image', { src: second }, tell);
  if (kind === 3) {
    const items = listOf(third).map((item) => h('li', lineOf(listOf(item), document)));
    return [h(second === 'ol' ? 'ol' : 'ul', items)];
  }
  if (kind !== 10) return [];
  const [name, values] = listOf(listOf(document.cards)[Number(second)]);
  const isObject = typeof values === 'object' && values !== null;
  return cardElements(String(name ?? ''), isObject ? { ...values } : {}, tell);
}

/** Each piece of a line opens marks and says how many end behind it. */
function lineOf(pieces: readonly unknown[], document: Mobiledoc): ElementContent[] {
  const line = h('p');
  const open: Element[] = [line];
  for (const piece of pieces) {
    const [kind, opened, closed, value] = listOf(piece);
    for (const index of listOf(opened)) {
      const mark = markOf(listOf(listOf(document.markups)[Number(index)]));
      open.at(-1)?.children.push(mark);
      open.push(mark);
    }
    open
      .at(-1)
      ?.children.push(
        ...(kind === 1
          ? atomOf(document, Number(value))
          : [{ type: 'text' as const, value: String(value ?? '') }]),
      );
    open.length = Math.max(1, open.length - Math.max(0, Number(closed) || 0));
  }
  return line.children;
}

function markOf([tag, given]: readonly unknown[]): Element {
  const values = listOf(given);
  const at = values.indexOf('href');
  const name = String(tag).toLowerCase();
  if (name === 'a') return h('a', { href: at < 0 ? '' : String(values[at + 1] ?? '') });
  return h(/^(?:strong|b|em|i|code|s|sub|sup)$/.test(name) ? name : 'span');
}

function atomOf(document: Mobiledoc, index: number): ElementContent[] {
  const [name, words] = listOf(listOf(document.atoms)[index]);
  return name === 'soft-return' ? [h('br')] : [{ type: 'text', value: String(words ?? '') }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
