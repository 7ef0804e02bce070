/** By UTF-16 code units: the same on every machine, for keys and paths rather than for people. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
