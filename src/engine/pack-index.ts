import type { Extent } from './store-index.ts';

/** Where the named keys lie, or that they lie nowhere any more, as bytes. */
export function writeIndex(places: ReadonlyMap<string, Extent>, keys: ReadonlySet<string>): Uint8Array {
  const kept: string[] = [];
  const numbers: number[] = [];
  const removed: string[] = [];
  for (const key of keys) {
    const place = places.get(key);
    if (place === undefined) removed.push(key);
    else {
      kept.push(key);
      numbers.push(place.at, place.size, place.sum);
    }
  }
  return Buffer.from(JSON.stringify({ keys: kept, numbers, removed }));
}

/** Brings `places` up to date with an index whose checksum was right. */
export function readIndex(bytes: Uint8Array, places: Map<string, Extent>): void {
  const { keys, numbers, removed }: { keys: string[]; numbers: number[]; removed: string[] } = JSON.parse(
    new TextDecoder().decode(bytes),
  );
  for (const key of removed) places.delete(key);
  for (const [index, key] of keys.entries()) {
    const [at, size, sum] = [numbers[index * 3], numbers[index * 3 + 1], numbers[index * 3 + 2]];
    places.set(key, { at: at ?? 0, size: size ?? 0, sum: sum ?? 0 });
  }
}
