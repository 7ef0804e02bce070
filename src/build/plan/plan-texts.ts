/**
 * The plan when nothing has changed since the last build but the texts of articles, so that the order of the site is as it
 * was: the recorded selections serve, and only the outputs that print these articles are looked at. It decides nothing by
 * itself: whatever else it meets, the whole site is planned.
 *
 * A trick: without it, an edit of one body puts the whole site in order, which takes several times as long.
 */

import { contentFile } from '../../articles/source/site-file.ts';
import { fromUtf8 } from '../../base/utf8.ts';
import type { SelectedTeaser } from '../../site/pages/selection.ts';
import { readSelection } from '../../site/pages/written-selection.ts';
import type { Records } from '../cache/records.ts';
import { type BodySource, bodiesDigest, printSources } from '../documents/body-sources.ts';
import { readTexts, textOf } from '../documents/read-texts.ts';
import { allIntact } from '../publish/manifest.ts';
import { renderContext } from '../render/render-context.ts';
import type { Session } from '../session.ts';
import { withTheme } from '../settings/load-settings.ts';
import type { PlannedOutput } from './planned-output.ts';
import type { PlanSource, SitePlan } from './site-plan.ts';

/** Null when more has changed than texts. */
export async function planTexts(from: PlanSource, session: Session): Promise<SitePlan | null> {
  const { options, last, changes, settings: bare, output } = from;
  if (last === null || changes === null || changes.added.length > 0 || output.ledger === null) return null;
  // While somebody writes, the search may lag behind the texts until more than these has changed.
  if (options.search && bare.config.search && !output.ours) return null;
  const touched = new Set(changes.touched);
  if (last.site.problems.some(({ at }) => at !== null && touched.has(at.file))) return null;
  const files = filesOf(touched, from);
  if (files === null) return null;

  const texts = await readTexts(files, bare, last.site.articles, session);
  if (texts === null) return null;
  if (!output.ours && !allIntact(session.places.out, output.ledger)) return null;
  const outputs = outputsOf(texts, session.records);
  const { settings } = outputs === null ? { settings: null } : await withTheme(options.root, bare, session);
  if (outputs === null || settings === null) return null;
  return {
    outputs,
    count: outputs.length,
    whole: false,
    others: new Map(
      [...output.ledger].filter(([, { kept }]) => !kept).map(([path, { digest }]) => [path, digest]),
    ),
    routes: [],
    config: settings.config,
    context: renderContext(last.site.shells, settings, session),
    ownTemplates: settings.ownTemplates,
    search: null,
    site: last.site,
    published: null,
    complete: true,
    problems: last.site.problems,
  };
}

/** Null when one of them is none of the content. */
function filesOf(touched: ReadonlySet<string>, { settings, snapshot }: PlanSource) {
  const { config, articles } = settings;
  const content = snapshot.walks.get(config.content || '.')?.files ?? [];
  const places = new Set(Array.from(touched, (name) => contentFile(name, articles)));
  const files = content.filter(({ path }) => places.has(path));
  return files.length === touched.size ? files : null;
}

/** What prints one of the texts; null when it is not known how. */
function outputsOf(texts: ReadonlyMap<string, BodySource>, records: Records): PlannedOutput[] | null {
  const sources = new Map<string, string>();
  const all = {
    get: (key: string): BodySource | undefined => {
      const path = sources.get(key) ?? '';
      const row = texts.has(key) ? null : records.documents.get(path);
      return texts.get(key) ?? (row && textOf(path, row)) ?? undefined;
    },
  };
  const planned: PlannedOutput[] = [];
  for (const path of new Set([...texts.keys()].flatMap((key) => records.prints.get(key)?.slice(1) ?? []))) {
    const recorded = records.receipts.get(path);
    const bytes = recorded?.[7] && records.selections.get(recorded[7]);
    const shared = recorded && records.shared.get(recorded[1]);
    if (!recorded || !bytes || !shared) return null;
    const text = fromUtf8(bytes);
    const selection = readSelection(text);
    for (const entry of selection.entries) {
      if (!entry.name.startsWith('teaser:')) continue;
      const { key, source }: SelectedTeaser = JSON.parse(entry.json);
      sources.set(key, source);
    }
    planned.push({
      ...{
        path,
        url: selection.as?.url ?? selection.url,
        kind: selection.kind,
        origin: recorded[5],
        shared,
        recorded,
      },
      body: bodiesDigest(selection.bodies, all),
      selection: recorded[4] ?? '',
      standing: { state: 'intact', asRecorded: true },
      expected: null,
      input: () => ({
        input: {
          selection: text,
          ...printSources(selection, all, records),
          ...{ disk: null, kept: false, expected: null },
        },
        kept: recorded[7],
      }),
    });
  }
  return planned;
}
