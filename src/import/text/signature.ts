/** Whether a last line is the name of who wrote the text. */
export function isSignature(line: string): boolean {
  if (line.length > 60 || /[.!?…:;]$/.test(line) || /\d/.test(line)) return false;
  const words = line
    .replace(/^(?:tác giả|người viết|bài và ảnh|tin, ảnh|by)\s*:?\s*/iu, '')
    .split(/[\s,&–-]+/);
  return words.length >= 2 && words.length <= 8 && words.every((word) => /^\p{Lu}/u.test(word));
}
