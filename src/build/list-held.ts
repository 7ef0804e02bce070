/** What of a site readers do not see, and why. Nothing is built, and the output folder is left alone. */

import { discover } from '../articles/source/discover.ts';
import { siteFile } from '../articles/source/site-file.ts';
import type { Problem } from '../base/problem.ts';
import { appearance, publicationOf } from '../site/order/publication/publication.ts';
import { metaReaderOf, unusableOf } from './documents/documents.ts';
import { loadArticles } from './documents/load-articles.ts';
import { newFindings } from './findings.ts';
import type { BuildOptions, Fault } from './options.ts';
import { placesOf } from './places.ts';
import { planSite } from './plan/plan-site.ts';
import { openOutput } from './publish/open-output.ts';
import { openSession } from './session.ts';
import { loadSettings } from './settings/load-settings.ts';
import { contentOf, takeSnapshot } from './snapshot/snapshot.ts';
import { takePlaces } from './take-places.ts';
import { openWorkspace } from './workspace.ts';

/** An article that readers do not see. */
export interface HeldArticle {
  /** Path of its file from the root of the site. */
  readonly path: string;
  /** Null when nothing gives it one yet. */
  readonly title: string | null;
  /** From when on it is shown, or was shown no longer: ISO 8601 in the zone of the site. Null for drafts. */
  readonly when: string | null;
  /** What holds it back, as it is written: `status: pending`, or the name of a date. */
  readonly because: string | null;
}

export const heldKinds = ['drafts', 'scheduled', 'expired'] as const;

export type HeldKind = (typeof heldKinds)[number];

interface HeldList {
  /** By path; empty when problems are asked for. */
  readonly articles: readonly HeldArticle[];
  /** All of the site when they are asked for, else what keeps the list from being made. */
  readonly problems: readonly Problem[];
  readonly fault: Fault | null;
}

/** The articles that are held back in that way at the moment of the options, or all problems of the site. */
export async function listHeld(options: BuildOptions, kind: HeldKind | 'problems'): Promise<HeldList> {
  const { release, problems } = takePlaces(placesOf(options), false);
  if (release === null) return { articles: [], problems, fault: 'settings' };
  const workspace = openWorkspace(options);
  const session = openSession(options, workspace, takeSnapshot(options, [], workspace.machine.wallClock()));
  try {
    const { note, all, failed } = newFindings(options.strict);
    const output = openOutput(session, null, false);
    const { settings, leftOut } = note(await loadSettings(options, output.manifest));
    if (settings === null || leftOut !== null) return { articles: [], problems: all(), fault: 'settings' };
    const snapshot = takeSnapshot(options, settings.inputs, workspace.machine.wallClock());
    if (kind === 'problems') {
      note(await planSite({ options, snapshot, last: null, changes: null, settings, output }, session));
      return { articles: [], problems: all(), fault: failed() ? 'site' : null };
    }
    const where = contentOf(options, settings.config.content);
    const walk = snapshot.walks.get(where.content || '.');
    const found = discover(options.root, { ...where, languages: settings.articles.languages }, walk);
    const { articles, texts, unfinished } = await loadArticles(found, settings, session);
    const { read } = metaReaderOf(texts, session.records);
    const held = articles
      .filter(({ summary }) => publicationOf(summary, options.now) === publications[kind])
      .map(({ summary }): HeldArticle => {
        const { file: path, title, expires } = summary;
        const { draft = null, date = null, expires: ends = null } = read({ summary })?.heldBy ?? {};
        if (kind === 'drafts') return { path, title, when: null, because: draft };
        if (kind === 'expired') return { path, title, when: expires?.iso ?? null, because: ends };
        return { path, title, when: appearance(summary).iso, because: date };
      });
    const drafts = kind === 'drafts' ? unfinished : [];
    for (const source of drafts) {
      const row = session.records.documents.get(source);
      const because = (row && unusableOf(row, session.records)?.draft) ?? null;
      held.push({ path: siteFile(source, settings.articles), title: null, when: null, because });
    }
    return { articles: held.sort((a, b) => (a.path < b.path ? -1 : 1)), problems: [], fault: null };
  } finally {
    session.close();
    await workspace.close();
    release();
  }
}

const publications = { drafts: 'draft', scheduled: 'scheduled', expired: 'expired' } as const;
