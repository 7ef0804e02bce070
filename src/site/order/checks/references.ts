import type { Reference } from '../../../articles/markdown/context/body.ts';
import type { Profile } from '../../../articles/profile.ts';
import { articleKey } from '../../../articles/source/key.ts';
import { readSought } from '../../../articles/source/sought-key.ts';
import {
  type ArticleSummary,
  type Listed,
  type ReadMeta,
  readReferenceTarget,
} from '../../../articles/summary/article-summary.ts';
import { folderOf, joinPath, pathFrom } from '../../../base/addresses/paths.ts';
import { sameName } from '../../../base/files/same-name.ts';
import type { Problem } from '../../../base/problem.ts';
import { type KnownKeys, keyMeant, knownKeys } from '../../addresses/key-meant.ts';
import { nearestNamed, nearestPath } from '../../addresses/nearest-path.ts';
import { belowTop } from '../../settings/below-top.ts';
import type { Config } from '../../settings/config.ts';
import type { Edition } from '../publication/edition.ts';
import { heldBackFiles, holdersOfFiles } from '../publication/files-of-held.ts';
import { isOutBy, type Publication } from '../publication/publication.ts';
import { meantElsewhere } from './meant-elsewhere.ts';
import {
  fileHeldBack,
  fileOfHeld,
  linkElsewhere,
  linkToDraft,
  missingFile,
  unknownArticle,
  withheldArticle,
} from './reference-problems.ts';

/** What an article names that an error of its own keeps out. */
export interface Loose {
  readonly references: readonly Reference[];
  readonly isDraft: boolean;
}

