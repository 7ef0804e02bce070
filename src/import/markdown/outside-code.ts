/** The text with what is no listing changed; a listing stands between two fences of the same sign. */
export function outsideListings(text: string, change: (part: string) => string): string {
  return between(text, listing, change, (code) => code);
}

/** The same, where code within a line is none of what is changed either; `ofCode` may change that. */
export function outsideCode(
  text: string,
  change: (part: string) => string,
  ofCode: (code: string) => string = (code) => code,
): string {
  return between(text, code, change, ofCode);
}

const listing = /^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1[`~]*[ \t]*$/gm;
const code = new RegExp(`${listing.source}|\`[^\`\\n]+\``, 'gm');

function between(
  text: string,
  pattern: RegExp,
  change: (part: string) => string,
  ofCode: (code: string) => string,
): string {
  let done = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    done += change(text.slice(from, index)) + ofCode(found);
    from = index + found.length;
  }
  return done + change(text.slice(from));
}
