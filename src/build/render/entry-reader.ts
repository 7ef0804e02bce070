import type { Digest } from '../../base/digest.ts';
import type { WrittenEntry } from '../../site/pages/written-selection.ts';

/** How many stay in the memory of a thread: most articles stand on several pages, and most pictures on many. */
const most = 8_000;

/** Gives the values of entries by name; equal entries have one value until all are forgotten, which `onForget` is told. */
export function entryReader(
  onForget: () => void,
): (entries: readonly WrittenEntry[]) => [name: string, value: unknown][] {
  const recent = new Map<Digest, unknown>();
  return (entries) =>
    entries.map(({ name, digest, json }) => {
      const known = recent.get(digest);
      if (known !== undefined) return [name, known];
      const value: unknown = JSON.parse(json);
      if (recent.size >= most) {
        recent.clear();
        onForget();
      }
      recent.set(digest, value);
      return [name, value];
    });
}
