import { outsideFences } from './strip-indents.ts';

/**
 * The Markdown with the line breaks of word processors as `<br>`, and with paragraphs that end where theirs or their pages did
 * (`base/files/decode.ts`). At the end of a line neither says more than the line does.
 */
export function readBreaks(markdown: string): string {
  if (!/[\u2028\u2029]/.test(markdown)) return markdown;
  return outsideFences(markdown, (line) => line.split('\u2029').map(withBreaks).join('\n\n'));
}

function withBreaks(part: string): string {
  return part.includes('\u2028')
    ? part
        .replace(/^\u2028+/, '')
        .trimEnd()
        .replace(/\u2028+/g, '<br>')
    : part;
}
