import { afterAll, describe, expect, test } from 'vitest';
import { createPoolApart } from '../../src/engine/pool-apart.ts';
import type { Task } from '../../src/engine/task.ts';

const pranks: Task<{ factor?: number; fail?: boolean }, unknown, unknown> = {
  name: 'pranks',
  module: new URL('./tasks/pranks.js', import.meta.url).href,
};
const options = { timeLimit: 2_000, memoryLimit: 64, modules: [] };
const pool = createPoolApart({ ...options, threads: 2 });
afterAll(() => pool.close());

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const told = (outcomes: Awaited<ReturnType<typeof pool.run>>) =>
  outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.why));

describe('a pool in a process of its own', () => {
  test('is a pool: outcomes in the order of the inputs, one context after the other', async () => {
    expect(told(await pool.run(pranks, {}, numbers(500)))).toEqual(numbers(500).map((input) => input * 2));
    expect(told(await pool.run(pranks, { factor: 3 }, numbers(5)))).toEqual([0, 3, 6, 9, 12]);
    expect(told(await pool.run(pranks, {}, []))).toEqual([]);
    expect(told(await pool.run(pranks, {}, ['a', 'throw', 1]))).toEqual(['A', 'crash', 2]);
  });

  test('outlives inputs that end the process, and blames them alone', async () => {
    const inputs = numbers(200).map((input) => (input === 70 || input === 150 ? 'huge' : input));
    const expected = inputs.map((input) => (typeof input === 'number' ? input * 2 : 'memory'));
    expect(told(await pool.run(pranks, {}, inputs))).toEqual(expected);
  });

  test('takes inputs only when they are about to be needed', async () => {
    let taken = 0;
    let done = 0;
    let furthest = 0;
    function* inputs() {
      for (; taken < 2_000; taken++) yield taken;
    }
    await pool.each(pranks, {}, inputs(), () => {
      done++;
      furthest = Math.max(furthest, taken - done);
    });
    expect(done).toBe(2_000);
    expect(furthest).toBeLessThanOrEqual(129);
  });

  test('rejects when the task cannot start, and with what its caller throws', async () => {
    await expect(pool.run(pranks, { fail: true }, [1])).rejects.toThrow(/pranks could not start: no paper/);
    const stop = () => {
      throw new RangeError('enough');
    };
    await expect(pool.each(pranks, {}, numbers(300), stop)).rejects.toThrow('enough');
    expect(told(await pool.run(pranks, {}, [1]))).toEqual([2]);
  });

  test('ends what is under way when it is closed', async () => {
    const other = createPoolApart({ ...options, threads: 1 });
    const end = expect(other.run(pranks, {}, ['slow', 'never'])).rejects.toThrow(/closed/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await other.close();
    await end;
  });
});
