import path from 'node:path';
import { isInnerPath } from '../../base/addresses/paths.ts';
import { type Digest, digestBytes } from '../../base/digest.ts';
import { readIfExists } from '../../base/files/files.ts';
import { writeNew } from '../../base/files/write-files.ts';
import type { Output } from '../../outputs/output.ts';

/** Where outputs gather until all are made. */
export interface Stage {
  /** The output folder, to compare with. */
  readonly out: string;
  /** The folder that gathers what differs. */
  readonly folder: string;
  /** The output folder holds nothing yet, so there is nothing to compare with. */
  readonly fresh: boolean;
}

export interface Written {
  readonly path: string;
  readonly digest: Digest;
  /** What the output folder holds there: these bytes, others, or nothing. Only the last two were staged. */
  readonly there: 'same' | 'other' | 'nothing';
}

/**
 * Stages an output unless its bytes stand in the output folder already: unchanged files keep their times, so that
 * rsync and object stores send just what changed.
 */
export function write(output: Output, stage: Stage): Written {
  // Where a page stands is said by its view, which may have been kept, and changed by others since.
  if (!isInnerPath(output.path)) throw new Error(`"${output.path}" is no place in the output folder`);
  const digest = digestBytes(output.bytes);
  const before = stage.fresh ? null : readIfExists(path.join(stage.out, output.path));
  if (before !== null && Buffer.compare(before, output.bytes) === 0) {
    return { path: output.path, digest, there: 'same' };
  }
  writeNew(`${stage.folder}/${output.path}`, output.bytes);
  return { path: output.path, digest, there: before === null ? 'nothing' : 'other' };
}
