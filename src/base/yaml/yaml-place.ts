import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { cleanText } from '../text/clean.ts';

/** Position in the text of the value (with `key`, of the name) at `path` below `root`, or of its nearest parent. */
export function yamlOffset(root: Node | null, path: readonly PropertyKey[], key: boolean): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key: name }) => isScalar(name) && cleanText(String(name.value)) === step,
      );
      if (pair === undefined) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      if (key && index === path.length - 1) return offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
    } else {
      return offset;
    }
    offset = startOf(node) ?? offset;
  }
  return offset;
}

/** Null for an empty value: its name is the place to look at. */
function startOf(node: unknown): number | null {
  if (isScalar(node) && node.type === 'PLAIN' && node.source === '') return null;
  return (node as Node | null | undefined)?.range?.[0] ?? null;
}
