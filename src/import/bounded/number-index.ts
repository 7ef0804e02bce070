/** Numbers by numbers, outside the heap: 18 to 36 bytes each. */
interface NumberIndex {
  readonly get: (key: number) => number | undefined;
  readonly set: (key: number, value: number) => void;
  readonly values: () => Iterable<number>;
}

/** Keys are whole, from 0 to below 2^53; values from 0 to below 2^32. */
export function numberIndex(): NumberIndex {
  let slots = 1024;
  let used = 0;
  // 0 is an empty slot, so each key is kept as the number after it.
  let keys = new Float64Array(slots);
  let values = new Uint32Array(slots);

  const slotOf = (key: number): number => {
    let slot = key % slots;
    while (keys[slot] !== 0 && keys[slot] !== key + 1) slot = (slot + 1) % slots;
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldValues] = [keys, values];
    slots *= 2;
    keys = new Float64Array(slots);
    values = new Uint32Array(slots);
    oldKeys.forEach((kept, at) => {
      if (kept === 0) return;
      const slot = slotOf(kept - 1);
      keys[slot] = kept;
      values[slot] = oldValues[at] ?? 0;
    });
  };
  return {
    get: (key) => {
      const slot = slotOf(key);
      return keys[slot] === 0 ? undefined : values[slot];
    },
    set: (key, value) => {
      if (used * 3 > slots * 2) grow();
      const slot = slotOf(key);
      if (keys[slot] === 0) used += 1;
      keys[slot] = key + 1;
      values[slot] = value;
    },
    values: function* () {
      for (const [slot, kept] of keys.entries()) if (kept !== 0) yield values[slot] ?? 0;
    },
  };
}
