/**
 * The only place that reads the clock and the environment's idea of it. "Now" enters a build once, as an input.
 */

/** Milliseconds since 1970 at which the build says it happens: `SOURCE_DATE_EPOCH` (in seconds) when set, else real. */
export function buildTime(): number {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch !== undefined && /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Date.now();
}

/** Milliseconds from an arbitrary start, for measuring how long something took; never part of any output. */
export function stopwatch(): number {
  return performance.now();
}

/** Milliseconds since 1970 by the machine's clock, for judging the times of files; never part of any output. */
export function wallClock(): number {
  return Date.now();
}
