/** Takes the ending off a word without marks; null where words have one form, as in Vietnamese. */
export type Stem = ((plain: string) => string) | null;

/** What other forms of a word begin with, to look for them; null when there are none. */
export function stemBase(plain: string, stem: Stem): string | null {
  if (stem === null || !/^\p{L}{3,}$/u.test(plain)) return null;
  const stemmed = stem(plain);
  let common = 0;
  while (common < stemmed.length && stemmed[common] === plain[common]) common += 1;
  // The last letter changes too: the stem of `city` and `cities` is `citi`.
  return plain.slice(0, common > 3 || stemmed.endsWith('i') ? common - 1 : common);
}
