import type { Reference } from '../../../articles/markdown/context/body.ts';
import { readSought } from '../../../articles/source/sought-key.ts';
import type { Listed } from '../../../articles/summary/article-summary.ts';
import { folderOf, joinPath, pathFrom } from '../../../base/addresses/paths.ts';
import { sameName } from '../../../base/files/same-name.ts';
import type { Problem } from '../../../base/problem.ts';
import { nearestNamed, nearestPath } from '../../addresses/nearest-path.ts';
import { belowTop } from '../../settings/below-top.ts';
import type { KnownTargets, Referable, Referrer } from './known-targets.ts';
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

/** What finds the problem of a reference that leads nowhere, with what was likely meant by it. */
export function referenceExplainer(
  { keyAt, config, contentFolder }: Pick<Referable, 'keyAt' | 'config' | 'contentFolder'>,
  known: KnownTargets,
): (source: Referrer, reference: Reference) => Problem {
  const { fileOf, withheld, files } = known;
  const nearestArticle = nearestPath(fileOf.keys());
  const nearestSought = nearestNamed(fileOf.keys(), nearestArticle);
  const nearestFile = nearestFileAmong([...files]);

  return (source, written) => {
    const reference = { ...written, target: known.targetOf(written) };
    if (reference.kind === 'file') return ofFile(source, reference);
    return ofAddress(reference) ?? elsewhere(reference) ?? ofArticle(reference, written.target);
  };

  function ofFile(source: Referrer, reference: Reference): Problem {
    const { target, at } = reference;
    const by = known.heldBack.get(target);
    if (by !== undefined) return fileHeldBack(reference, by);
    const holder = known.holderOf(source, target, at.file);
    if (holder !== null) return fileOfHeld(reference, holder);
    const other = elsewhere(reference);
    if (other !== null) return other;
    const page = fileOf.get(target.replace(pageEnding, ''));
    if (page !== undefined) return unknownArticle(reference, seenFrom(reference, page));
    return missingFile(reference, fromTheTop(reference, files) ?? nearestFile(target), contentFolder);
  }

  /** An article is named by its file, never by an address. */
  function ofAddress(reference: Reference): Problem | null {
    const [, host, own = ''] = /^(https?:\/\/[^/]+)?\/(.*?)\/?$/i.exec(reference.written) ?? [];
    const exact = own === '' ? undefined : keyAt(belowTop(`/${own}/`, config));
    if (exact === undefined && host === undefined) return null;
    const near = fileOf.get(exact ?? nearestArticle(own) ?? '');
    return unknownArticle(reference, near === undefined ? null : seenFrom(reference, near));
  }

  function elsewhere(reference: Reference): Problem | null {
    const meant = meantElsewhere(reference.written);
    return meant === null ? null : linkElsewhere(reference, meant);
  }

  function ofArticle(reference: Reference, written: string): Problem {
    const { target, at } = reference;
    const held = withheld.get(target);
    if (held !== undefined) return withheldArticle(reference, held.article.summary, held.why);
    if (known.unfinished.has(target)) return linkToDraft(reference, 'an article');
    // What a tag of another tool names.
    const sought = readSought(written)?.keys ?? null;
    if (sought !== null) return unknownArticle(reference, nearestSought(sought));
    const meant =
      fileOf.get(nearestArticle(target) ?? '') ?? titledAs(reference.written, known.named) ?? null;
    return unknownArticle(reference, meant === null || meant === at.file ? null : seenFrom(reference, meant));
  }
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
