/** The story of a build: every value it makes, in order. */

import { discover } from '../articles/discover.ts';
import { assemble } from '../site/assemble.ts';
import { planRoutes } from '../site/routes.ts';
import { newFindings } from './findings.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { loadArticles } from './load-articles.ts';
import { loadFiles } from './load-files.ts';
import { loadSettings } from './load-settings.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { renderAll } from './render-all.ts';
import { openWriter } from './write.ts';

/**
 * Builds a site and comes back with all its problems; with errors the output stays as it was. Rejects only for bugs
 * and for a disk that cannot be read or written.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { root, out, onEvent } = options;
  const { note, all, failed } = newFindings(options.strict);
  const before = readLedger(root, out);

  const { settings } = note(loadSettings(options, before));
  if (settings === null) return { problems: all(), summary: null, misconfigured: true };

  const found = note(discover(root, settings.discover));
  const { articles, profiles, unusable } = note(await loadArticles(found, settings.articles, onEvent));
  const files = note(loadFiles(root, found, settings, articles, profiles));
  const metas = articles.map(({ meta }) => meta);
  const { site } = note(assemble({ ...options, ...settings, ...files, metas, profiles, unusable }));
  const { routes } = note(planRoutes(site, { files: files.routes }));

  const writer = openWriter(out, before);
  note(await renderAll({ site, routes, articles, files, theme: settings.theme }, writer.put, onEvent));
  note({ problems: writer.problems() });
  if (failed()) {
    writer.discard();
    return { problems: all(), summary: null, misconfigured: false };
  }
  const { written, removed, unchanged, ledger } = note(writer.commit());
  writeLedger(root, out, ledger);
  const summary = {
    articles: site.articles.length,
    written: written.length,
    removed: removed.length,
    unchanged,
  };
  return { problems: all(), summary, misconfigured: false };
}
