import path from 'node:path';
import { isHostsOwn } from '../build/snapshot/dotted-names.ts';

/** Whether a path leads into an installed package. */
function isPackaged(file: string): boolean {
  return file.split(path.sep).includes('node_modules');
}

/** Whether `inner` is the folder `outer` or lies below it; both absolute. */
function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}

/**
 * Whether a path below one of the watched folders `tops` is to be left out: it is neither one of the `sources` nor in one
 * nor on the way to one, or a build writes there, or it has a name that no build reads. Of packages those files alone count that
 * are named as sources, as the theme of one.
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
    if (parts.some((part) => part.startsWith('.') && !isHostsOwn(part))) return true;
    if (outputs.some((output) => isWithin(file, output))) return true;
    const named = parts.includes('node_modules') ? sources.filter(isPackaged) : sources;
    return !named.some((source) => isWithin(file, source) || isWithin(source, file));
  };
}
