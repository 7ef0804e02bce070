import path from 'node:path';
import { isHostsOwn } from '../build/snapshot/dotted-names.ts';

/** Whether `inner` is the folder `outer` or lies below it; both absolute. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}

/**
 * Whether a path below one of the watched folders `tops` is to be left out: it is neither one of the `sources` nor in one
 * nor on the way to one, or a build writes there, or it has a name that no build reads.
 */
export function sourceFilter(
  tops: readonly string[],
  sources: readonly string[],
  outputs: readonly string[],
): (file: string) => boolean {
  return (file) => {
    const top = tops.find((one) => isWithin(file, one));
    if (top === undefined) return true;
    const parts = path.relative(top, file).split(path.sep);
    if (parts.some((part) => (part.startsWith('.') && !isHostsOwn(part)) || part === 'node_modules'))
      return true;
    if (outputs.some((output) => isWithin(file, output))) return true;
    return !sources.some((source) => isWithin(file, source) || isWithin(source, file));
  };
}
