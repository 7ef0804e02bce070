/**
 * Those of the places whose number is less than that of the `width` places before and after it, all of which must be
 * there. Which these are near a place depends on nothing further away than `width`; they stand 2 × `width` + 1 apart on
 * average and never closer than `width`.
 */
export function localEnds(places: readonly number[], numbers: Uint32Array, width: number): number[] {
  const numberAt = (index: number) => numbers[places[index] ?? 0] ?? 0;
  const isLeast = (index: number) => {
    const own = numberAt(index);
    for (let step = 1; step <= width; step += 1)
      if (numberAt(index - step) <= own || numberAt(index + step) <= own) return false;
    return true;
  };
  return places.filter((_, index) => index >= width && index + width < places.length && isLeast(index));
}
