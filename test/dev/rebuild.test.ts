import { describe, expect, test } from 'vitest';
import { newRebuilder } from '../../src/dev/rebuild.ts';

/** A build that ends when the test says so. */
function slowBuild() {
  const seen: (readonly string[])[] = [];
  const ends: (() => void)[] = [];
  let running = 0;
  const build = async (changed: readonly string[]) => {
    running += 1;
    expect(running).toBe(1);
    seen.push(changed);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
  };
  const end = async () => {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { seen, build, end };
}

describe('safety R18 building one after the other', () => {
  test('what changes during a build is built right after it, all at once', async () => {
    const { seen, build, end } = slowBuild();
    const rebuilder = newRebuilder(build);
    rebuilder.request(['b.md']);
    rebuilder.request(['c.md']);
    rebuilder.request(['a.md', 'c.md']);
    expect(seen).toEqual([['b.md']]);
    await end();
    expect(seen).toEqual([['b.md'], ['a.md', 'c.md']]);
    let idle = false;
    const rest = rebuilder.idle().then(() => {
      idle = true;
    });
    expect(idle).toBe(false);
    await end();
    await rest;
    expect(seen.length).toBe(2);
    rebuilder.request([]);
    expect(seen).toEqual([['b.md'], ['a.md', 'c.md'], []]);
    await end();
  });

  test('when it is closed, no further build begins', async () => {
    const { seen, build, end } = slowBuild();
    const rebuilder = newRebuilder(build);
    rebuilder.request(['a.md']);
    rebuilder.request(['b.md']);
    rebuilder.close();
    await end();
    await rebuilder.idle();
    expect(seen).toEqual([['a.md']]);
  });
});
