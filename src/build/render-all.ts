import type { Digest } from '../base/digest.ts';
import { compareCodeUnits } from '../base/order.ts';
import type { Problem } from '../base/problem.ts';
import { systemError } from '../base/refusal.ts';
import type { Heap } from '../engine/heap.ts';
import type { Piece } from '../engine/manifest.ts';
import { compare, type Reason } from '../engine/staleness.ts';
import type { Route } from '../site/route.ts';
import { brokenTemplates } from './broken-templates.ts';
import type { Ledger, Standing } from './ledger.ts';
import { LostText } from './lost-text.ts';
import { foreign } from './obstacles.ts';
import type { OutputStates } from './output-states.ts';
import { LostPicture } from './picture-record.ts';
import type { Prepared } from './prepare.ts';
import { startProgress } from './progress.ts';
import { openReceipts, type ReceiptRow, type Receipts, withInputs } from './receipts.ts';
import type { RenderInput } from './render.ts';
import { renderTask } from './render-task.ts';
import type { Session } from './session.ts';
import type { Written } from './write.ts';

export interface Rendered {
  /** Digest of every output, by path. */
  readonly outputs: ReadonlyMap<string, Digest>;
  /** Staged, with why each was made again. */
  readonly written: ReadonlyMap<string, readonly Reason[]>;
  /** As they were, but of which the disk says something else than the ledger. */
  readonly touched: readonly string[];
  readonly receipts: Receipts;
  readonly problems: readonly Problem[];
}

interface Stale {
  readonly route: Route;
  /** The receipt that it gets, with the digest of its bytes. */
  readonly receiptOf: (digest: Digest) => ReceiptRow;
  readonly because: readonly Reason[];
}

/** How outputs stand, and which of them may be other than `before`; null when all may. */
export interface Known {
  readonly before: Ledger | null;
  readonly states: OutputStates;
  readonly reached: ((route: Route) => boolean) | null;
}

/**
 * Renders into the stage every route whose receipt does not vouch for what stands in the output folder. `flawed` says
 * that errors in what pages are made from are told already: then a page that cannot be made for want of it is no news.
 */
export async function renderAll(
  routes: readonly Route[],
  prepared: Prepared,
  { before, states, reached }: Known,
  session: Session,
  flawed: boolean,
): Promise<Rendered> {
  const { places, records, onEvent } = session;
  const pool = prepared.ownTemplates ? session.apart : session.pool;
  const broken = brokenTemplates(prepared.context.theme);
  const receipts = openReceipts(records, { whole: reached === null });
  const outputs = new Map<string, Digest>();
  const written = new Map<string, readonly Reason[]>();
  const touched: string[] = [];
  const problems: Problem[] = [];
  /** By the place of their inputs. */
  const underWay = new Map<number, Stale>();
  const progress = startProgress('render', routes.length, onEvent, session.stop);

  function* stale(): Generator<RenderInput> {
    let fresh = 0;
    let place = 0;
    for (const route of routes) {
      const stood = reached === null || reached(route) ? undefined : before?.get(route.path);
      if (stood !== undefined) {
        outputs.set(route.path, stood.digest);
        fresh += 1;
        continue;
      }
      if (broken.isGivenUp(route)) continue;
      const prepare = prepared.prepare(route);
      const shared = receipts.share(prepare.shared);
      const row = receipts.get(route.path);
      const { state, asRecorded } = states.get(route.path) ?? missing;
      const inputs = prepare.inputs();
      if (row !== null && state === 'intact' && isOfInputs(row, shared, prepare.body, inputs)) {
        keep(route, row, asRecorded);
        fresh += 1;
        continue;
      }
      const { digest: view, input } = prepare.view();
      const { body } = prepare;
      const parts = { ...prepare.shared, view, ...(body === null ? {} : { body }) };
      const receipt = row && { digest: row[0], parts: receipts.partsOf(row) };
      const verdict = compare(parts, receipt, state);
      if (verdict.fresh && row !== null) {
        keep(route, withInputs(row, inputs), asRecorded);
        fresh += 1;
        continue;
      }
      const because = verdict.fresh ? [] : verdict.because;
      const json = body === null ? null : keepView(input.json, view, row, records.views);
      const receiptOf = (digest: Digest) =>
        [digest, shared, view, body, inputs, route.origin, because, json] as const;
      underWay.set(place, { route, receiptOf, because });
      place += 1;
      yield input;
    }
    progress.tick(fresh);
  }
  const keep = (route: Route, row: ReceiptRow, asRecorded: boolean) => {
    outputs.set(route.path, row[0]);
    receipts.keep(route.path, row);
    if (!asRecorded) touched.push(route.path);
  };
  const done = ({ path, digest, there }: Written, { route, receiptOf, because }: Stale) => {
    outputs.set(path, digest);
    if (isAsSeen(route, digest)) receipts.keep(path, receiptOf(digest));
    if (there === 'same') touched.push(path);
    else written.set(path, because);
    if (there === 'other' && before !== null && !before.has(path)) problems.push(foreign(places.out, path));
  };
  const work = pool.each(renderTask, prepared.context, stale(), (index, outcome) => {
    const item = underWay.get(index);
    if (item === undefined) return;
    underWay.delete(index);
    if (!outcome.ok) {
      if (outcome.why !== 'crash' || !flawed) broken.tell(item.route, outcome.why, outcome.message);
    } else if ('lost' in outcome.value) throw new LostText(outcome.value.lost);
    else if ('lostPicture' in outcome.value) throw new LostPicture(outcome.value.lostPicture);
    else if ('refusal' in outcome.value) throw systemError(outcome.value.refusal);
    else if ('problems' in outcome.value) problems.push(...outcome.value.problems);
    else done(outcome.value.written, item);
    progress.tick(1);
  });
  await progress.through(work);
  return { outputs, written, touched, receipts, problems: tellOnce([...problems, ...broken.problems()]) };
}

/** Whether the receipt is for an output of the same shared parts and bodies, and of a view that is made of the same. */
function isOfInputs(
  [, shared, , body, inputs]: ReceiptRow,
  sharedNow: string,
  bodyNow: Digest | null,
  inputsNow: Digest | null,
): boolean {
  return shared === sharedNow && body === bodyNow && inputs !== null && inputs === inputsNow;
}

/** Where the view lies that another text of an article will be printed with. */
function keepView(json: Uint8Array, view: Digest, row: ReceiptRow | null, views: Heap): Piece {
  const [, , before, , , , , kept = null] = row ?? [];
  return before === view && kept !== null ? kept : views.put(json);
}

/** A file that changed after its digest was taken was published as it is now; its receipt would vouch for the other. */
function isAsSeen({ target }: Route, digest: Digest): boolean {
  return target.kind !== 'file' || target.digest === digest;
}

const missing: Standing = { state: 'missing', asRecorded: false };

/** One mistake in a template is told once, with the first page that it spoils and the number of the others. */
function tellOnce(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, { first: Problem; others: number }>();
  for (const problem of problems.toSorted((a, b) => compareCodeUnits(a.message, b.message))) {
    const place =
      problem.at === null ? problem.message : `${problem.at.file}:${problem.at.line}:${problem.at.column}`;
    const before = told.get(`${problem.code} ${place}`);
    if (before === undefined) told.set(`${problem.code} ${place}`, { first: problem, others: 0 });
    else before.others += 1;
  }
  return [...told.values()].map(({ first, others }) =>
    others === 0 ? first : { ...first, message: `${first.message} ${alsoThere(others)}` },
  );
}

function alsoThere(others: number): string {
  return others === 1 ? 'One more page fails there too.' : `${others} more pages fail there too.`;
}
