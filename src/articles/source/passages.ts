/** A paragraph of a text, or a line of front matter. */
export interface Passage {
  readonly text: string;
  /** On which it begins, from 1. */
  readonly line: number;
  /** Of front matter. */
  readonly isField: boolean;
}

/** What a text is judged by piece by piece, without the fenced code in it, which shows what it shows. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let lines: string[] = [];
  let fence = '';
  const all = text.split('\n');
  const end =
    all[0]?.trim() === '---' ? all.findIndex((line, index) => index > 0 && line.trim() === '---') : 0;
  const close = (next: number) => {
    if (lines.length > 0)
      passages.push({ text: lines.join('\n'), line: next - lines.length + 1, isField: next <= end + 1 });
    lines = [];
  };
  for (const [index, line] of all.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const isCode = fence !== '' || mark !== '';
    if (fence === '' ? mark !== '' : mark.startsWith(fence)) fence = fence === '' ? mark : '';
    if (isCode || line.trim() === '') close(index);
    else lines.push(line);
    if (index <= end && lines.length > 0) close(index + 1);
  }
  close(all.length);
  return passages;
}
