import type { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/engine/outcome.ts';
import { createPool } from '../../src/engine/pool.ts';
import type { Task } from '../../src/engine/task.ts';

const pranks: Task<{ factor?: number; fail?: boolean; hang?: boolean }, unknown, unknown> = {
  name: 'pranks',
  module: new URL('./tasks/pranks.js', import.meta.url).href,
};
const options = { timeLimit: 400, memoryLimit: 48, modules: [] };
const pools = [1, 2, 3, 4].map((threads) => createPool({ ...options, threads }));
const [, two] = pools as [unknown, (typeof pools)[0]];
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

const told = (outcomes: readonly Outcome<unknown>[]) =>
  outcomes.map((outcome) => {
    if (outcome.ok) return outcome.value;
    return `${outcome.why}: ${outcome.message.replace(/ The machine was busy: .* meanwhile\.$/, '')}`;
  });
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the pool', () => {
  test.each([1, 2, 3, 4])(
    'gives thousands of outcomes in the order of the inputs, in %d threads',
    async (threads) => {
      const outcomes = await pools[threads - 1]?.run(pranks, {}, numbers(5_000));
      expect(told(outcomes ?? [])).toEqual(numbers(5_000).map((input) => input * 2));
    },
  );

  test('is a map: slow inputs, any number of threads and of inputs', async () => {
    const input = fc.oneof(fc.integer(), fc.constantFrom('a', 'slow', 'throw'));
    await fc.assert(
      fc.asyncProperty(fc.array(input, { maxLength: 12 }), fc.nat({ max: 3 }), async (inputs, threads) => {
        const expected = inputs.map((each) => {
          if (typeof each === 'number') return each * 2;
          return each === 'a' ? 'A' : each === 'slow' ? 'slow' : 'crash: bad page';
        });
        expect(told((await pools[threads]?.run(pranks, {}, inputs)) ?? [])).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('gives each outcome once, as it comes, with its place', async () => {
    const seen: (readonly [number, unknown])[] = [];
    const numbers = Array.from({ length: 150 }, (_, index) => index + 1);
    await two.each(pranks, {}, ['slow', ...numbers], (index, outcome) => {
      seen.push([index, outcome.ok && outcome.value]);
    });
    const expected = [[0, 'slow'], ...numbers.map((number) => [number, number * 2])];
    expect(seen.toSorted(([a], [b]) => a - b)).toEqual(expected);
    expect(seen[0]).not.toEqual([0, 'slow']);
  });

  test('takes inputs from a lazy list only when a thread is about to need them', async () => {
    let taken = 0;
    let done = 0;
    let furthest = 0;
    function* inputs() {
      for (; taken < 20_000; taken++) yield taken;
    }
    await two.each(pranks, {}, inputs(), () => {
      done++;
      furthest = Math.max(furthest, taken - done);
    });
    expect(done).toBe(20_000);
    expect(furthest).toBeLessThan(5 * 512);
  });

  test('starts nothing for no inputs', async () => {
    const idle = createPool({ ...options, threads: 2 });
    expect(await idle.run({ name: 'missing', module: 'file:///missing.js' }, null, [])).toEqual([]);
    await idle.close();
  });
});

describe('an input that goes wrong (safety R4)', () => {
  const mixed = (bad: string) => [1, 2, bad, 4, 5, bad, 7];
  const others = (bad: unknown) => [2, 4, bad, 8, 10, bad, 14];

  test.each([1, 2])('and hangs is ended and reported alone, in %d threads', async (threads) => {
    const pool = pools[threads - 1];
    const late = 'time-limit: It took longer than 0.4 seconds of processor time.';
    expect(told((await pool?.run(pranks, {}, mixed('hang'))) ?? [])).toEqual(others(late));
  });

  test('and never answers is ended too', async () => {
    const hasty = createPool({ ...options, threads: 1, timeLimit: 100 });
    const outcomes = told(await hasty.run(pranks, {}, mixed('never')));
    await hasty.close();
    expect(outcomes).toEqual(
      others(expect.stringMatching(/^time-limit: It did nothing for 1(\.\d)? seconds\.$/)),
    );
  });

  test('is not blamed for time in which its thread had no processor', async () => {
    const hasty = createPool({ ...options, threads: 2, timeLimit: 25 });
    const outcomes = told(await hasty.run(pranks, {}, ['slow', 'slow', 1, 'slow']));
    await hasty.close();
    expect(outcomes).toEqual(['slow', 'slow', 2, 'slow']);
  });

  test('and fills the memory is ended and reported alone', async () => {
    const patient = createPool({ ...options, threads: 1, timeLimit: 10_000 });
    const outcomes = await patient.run(pranks, {}, mixed('memory'));
    await patient.close();
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.why))).toEqual(others('memory'));
  });

  test.each([
    ['throw', /^bad page$/],
    ['exit', /end the process with code 3/],
    ['function', /could not be cloned/],
    ['deep', /call stack/],
    ['late', /^late$/],
  ])('by %s is a crash of its own', async (bad, message) => {
    const outcomes = await two.run(pranks, {}, mixed(bad));
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.why))).toEqual(others('crash'));
    expect(outcomes[2]).toMatchObject({ message: expect.stringMatching(message) });
  });

  test('among a thousand leaves the others their outcomes', async () => {
    const inputs = numbers(1_000).map((input) => ([500, 501, 990].includes(input) ? 'hang' : input));
    const outcomes = await two.run(pranks, {}, inputs);
    expect(outcomes.filter((outcome) => !outcome.ok)).toHaveLength(3);
    expect(outcomes.every((outcome, index) => outcome.ok === (inputs[index] !== 'hang'))).toBe(true);
  });
});

