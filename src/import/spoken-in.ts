/** The language that a text is written in, where its letters and small words leave no doubt; else null. */
export function spokenIn(text: string): 'en' | 'vi' | null {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 50) return null;
  const share = (test: (word: string) => boolean) => words.filter(test).length / words.length;
  if (share((word) => vietnamese.test(word)) > 0.2) return 'vi';
  return share((word) => small.has(word)) > 0.15 && share((word) => vietnamese.test(word)) < 0.01
    ? 'en'
    : null;
}

/** Letters that no other language has so often. */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;
const small: ReadonlySet<string> = new Set(
  'the of and to in is that for it was on are with as be at this have from or by not but they we you'.split(
    ' ',
  ),
);
