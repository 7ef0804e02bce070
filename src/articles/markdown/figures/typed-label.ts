/** A text that a person began with a figure's label and number: `Hình 2:, Đồng chí…`. */
export interface TypedLabel {
  readonly number: number;
  /** The text after the label. */
  readonly rest: string;
  /** What stood between label and text besides white space and one separator; `''` when it is clean. */
  readonly junk: string;
}

/**
 * The label that a text begins with, or null (R4.5). `names` are the words for a figure in the article's language. A
 * separator must follow the number, so that "Hình 2 cho thấy…" stays a sentence.
 */
export function readTypedLabel(text: string, names: readonly string[]): TypedLabel | null {
  const match = pattern(names).exec(text);
  if (match === null) return null;
  const [whole, number = '', junk = ''] = match;
  return { number: Number(number), rest: text.slice(whole.length).trim(), junk: junk.replace(/\s/g, '') };
}

const patterns = new WeakMap<readonly string[], RegExp>();

function pattern(names: readonly string[]): RegExp {
  const known = patterns.get(names);
  if (known !== undefined) return known;
  const words = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const made = new RegExp(
    `^\\s*(?:${words.join('|')})\\s*(\\d{1,4})\\s*(?:[:.)：．–—-]|$)([\\s:.,;：．–—-]*)`,
    'iu',
  );
  patterns.set(names, made);
  return made;
}
