import { digestNumber } from './digest-number.ts';
import { numberIndex } from './number-index.ts';
import { textStore } from './text-store.ts';

/** Short texts by name, as a `Map` would hold them but outside the heap. Names hold no line break. */
export interface TextTable {
  readonly get: (name: string) => string | null;
  readonly set: (name: string, text: string) => void;
  /** In no order that means anything. */
  readonly entries: () => Iterable<readonly [name: string, text: string]>;
}

export function textTable(): TextTable {
  const places = numberIndex();
  const store = textStore();

  const read = (place: number): readonly [name: string, text: string] => {
    const entry = store.read(place);
    const end = entry.indexOf('\n');
    return [entry.slice(0, end), entry.slice(end + 1)];
  };
  /** The key of a name: that of its digest, or the next one where another name has that. */
  const find = (name: string) => {
    for (let key = digestNumber(name); ; key += 1) {
      const place = places.get(key);
      if (place === undefined) return { key, place: null, text: null };
      const [found, text] = read(place);
      if (found === name) return { key, place, text };
    }
  };
  return {
    get: (name) => find(name).text,
    set: (name, text) => {
      const { key, place } = find(name);
      const entry = `${name}\n${text}`;
      if (place === null || !store.replace(place, entry)) places.set(key, store.add(entry));
    },
    entries: function* () {
      for (const place of places.values()) yield read(place);
    },
  };
}
