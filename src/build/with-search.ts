import type { Digest } from '../base/digest.ts';
import type { Problem } from '../base/problem.ts';
import { compare, type Reason } from '../engine/staleness.ts';
import type { MadeSearch } from './make-search.ts';
import { foreign } from './obstacles.ts';
import type { Known, Rendered } from './render-all.ts';
import type { Session } from './session.ts';

/** What was rendered, with the files of the search index, which have receipts as all outputs. */
export function withSearch(
  rendered: Rendered,
  { files, problems: ofSearch }: MadeSearch,
  code: Digest,
  { before, states }: Pick<Known, 'before' | 'states'>,
  { places, records }: Session,
): Rendered {
  if (files.length === 0) return { ...rendered, problems: ofSearch };
  const { receipts } = rendered;
  const outputs = new Map(rendered.outputs);
  const written = new Map<string, readonly Reason[]>(rendered.written);
  const touched = [...rendered.touched];
  const problems: Problem[] = [...ofSearch];
  const shared = receipts.share({ code });
  for (const { part, path, made } of files) {
    const row = records.receipts.get(path);
    const { state, asRecorded } = states.get(path) ?? { state: 'missing', asRecorded: false };
    if (made === null && row !== null) {
      outputs.set(path, row[0]);
      receipts.keep(path, row);
      if (!asRecorded) touched.push(path);
    } else if (made !== null) {
      const receipt = row && { digest: row[0], parts: receipts.partsOf(row) };
      const verdict = compare({ code, view: part.key }, receipt, state);
      const because = verdict.fresh ? [] : verdict.because;
      outputs.set(path, made.digest);
      receipts.keep(path, [made.digest, shared, part.key, null, null, part.origin, because, null]);
      if (made.there === 'same') touched.push(path);
      else written.set(path, because);
      if (made.there === 'other' && before !== null && !before.has(path))
        problems.push(foreign(places.out, path));
    }
  }
  return { outputs, written, touched, receipts, problems };
}
