import type { Problem } from '../../base/problem.ts';
import { type Reason, stalenessOf } from '../../engine/staleness.ts';
import { foreign } from '../publish/obstacles.ts';
import type { OpenOutput } from '../publish/open-output.ts';
import type { Rendered } from '../render/render-all.ts';
import type { Session } from '../session.ts';
import type { MadeSearch } from './make-search.ts';
import type { SearchPlan } from './search-plan.ts';

/** What was rendered, with the files of the search index, which have receipts as all outputs. */
export function withSearch(
  rendered: Rendered,
  made: MadeSearch | null,
  [plan]: readonly SearchPlan[],
  { manifest }: OpenOutput,
  { places, records }: Session,
): Rendered {
  if (made === null || plan === undefined) return { ...rendered, problems: [] };
  const { receipts } = rendered;
  const outputs = new Map(rendered.outputs);
  const written = new Map<string, readonly Reason[]>(rendered.written);
  const touched = [...rendered.touched];
  const problems: Problem[] = [...made.problems];
  const { states, code } = plan;
  const shared = receipts.share({ code });
  for (const path of made.former) outputs.delete(path);
  for (const { part, path, made: file } of made.files) {
    const row = records.receipts.get(path);
    const { state, asRecorded } = states.get(path) ?? { state: 'missing', asRecorded: false };
    if (file === null && row !== null) {
      outputs.set(path, row[0]);
      receipts.keep(path, row);
      if (!asRecorded) touched.push(path);
    } else if (file !== null) {
      const receipt = row && { digest: row[0], parts: receipts.partsOf(row) };
      const verdict = stalenessOf({ code, view: part.key }, receipt, state);
      const because = verdict.fresh ? [] : verdict.because;
      outputs.set(path, file.digest);
      receipts.keep(path, [file.digest, shared, part.key, null, part.key, originOf(part), because, null]);
      if (file.there === 'same') touched.push(path);
      else written.set(path, because);
      if (file.there === 'other' && manifest !== null && !manifest.has(path))
        problems.push(foreign(places.out, path));
    }
  }
  return { ...rendered, outputs, written, touched, lost: [...rendered.lost, ...made.lost], problems };
}

function originOf({ level, name }: { readonly level: number; readonly name: string }): string {
  return level === 0 ? 'the search index' : `the search index up to ${name.slice(name.indexOf(' ') + 1)}`;
}
