/** Whether a path is one that the pattern of another tool names: itself, what lies below it, or what `*`, `**` and `{a,b}` stand for. */
export function pathPattern(pattern: string): (path: string) => boolean {
  const plain = pattern
    .toLowerCase()
    .replace(/^\{([^{},]*)\}$/, '$1')
    .replace(/\/$/, '');
  if (plain === '') return () => true;
  const source = plain
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^{}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`)
    .replace(/[{}]/g, '\\$&')
    .replace(/\/?\*+|\?/g, (found) => stars[found] ?? (found.startsWith('/') ? '/[^/]*' : '.*'));
  const known = new RegExp(`^${source}(?:/|$)`);
  return (path) => known.test(path.toLowerCase());
}

const stars: Readonly<Record<string, string>> = {
  '?': '[^/]',
  '*': '[^/]*',
  '/*': '/[^/]*',
  '/**': '(?:/.*)?',
};
