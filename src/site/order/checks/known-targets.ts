import type { Reference } from '../../../articles/markdown/context/body.ts';
import { articleKey } from '../../../articles/source/key.ts';
import type { ArticleSummary, Listed } from '../../../articles/summary/article-summary.ts';
import { type KnownKeys, keyMeant, knownKeys } from '../../addresses/key-meant.ts';
import type { Config } from '../../settings/config.ts';
import type { Edition } from '../publication/edition.ts';
import { heldBackFiles, holdersOfFiles } from '../publication/files-of-held.ts';
import type { Publication } from '../publication/publication.ts';

/** What an article names that an error of its own keeps out. */
export interface Loose {
  readonly references: readonly Reference[];
  readonly isDraft: boolean;
}

/** What references may lead to. */
export interface Referable {
  readonly edition: Edition;
  /** That of the site in its other languages, whose own references are no matter here; null when it has none. */
  readonly others: Edition | null;
  /** Those that exist among the files that articles and authors name, by the path used in holes. */
  readonly files: ReadonlyMap<string, { readonly file: string }>;
  /** The same paths of all files that there are, named or not. */
  readonly filePaths: readonly string[];
  /** Sources of articles that an error of their own keeps out, by path below the content folder. */
  readonly unusable: readonly string[];
  /** Those of them that are drafts. */
  readonly unfinished: readonly string[];
  readonly loose: readonly Loose[];
  /** From the site's root, `''` when it is the root. */
  readonly contentFolder: string;
  readonly config: Pick<Config, 'url'>;
  /** The key of the article at an address below the top. */
  readonly keyAt: (url: string) => string | undefined;
}

/** What there is, by the names that references may use. */
export interface KnownTargets {
  /** Articles that readers see, in any language. */
  readonly named: readonly { readonly article: Listed }[];
  /** Their files, by key. */
  readonly fileOf: ReadonlyMap<string, string>;
  readonly withheld: Edition['withheld'];
  /** Keys of what an error keeps out, but for drafts. */
  readonly unusable: ReadonlySet<string>;
  /** Keys of drafts that cannot be used yet. */
  readonly unfinished: ReadonlySet<string>;
  /** Paths of all files, as holes have them. */
  readonly files: ReadonlySet<string>;
  /** What keeps a file from being published. */
  readonly heldBack: ReadonlyMap<string, string>;
  readonly holderOf: ReturnType<typeof holdersOfFiles>;
  /** What a reference names: the key of the article that is meant, or the path of a file. */
  readonly targetOf: (reference: Pick<Reference, 'kind' | 'target'>) => string;
}

/** Whoever names something, and why readers do not see it; null for what they see. */
export interface Referrer {
  readonly article: Listed | null;
  readonly summary: ArticleSummary | null;
  readonly why: Publication | 'unusable' | null;
}

/** What references of a site may lead to, put together once. */
export function knownTargets(site: Referable): KnownTargets {
  const named = [...site.edition.shown, ...(site.others?.shown ?? [])];
  const fileOf = new Map(named.map(({ article: { summary } }) => [summary.key, summary.file]));
  const withheld = new Map([...site.edition.withheld, ...(site.others?.withheld ?? [])]);
  const unfinished = new Set(site.unfinished.map(articleKey));
  const unusable = new Set(site.unusable.map(articleKey).filter((key) => !unfinished.has(key)));
  const known = knownOf(fileOf, withheld, unusable, unfinished);
  return {
    named,
    fileOf,
    withheld,
    unusable,
    unfinished,
    files: new Set([...site.files.keys(), ...site.filePaths]),
    heldBack: heldBackFiles(site),
    holderOf: holdersOfFiles(site, withheld, () => fileOf.values()),
    targetOf: ({ kind, target }) => (kind === 'article' ? keyMeant(target, known, site.config) : target),
  };
}

/** All keys that there are; a draft takes no name from what readers see. */
function knownOf(
  shown: ReadonlyMap<string, unknown>,
  withheld: ReadonlyMap<string, { readonly why: Publication }>,
  unusable: ReadonlySet<string>,
  unfinished: ReadonlySet<string>,
): KnownKeys {
  const { has, named } = knownKeys(shown, withheld, unusable, unfinished);
  const out = knownKeys(shown, new Map([...withheld].filter(([, { why }]) => why !== 'draft')));
  return {
    has,
    named: (name) => {
      const first = out.named(name);
      return first.length > 0 ? first : named(name);
    },
  };
}
