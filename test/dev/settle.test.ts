import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newSettling } from '../../src/dev/settle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function desk() {
  const disk = new Map<string, number>();
  const given: (readonly string[])[] = [];
  const settling = newSettling(
    (files) => given.push(files),
    (file) => disk.get(file) ?? null,
  );
  return { disk, given, settling };
}

describe('safety R20 waiting for files to come to rest', () => {
  test('a burst of changes is given out once, soon after the last', () => {
    const { given, settling } = desk();
    for (const file of ['a', 'b', 'a', 'a']) {
      settling.note(file);
      vi.advanceTimersByTime(10);
    }
    expect(given).toEqual([]);
    vi.advanceTimersByTime(20);
    expect(given).toEqual([['a', 'b']]);
    vi.advanceTimersByTime(1000);
    expect(given.length).toBe(1);
  });

  test('a file that still grows is waited for, although nothing is said of it', () => {
    const { disk, given, settling } = desk();
    settling.note('photo.jpg');
    for (let size = 1; size <= 10; size += 1) {
      disk.set('photo.jpg', size);
      vi.advanceTimersByTime(25);
    }
    expect(given).toEqual([]);
    vi.advanceTimersByTime(25);
    expect(given).toEqual([['photo.jpg']]);
  });

  test('P30 a save that follows another too closely to be told is noticed all the same', () => {
    const { disk, given, settling } = desk();
    settling.note('a');
    vi.advanceTimersByTime(30);
    expect(given).toEqual([['a']]);
    disk.set('a', 2);
    vi.advanceTimersByTime(200);
    expect(given).toEqual([['a'], ['a']]);
  });

  test('a file that never rests is given out after a second', () => {
    const { disk, given, settling } = desk();
    for (let time = 0; time < 1100; time += 20) {
      disk.set('log', time);
      settling.note('log');
      vi.advanceTimersByTime(20);
    }
    expect(given[0]).toEqual(['log']);
  });

  test('nothing is given out any more once it is closed', () => {
    const { given, settling } = desk();
    settling.note('a');
    settling.close();
    vi.advanceTimersByTime(1000);
    expect(given).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
