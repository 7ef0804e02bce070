import type { Digest } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import type { Parts } from '../../engine/receipt.ts';
import { type OutputState, type Reason, stalenessReasons } from '../../engine/staleness.ts';
import type { Extent } from '../../engine/store-index.ts';
import { type Receipts, type RecordedOutput, withSelection } from '../cache/receipts.ts';
import { foreign } from '../publish/obstacles.ts';
import type { OpenOutput } from '../publish/open-output.ts';
import type { Written } from './write.ts';

/** What became of the outputs of a build so far. */
export interface MadeOutputs {
  /** Digest of every output, by path. */
  readonly outputs: ReadonlyMap<string, Digest>;
  /** Staged, with why each was made again. */
  readonly written: ReadonlyMap<string, readonly Reason[]>;
  /** As they were, but of which the disk says something else than the manifest. */
  readonly touched: readonly string[];
  readonly receipts: Receipts;
}

/** An output whose file was made. */
interface MadeOutput {
  readonly path: string;
  /** All that it is made from, of which `shared` names those that others share. */
  readonly parts: Parts & { readonly view: Digest };
  readonly shared: string;
  readonly selection: Digest;
  readonly selectionPlace: Extent | null;
  readonly origin: string;
  /** What was recorded of it before, and how that stands. */
  readonly recorded: RecordedOutput | null;
  readonly state: OutputState;
}

/** Gathers what becomes of outputs after `before`. `manifest` and `out` are those of the output folder. */
export function gatherOutputs(before: MadeOutputs, { manifest }: OpenOutput, out: string) {
  const { receipts } = before;
  const outputs = new Map(before.outputs);
  const written = new Map(before.written);
  const touched = [...before.touched];
  const problems: Problem[] = [];
  return {
    /** It stands as it was made, though perhaps of another selection. */
    stands: (
      path: string,
      recorded: RecordedOutput,
      asRecorded: boolean,
      { selection, selectionPlace }: Pick<RecordedOutput, 'selection' | 'selectionPlace'> = recorded,
    ) => {
      outputs.set(path, recorded.digest);
      receipts.keep(path, withSelection(recorded, selection, selectionPlace));
      if (!asRecorded) touched.push(path);
    },
    /** `isVouched` says that the file is of these parts, and a receipt may say so. */
    made: (output: MadeOutput, { digest, there }: Pick<Written, 'digest' | 'there'>, isVouched = true) => {
      const { path, parts, shared, selection, selectionPlace, origin, recorded, state } = output;
      const receipt = recorded && { digest: recorded.digest, parts: receipts.partsOf(recorded) };
      const because = stalenessReasons(parts, receipt, state);
      const { view, body = null } = parts;
      outputs.set(path, digest);
      if (isVouched)
        receipts.keep(path, { digest, shared, view, body, selection, origin, because, selectionPlace });
      if (there === 'same') touched.push(path);
      else written.set(path, because);
      if (there === 'other' && manifest !== null && !manifest.has(path)) problems.push(foreign(out, path));
    },
    /** What was published before and is no output any more. */
    drop: (path: string) => void outputs.delete(path),
    end: (): MadeOutputs & { readonly problems: readonly Problem[] } => {
      return { outputs, written, touched, receipts, problems };
    },
  };
}
