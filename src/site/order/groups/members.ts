/** The articles of each key, in the order in which they come. */
export function membersOf<A>(
  articles: readonly A[],
  keysOf: (article: A) => readonly string[],
): Map<string, A[]> {
  const members = new Map<string, A[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const found = members.get(key);
      if (found === undefined) members.set(key, [article]);
      else found.push(article);
    }
  }
  return members;
}
