import type { Root } from 'hast';
import { oneLine } from '../../base/text/text.ts';
import { elementsOf } from '../html/words-of.ts';

/** What structured data (JSON-LD) says of the article on a page. */
export interface LinkedFacts {
  readonly isArticle: boolean;
  readonly title: string | null;
  readonly date: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  /** What it is said to be about; of articles alone, since other pages say the same of all. */
  readonly summary: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  /** Its own address. */
  readonly address: string | null;
  readonly picture: string | null;
  readonly site: string | null;
}

export function linkedFacts(tree: Root): LinkedFacts {
  const things = elementsOf(tree, 'script')
    .filter(({ properties }) => properties.type === 'application/ld+json')
    .flatMap(({ children: [child] }) => (child?.type === 'text' ? thingsIn(parsed(child.value), 0) : []));
  const isOf = (thing: Thing) =>
    [thing['@type']].flat().some((type) => /Article|BlogPosting|Report$/.test(String(type)));
  const found = things.find(isOf) ?? {};
  const one = (name: string) => textsIn(found[name])[0] ?? null;
  return {
    isArticle: things.some(isOf),
    title: one('headline') ?? one('name'),
    date: one('datePublished') ?? one('dateCreated'),
    updated: one('dateModified'),
    authors: textsIn(found.author).filter((name) => !/^https?:/.test(name)),
    summary: one('description'),
    section: one('articleSection'),
    tags: textsIn(found.keywords)
      .flatMap((words) => words.split(/[,;]/).map(oneLine))
      .filter(Boolean),
    address: textsIn(found.mainEntityOfPage)[0] ?? one('url'),
    picture: one('image'),
    site: textsIn(found.publisher)[0] ?? null,
  };
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

const deepest = 6;

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > deepest || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  const thing = value as Thing;
  return [thing, ...thingsIn(thing['@graph'] ?? thing.mainEntity, depth + 1)];
}

/** The words of a value: itself, or the name or address of what it stands for. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [oneLine(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { name, url, '@id': id } = value as Thing;
  return textsIn(name ?? url ?? id);
}