describe('a thread that somebody ends', () => {
  const ended = async (threads: number, delay: number) => {
    const workers: Worker[] = [];
    const know = (worker: Worker) => workers.push(worker);
    process.on('worker', know);
    const pool = createPool({ ...options, timeLimit: 2_000, threads });
    try {
      const run = pool.run(pranks, {}, ['a', 1, 'slow', 2, ...numbers(300)]);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await Promise.all(workers.map((worker) => worker.terminate()));
      return told(await run);
    } finally {
      process.off('worker', know);
      await pool.close();
    }
  };
  const all = ['A', 2, 'slow', 4, ...numbers(300).map((input) => input * 2)];

  test.each([1, 2])(
    'takes no input with it, whenever it ends, in %d threads',
    async (threads) => {
      for (let delay = 0; delay < 360; delay += 12) expect(await ended(threads, delay)).toEqual(all);
    },
    60_000,
  );

  test('again and again before it begins is told', async () => {
    const end = (worker: Worker) => void worker.terminate();
    process.on('worker', end);
    const pool = createPool({ ...options, threads: 2 });
    await expect(pool.run(pranks, {}, [1, 2, 3]))
      .rejects.toThrow(/pranks could not start/)
      .finally(() => process.off('worker', end));
    await pool.close();
  });
});

describe('a context', () => {
  test('is started once in a thread as long as it stays the same', async () => {
    const pool = createPool({ ...options, threads: 1 });
    expect(told(await pool.run(pranks, { factor: 3 }, ['calls', 5, 'calls']))).toEqual([1, 15, 3]);
    expect(told(await pool.run(pranks, { factor: 3 }, ['calls']))).toEqual([4]);
    expect(told(await pool.run(pranks, { factor: 4 }, ['calls', 5]))).toEqual([1, 20]);
    await pool.close();
  });

  test('that cannot start rejects the run, and so do a missing module and an input that is no plain value', async () => {
    await expect(two.run(pranks, { fail: true }, [1, 2])).rejects.toThrow(/pranks could not start: no paper/);
    await expect(two.run({ name: 'x', module: 'file:///no/x.js' }, 0, [1])).rejects.toThrow(
      /x could not start/,
    );
    await expect(two.run(pranks, {}, [1, () => {}])).rejects.toThrow(/could not be cloned/);
    expect(told(await two.run(pranks, {}, [1]))).toEqual([2]);
  });

  test('whose start hangs rejects the run', async () => {
    const pool = createPool({ ...options, threads: 1, timeLimit: 50 });
    await expect(pool.run(pranks, { hang: true }, [1])).rejects.toThrow(/could not start/);
    await pool.close();
  });

  test('is let go when the pool is closed, which ends what is under way', async () => {
    const pool = createPool({ ...options, threads: 1 });
    const run = pool.run(pranks, {}, ['slow', 'slow', 'slow']);
    const end = expect(run).rejects.toThrow(/closed/);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await pool.close();
    await end;
  });
});
