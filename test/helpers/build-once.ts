import { build } from '../../src/build/build.ts';
import { type Machine, thisMachine } from '../../src/build/machine.ts';
import type { BuildOptions, BuildResult } from '../../src/build/options.ts';
import { openWorkspace } from '../../src/build/workspace.ts';

/** Builds as one process does that ends then, without the lock that keeps two apart. */
export async function buildOnce(options: BuildOptions, machine: Machine = thisMachine): Promise<BuildResult> {
  const workspace = openWorkspace(options, { machine });
  try {
    const { result } = await build(options, workspace);
    return result;
  } finally {
    await workspace.close();
  }
}
