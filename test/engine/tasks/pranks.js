/**
 * Does as its input says, also the worst, so that the tests of the pool can watch what becomes of the others.
 * @param {{ factor?: number, fail?: boolean, hang?: boolean }} context
 */
export function start({ factor = 2, fail = false, hang = false }) {
  if (fail) throw new Error('no paper in the press');
  while (hang);
  /** @type {unknown[]} */
  const hoard = [];
  let calls = 0;
  return async (/** @type {number | string} */ input) => {
    calls++;
    if (typeof input === 'number') return input * factor;
    if (input === 'calls') return calls;
    if (input === 'hang') while (true);
    if (input === 'never') return new Promise(() => {});
    if (input === 'slow') return new Promise((resolve) => setTimeout(resolve, 120, 'slow'));
    if (input === 'throw') throw new TypeError('bad page');
    if (input === 'exit') process.exit(3);
    if (input === 'function') return () => {};
    if (input === 'deep') return deep(0);
    if (input === 'late') setTimeout(() => Promise.reject(new Error('late')));
    if (input === 'late') return new Promise(() => {});
    // More at once than a thread may still take when its memory is full: V8 ends the process.
    if (input === 'huge') while (true) hoard.push('ab'.repeat(100_000_000 + hoard.length).toUpperCase());
    if (input === 'memory') while (true) hoard.push(new Array(10_000).fill(input + hoard.length));
    return input.toUpperCase();
  };
}

/** @type {(depth: number) => number} */
const deep = (depth) => deep(depth + 1) + 1;
