/** A copy of a short text: a part of a string holds all of the string that it was read from. */
export function ownText(text: string): string {
  return text.length > mostCopied ? text : Buffer.from(text).toString();
}

const mostCopied = 2_000;
