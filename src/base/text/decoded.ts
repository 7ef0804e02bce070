/** What `%C3%B3` and its like stand for; the text as it is where one of them stands for nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
