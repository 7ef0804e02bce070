/** The smallest article among some that fail together, and what of it is still needed to fail. */
export async function minimise(
  articles: readonly string[],
  fails: (articles: readonly string[]) => Promise<boolean>,
  tries = 150,
): Promise<string> {
  let left = tries;
  const still = async (some: readonly string[]) => {
    left -= 1;
    return left >= 0 && (await fails(some));
  };
  let some = articles;
  while (some.length > 1) {
    const half = Math.ceil(some.length / 2);
    if (await still(some.slice(0, half))) some = some.slice(0, half);
    else if (await still(some.slice(half))) some = some.slice(half);
    else break;
  }
  if (some.length > 1) return some.join('\n=====\n');
  let text = some[0] ?? '';
  for (let size = Math.ceil(text.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < text.length; ) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (await still([shorter])) text = shorter;
      else at += size;
    }
    if (left <= 0) break;
  }
  return text;
}
