import { digestBytes } from '../../../base/digest.ts';

/** A last part of an address where neither a name nor a title gives one. */
export function slugOfPath(path: string): string {
  return digestBytes(path)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 10);
}
