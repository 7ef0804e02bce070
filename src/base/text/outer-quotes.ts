const outer = /^\s*[“”„‟«»‹›‘’‚‛]\s*([^“”„‟«»‹›‘’‚‛]+?)\s*[“”‟«»‹›‘’‛]\s*$/;

/**
 * The text without the curly quotes in which all of it stands, as telephones and word processors type them in the place of YAML's:
 * for values that quotes are never a part of, such as dates and names.
 */
export function withoutOuterQuotes(text: string): string {
  return outer.exec(text)?.[1] ?? text;
}
