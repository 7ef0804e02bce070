import type { OpenOutput } from '../publish/open-output.ts';
import { gatherOutputs } from '../render/made-outputs.ts';
import type { Rendered } from '../render/render-all.ts';
import type { Session } from '../session.ts';
import type { MadeSearch } from './make-search.ts';
import type { SearchPlan } from './search-plan.ts';

/** What was rendered, with the files of the search index, which have receipts as all outputs. */
export function withSearch(
  rendered: Rendered,
  made: MadeSearch | null,
  [plan]: readonly SearchPlan[],
  output: OpenOutput,
  { places, records }: Session,
): Rendered {
  if (made === null || plan === undefined) return { ...rendered, problems: [] };
  const gathered = gatherOutputs(rendered, output, places.out);
  const { states, code } = plan;
  const shared = rendered.receipts.share({ code });
  for (const path of made.former) gathered.drop(path);
  for (const { part, path, made: file } of made.files) {
    const recorded = records.receipts.get(path);
    const { state, asRecorded } = states.get(path) ?? { state: 'missing', asRecorded: false };
    if (file !== null) {
      const { key } = part;
      const of = { path, parts: { code, view: key }, shared, selection: key, selectionPlace: null };
      gathered.made({ ...of, origin: originOf(part), recorded, state }, file);
    } else if (recorded !== null) gathered.stands(path, recorded, asRecorded);
  }
  const { problems, ...all } = gathered.end();
  return {
    ...all,
    lost: [...rendered.lost, ...made.lost],
    problems: [...made.problems, ...problems],
  };
}

function originOf({ level, name }: { readonly level: number; readonly name: string }): string {
  return level === 0 ? 'the search index' : `the search index up to ${name.slice(name.indexOf(' ') + 1)}`;
}
