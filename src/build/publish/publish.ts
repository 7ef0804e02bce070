import { isEmptyFolder } from '../../base/files/files.ts';
import { type Problem, warning } from '../../base/problem.ts';
import type { Summary } from '../options.ts';
import type { Rendered } from '../render/render-all.ts';
import type { Session } from '../session.ts';
import type { SiteFacts } from '../snapshot/site-facts.ts';
import { commit } from './commit.ts';
import type { Manifest } from './manifest.ts';
import { planDeployment } from './plan-deployment.ts';
import { writePlan } from './plan-file.ts';

/** Moves what was rendered into the output folder, removes what is stale there, and records both. */
export function publish(
  { outputs, written, touched, receipts }: Rendered,
  stale: readonly string[],
  before: Manifest | null,
  { url, due }: Pick<SiteFacts, 'url' | 'due'>,
  { places, records }: Session,
): {
  readonly summary: Omit<Summary, 'articles' | 'held' | 'due'>;
  readonly manifest: Manifest;
  readonly problems: readonly Problem[];
} {
  const manifest = commit(
    { outputs, written: [...written.keys()], removed: stale, touched, fresh: isEmptyFolder(places.out) },
    before,
    places,
  );
  receipts.end(stale);
  const notKept = records.commit();
  writePlan(places, url, written, stale, outputs.size - written.size, due);
  planDeployment(places);
  const summary = {
    written: written.size,
    removed: stale.length,
    unchanged: outputs.size - written.size,
  };
  return { summary, manifest, problems: notKept === null ? [] : [forgotten(notKept)] };
}

function forgotten(why: string): Problem {
  return warning(
    'not-remembered',
    null,
    `The site is built, but what the next build could use of it was not kept: ${why}.`,
    'Make room on the disk and let bantin write to the folder .bantin; until then every build starts from nothing.',
  );
}
