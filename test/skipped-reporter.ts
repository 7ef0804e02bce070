import type { Reporter, TestModule } from 'vitest/node';

/** Says at the end of a run what was not tested, and why: a test that is passed over in silence is taken for one that passed. */
export class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = new Map<string, number>();
    for (const module of modules) {
      for (const test of module.children.allTests('skipped')) {
        const { note } = test.result() as { readonly note?: string };
        // Without a reason it was left out by whoever asked for some tests only.
        if (note === undefined) continue;
        const line = `${module.relativeModuleId}: ${note}`;
        counts.set(line, (counts.get(line) ?? 0) + 1);
      }
    }
    for (const [line, count] of counts) console.log(`Not tested (${count}): ${line}`);
  }
}
