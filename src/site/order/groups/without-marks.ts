import { fold } from '../../../base/text/text.ts';

/**
 * By key, the name that was most likely meant by one of several words without any mark: the only other one of the same
 * letters, which has marks; hyphens may stand between them, as in addresses. One word alone is too often a word of its own, as `cho` is beside `chợ`.
 */
export function withoutMarks(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const marked = new Map<string, string | null>();
  for (const name of names.values()) {
    const plain = plainOf(name);
    if (isPlain(name)) continue;
    marked.set(plain, marked.has(plain) ? null : name);
  }
  const found = new Map<string, string>();
  for (const [key, name] of names) {
    const meant = isPlain(name) && /\S[\s_-]\S/.test(name) ? marked.get(plainOf(name)) : null;
    if (meant !== null && meant !== undefined) found.set(key, meant);
  }
  return found;
}

function isPlain(name: string): boolean {
  return fold(name) === name;
}

function plainOf(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
