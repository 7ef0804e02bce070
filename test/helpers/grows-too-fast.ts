/** Milliseconds of the processor. */
function work(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user } = process.cpuUsage(before);
  return user / 1000;
}

/**
 * Whether four times as much text takes so much more work that it must grow with its square. What takes no time to speak
 * of is not measured further; and what a busy machine makes slow once, it does not make slow three times.
 */
export function growsTooFast(run: (text: string) => unknown, unit: string, size: number): boolean {
  const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
  for (let trial = 0; trial < 3; trial += 1) {
    const little = work(() => run(text(size / 4)));
    if (little < 20) return false;
    const much = work(() => run(text(size)));
    if (much < 9 * little + 100) return false;
  }
  return true;
}
