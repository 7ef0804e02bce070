import {
  belowLanguage,
  type LanguageFolders,
  languageFolder,
} from '../../../articles/source/language-folder.ts';
import type { SummaryTranslations } from '../../../articles/summary/article-summary.ts';
import { compareCodeUnits } from '../../../base/order.ts';

/** What may be a version of another: a document, or the front of a group by the path that its file has. */
export interface Versioned {
  /** It begins with the folder of its language. */
  readonly key: string;
  readonly translations: SummaryTranslations | null;
}

/** Documents that are versions of one story. */
interface VersionGroup {
  /** Keys of documents by language: those that are known, and those that others name. */
  readonly members: ReadonlyMap<string, string>;
}

/** Two documents of one language that would be versions of one story. */
export interface VersionClash<D extends Versioned = Versioned> {
  /** Whatever says so: which of the versions that the document names, `null` for the name that they share. */
  readonly of: D;
  readonly index: number | null;
  readonly language: string;
  readonly first: string;
  readonly second: string;
}

interface Group extends VersionGroup {
  readonly members: Map<string, string>;
  readonly nodes: string[];
}

/**
 * The documents by the versions that they are of each other, and what contradicts itself in that. What one of them names holds
 * for both, and for what these name; of a language each has one version. Then documents of one path below the folders of their
 * languages are versions of one, as far as nothing that is named says otherwise.
 */
export function versionGroups<D extends Versioned>(
  documents: readonly D[],
  folders: LanguageFolders,
  /** Whether a path that is shared says so too. */
  byPath = true,
): { readonly groupOf: (key: string) => VersionGroup | null; readonly clashes: readonly VersionClash<D>[] } {
  const groups = new Map<string, Group>();
  const clashes: VersionClash<D>[] = [];
  const groupAt = (node: string, member: string | null) => {
    const known = groups.get(node);
    if (known !== undefined) return known;
    const members = new Map(member === null ? [] : [[languageFolder(member, folders), member]]);
    const made = { members, nodes: [node] };
    groups.set(node, made);
    return made;
  };
  const join = (one: Group, other: Group): Pick<VersionClash, 'language' | 'first' | 'second'> | null => {
    if (one === other) return null;
    for (const [language, second] of other.members) {
      const first = one.members.get(language);
      if (first !== undefined) return { language, first, second };
    }
    for (const [language, member] of other.members) one.members.set(language, member);
    for (const node of other.nodes) groups.set(node, one);
    one.nodes.push(...other.nodes);
    return null;
  };
  const ofDocument = (key: string) => groupAt(`document ${key}`, key);

  const naming = documents.filter(({ translations }) => translations !== null);
  for (const of of naming.sort((a, b) => compareCodeUnits(a.key, b.key))) {
    const { shared, named } = of.translations ?? { shared: null, named: [] };
    for (const [index, { key }] of named.entries()) {
      const clash = join(ofDocument(of.key), ofDocument(key));
      if (clash !== null) clashes.push({ of, index, ...clash });
    }
    const clash = shared === null ? null : join(groupAt(`shared ${shared}`, null), ofDocument(of.key));
    if (clash !== null) clashes.push({ of, index: null, ...clash });
  }

  const ofPath = new Map<string, string[]>();
  for (const { key } of byPath ? documents : []) {
    const place = belowLanguage(key, folders);
    const others = ofPath.get(place);
    if (others === undefined) ofPath.set(place, [key]);
    else others.push(key);
  }
  const order = Object.keys(folders);
  const rank = (key: string) => order.indexOf(languageFolder(key, folders));
  const several = [...ofPath.values()].filter((keys) => keys.length > 1);
  for (const keys of several) keys.sort((a, b) => rank(a) - rank(b));
  // Which of two versions by path comes first matters only beside what is named.
  if (naming.length > 0)
    several.sort(([a = ''], [b = '']) =>
      compareCodeUnits(belowLanguage(a, folders), belowLanguage(b, folders)),
    );
  for (const from of order.keys()) {
    for (const keys of several) {
      const at = keys.findIndex((key) => rank(key) === from);
      if (at < 0) continue;
      const first = ofDocument(keys[at] ?? '');
      for (const key of keys.slice(at + 1)) join(first, ofDocument(key));
    }
  }
  return { groupOf: (key) => groups.get(`document ${key}`) ?? null, clashes };
}