/** What references may lead to. */
interface Referable {
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

/**
 * A problem for each link and each file, named in articles and by authors, that leads nowhere. Articles and files that are
 * there but cannot be used have a problem already, and so get no second one here. What is scheduled is checked as of the
 * moment at which it appears, so that no night brings a surprise; drafts and what has expired stop no build.
 */
export function checkReferences(profiles: readonly Profile[], site: Referable, read: ReadMeta): Problem[] {
  const { shown } = site.edition;
  const named = [...shown, ...(site.others?.shown ?? [])];
  const fileOf = new Map(named.map(({ article: { summary } }) => [summary.key, summary.file]));
  const withheld = new Map([...site.edition.withheld, ...(site.others?.withheld ?? [])]);
  const unfinished = new Set(site.unfinished.map(articleKey));
  const unusable = new Set(site.unusable.map(articleKey).filter((key) => !unfinished.has(key)));
  const files = new Set([...site.files.keys(), ...site.filePaths]);
  const heldBack = heldBackFiles(site);
  const known = knownOf(fileOf, withheld, unusable, unfinished);
  const holderOf = holdersOfFiles(site, withheld, () => fileOf.values());
  const leadsNowhere = (source: Source, kind: Reference['kind'], written: string, from: string) => {
    const { why, summary } = source;
    const target = kind === 'article' ? keyMeant(written, known, site.config) : written;
    if (kind === 'file')
      return (
        !files.has(target) ||
        (why !== 'draft' && heldBack.has(target)) ||
        holderOf(source, target, from) !== null
      );
    if (kind !== 'article' || fileOf.has(target) || unusable.has(target)) return false;
    const held = withheld.get(target);
    if (why === 'draft') return held === undefined && !unfinished.has(target);
    if (why === 'expired' || why === 'unusable') return held === undefined;
    return !(
      why === 'scheduled' &&
      summary !== null &&
      held !== undefined &&
      isOutBy(held.article.summary, summary)
    );
  };
  const targetOf = ({ kind, target }: Reference) =>
    kind === 'article' ? keyMeant(target, known, site.config) : target;
  const sources: Source[] = [
    ...shown.map(({ article, mark }) => ({ article, summary: article.summary, why: mark })),
    ...Array.from(site.edition.withheld.values(), ({ article, why }) => ({
      article,
      summary: article.summary,
      why,
    })),
  ];
  const doubtful = sources.filter((source) =>
    source.summary?.referenceTargets.some((written) => {
      const { kind, target } = readReferenceTarget(written);
      return leadsNowhere(source, kind, target, source.summary?.file ?? '');
    }),
  );
  const all: (readonly [Source, readonly Reference[]])[] = [
    ...doubtful.map(
      (source) => [source, (source.article && read(source.article))?.references ?? []] as const,
    ),
    ...profiles.map(({ references }) => [{ article: null, summary: null, why: null }, references] as const),
    ...site.loose.map(({ references, isDraft }) => {
      return [
        { article: null, summary: null, why: isDraft ? ('draft' as const) : ('unusable' as const) },
        references,
      ] as const;
    }),
  ];
  const broken = all.flatMap(([source, references]) =>
    references
      .filter(({ kind, target, at }) => leadsNowhere(source, kind, target, at.file))
      .map((reference) => ({
        source,
        reference: { ...reference, target: targetOf(reference) },
        // What a tag of another tool names.
        sought: reference.kind === 'article' ? (readSought(reference.target)?.keys ?? null) : null,
        isMild: source.why === 'draft' || source.why === 'expired',
      })),
  );
  if (broken.length === 0) return [];
  const nearestArticle = nearestPath(fileOf.keys());
  const nearestSought = nearestNamed(fileOf.keys(), nearestArticle);
  const nearestFile = nearestFileAmong([...files]);
  const problemOf = (source: Source, reference: Reference, sought: readonly string[] | null): Problem => {
    const by = heldBack.get(reference.target);
    if (reference.kind === 'file' && by !== undefined) return fileHeldBack(reference, by);
    const holder = reference.kind === 'file' ? holderOf(source, reference.target, reference.at.file) : null;
    if (holder !== null) return fileOfHeld(reference, holder);
    // An article is named by its file, never by an address.
    const [, host, own = ''] =
      (reference.kind === 'article' && /^(https?:\/\/[^/]+)?\/(.*?)\/?$/i.exec(reference.written)) || [];
    const exact = own === '' ? undefined : site.keyAt(belowTop(`/${own}/`, site.config));
    if (exact !== undefined || host !== undefined) {
      const near = fileOf.get(exact ?? nearestArticle(own) ?? '');
      return unknownArticle(reference, near === undefined ? null : seenFrom(reference, near));
    }
    const elsewhere = meantElsewhere(reference.written);
    if (elsewhere !== null) return linkElsewhere(reference, elsewhere);
    const page = reference.kind === 'file' ? fileOf.get(reference.target.replace(pageEnding, '')) : undefined;
    if (page !== undefined) return unknownArticle(reference, seenFrom(reference, page));
    if (reference.kind === 'file')
      return missingFile(
        reference,
        fromTheTop(reference, files) ?? nearestFile(reference.target),
        site.contentFolder,
      );
    const held = withheld.get(reference.target);
    if (held !== undefined) return withheldArticle(reference, held.article.summary, held.why);
    if (unfinished.has(reference.target)) return linkToDraft(reference, 'an article');
    if (sought !== null) return unknownArticle(reference, nearestSought(sought));
    const meant =
      fileOf.get(nearestArticle(reference.target) ?? '') ?? titledAs(reference.written, named) ?? null;
    return unknownArticle(
      reference,
      meant === null || meant === reference.at.file ? null : seenFrom(reference, meant),
    );
  };
  return broken.map(({ source, reference, sought, isMild }) => {
    const problem = problemOf(source, reference, sought);
    return isMild ? { ...problem, severity: 'warning' } : problem;
  });
}

/** The file of the only article that has what is written as its headline. */
function titledAs(written: string, articles: readonly { readonly article: Listed }[]): string | undefined {
  if (!/\s/.test(written)) return undefined;
  const headline = sameName(written);
  const [only, ...others] = articles.filter(({ article }) => sameName(article.summary.title) === headline);
  return others.length > 0 ? undefined : only?.article.summary.file;
}

/** The path of a file as it is written in a link. */
function seenFrom({ at }: Reference, file: string): string {
  return pathFrom(folderOf(at.file), file);
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

/** Whoever names something, and why readers do not see it; null for what they see. */
interface Source {
  readonly article: Listed | null;
  readonly summary: ArticleSummary | null;
  readonly why: Publication | 'unusable' | null;
}

/** Of pages as other tools name them, beside whose place an article stands. */
const pageEnding = /(?:\/index)?\.x?html?$/i;

/** The file that stands at the written path when it is seen from the top: other tools read all paths so. */
function fromTheTop({ written }: Reference, files: ReadonlySet<string>): string | null {
  const path = written.replace(/^[./]+/, '');
  const inFolder = path.replace(/^(?:static|public|content|assets)\//, '');
  return [path, inFolder].map((name) => `/${joinPath('', name)}`).find((name) => files.has(name)) ?? null;
}

/** Paths from the top and paths in the content folder name the same files twice: each is best mended by its own kind. */
function nearestFileAmong(paths: readonly string[]): (missing: string) => string | null {
  const fromTop = nearestPath(paths.filter((path) => path.startsWith('/')));
  const inContent = nearestPath(paths.filter((path) => !path.startsWith('/')));
  return (missing) =>
    missing.startsWith('/')
      ? (fromTop(missing) ?? inContent(missing))
      : (inContent(missing) ?? fromTop(missing));
}
