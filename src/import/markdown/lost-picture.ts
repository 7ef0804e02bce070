/** What is said of a picture that is not there: its name, where that says something, and what was said below it or in its place. */
export function lostPicture(gone: string, words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain === '' || gone.includes(plain)) return gone;
  return gone === 'picture' ? `picture: ${plain}` : `${gone} – ${plain}`;
}
