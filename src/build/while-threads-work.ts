/** Work that needs no thread, done at once, while they are at what they were asked for. */
export async function whileThreadsWork<T>(work: () => T): Promise<T> {
  return work();
}
