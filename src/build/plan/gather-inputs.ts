import { checkHeldFolders } from '../../articles/front-matter/held/held-names.ts';
import { type Discovery, discover } from '../../articles/source/discover.ts';
import { contentFile, siteFile } from '../../articles/source/site-file.ts';
import type { ReadMeta } from '../../articles/summary/article-summary.ts';
import type { Problem } from '../../base/problem.ts';
import type { AssembleSites } from '../../site/order/assemble/assemble-sites.ts';
import { noSlots } from '../../site/settings/slots-setting.ts';
import type { Lost } from '../cache/lost-value.ts';
import { checkFound } from '../documents/check-found.ts';
import { metaReaderOf } from '../documents/documents.ts';
import { type LoadedArticles, loadArticles } from '../documents/load-articles.ts';
import { type LoadedFiles, loadFiles } from '../pictures/load-files.ts';
import type { Session } from '../session.ts';
import { type ThemedSettings, withTheme } from '../settings/load-settings.ts';
import { contentOf } from '../snapshot/snapshot.ts';
import { loadHomes } from './load-home.ts';
import type { NoPlan, PlanSource } from './site-plan.ts';
import { unreadNames } from './unread-names.ts';

/** All that a site is put in order from. */
export interface SiteInputs {
  readonly articles: LoadedArticles;
  readonly files: LoadedFiles;
  /** As in `AssembleSites`. */
  readonly homes: AssembleSites['homes'];
  /** With the theme that is shipped where the site's own cannot be used. */
  readonly settings: ThemedSettings;
  /** Whether the site's own theme can be used. */
  readonly themed: boolean;
  readonly read: ReadMeta;
  /** What of the cache could not be read so far. */
  readonly lost: () => readonly Lost[];
  readonly problems: readonly Problem[];
}

/** Reads the documents of a site, its theme, the files that they name, and its front pages. */
export async function gatherInputs(
  { options, snapshot, settings: bare, output }: PlanSource,
  session: Session,
): Promise<SiteInputs | NoPlan> {
  const { root } = options;
  const where = contentOf(options, bare.config.content);
  const { languages } = bare.articles;
  const found = discover(root, { ...where, languages }, snapshot.walks.get(where.content || '.') ?? nothing);
  const [articles, themed] = await Promise.all([
    loadArticles(found, bare, session),
    withTheme(root, bare, session),
  ]);
  const problems: Problem[] = [
    ...found.problems,
    ...checkHeldFolders(
      openPaths(found, articles, where.content),
      new Set(Object.keys(bare.config.sections)),
      (path) => siteFile(path, { contentFolder: where.content }),
    ),
    ...checkFound(found, where.content, options.out, output.manifest).problems,
    ...themed.problems,
    ...articles.problems,
  ];
  // What else is wrong with the site shows with the theme that is shipped as well.
  const plain = { ...bare, config: { ...bare.config, theme: null, slots: noSlots } };
  const settings = themed.settings ?? (await withTheme(root, plain, session)).settings;
  if (settings === null) return { outputs: null, problems };

  const { config } = settings;
  const { read, lost } = metaReaderOf(articles.texts, session.records);
  const files = loadFiles(found, articles, read, snapshot.walks.get('static'), settings, session);
  const homes = loadHomes(found, config);
  const paths = found.files.map(({ path }) => path);
  const folders = config.languages.map(({ language }) => language);
  return {
    articles,
    files,
    homes: homes.homes,
    settings,
    themed: themed.settings !== null,
    read,
    lost,
    problems: [...problems, ...homes.problems, ...unreadNames(root, config.content, paths, folders)],
  };
}

const nothing = { files: [], skipped: [] };

/** The documents below the content folder that are no drafts. */
function openPaths(
  found: Discovery,
  { articles, unfinished }: LoadedArticles,
  contentFolder: string,
): readonly string[] {
  const drafts = articles.filter(({ summary }) => summary.draft);
  const held = new Set([
    ...drafts.map(({ summary }) => contentFile(summary.file, { contentFolder })),
    ...unfinished,
  ]);
  return found.articles.map(({ path }) => path).filter((path) => !held.has(path));
}
