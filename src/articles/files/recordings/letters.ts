/** So many bytes from there on as letters of Latin; fewer where the file ends. */
export function letters(view: DataView, at: number, count: number): string {
  let text = '';
  for (let index = at; index < Math.min(at + count, view.byteLength); index += 1)
    text += String.fromCharCode(view.getUint8(index));
  return text;
}
