/** What is said of a picture that is not there: its name, and what was said below it or in its place. */
export function lostPicture(gone: string, words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain === '' || gone.includes(plain) ? gone : `${gone} – ${plain}`;
}
