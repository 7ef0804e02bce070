/** Signs of writings that put no spaces between words: each counts by itself. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

/** How many words a text has, of which Vietnamese writes each syllable apart; of writings without spaces, how many signs. */
export function countWords(text: string): number {
  const words = text.replace(unspaced, ' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return words + (text.match(unspaced)?.length ?? 0);
}
