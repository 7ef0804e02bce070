/**
 * Both results, of work that goes on at the same time. When one rejects the other is told to end by its signal, and only
 * when both have ended this rejects too, so that nobody works on for a build that is over.
 */
export async function together<A, B>(
  first: (ending: AbortSignal) => Promise<A>,
  second: (ending: AbortSignal) => Promise<B>,
): Promise<[A, B]> {
  const ending = new AbortController();
  const failures: unknown[] = [];
  const watch = async <T>(work: (ending: AbortSignal) => Promise<T>): Promise<T> => {
    try {
      return await work(ending.signal);
    } catch (cause) {
      failures.push(cause);
      ending.abort();
      throw cause;
    }
  };
  const both = [watch(first), watch(second)] as const;
  await Promise.allSettled(both);
  if (failures.length > 0) throw failures[0];
  return Promise.all(both);
}
