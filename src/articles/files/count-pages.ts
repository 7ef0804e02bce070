/** Of a longer PDF nobody looks how many pages it has. */
const most = 50_000_000;

/**
 * How many pages a PDF has, as its first object or the root of its pages says; null where that is packed or not said, as in
 * many that were written by newer programs.
 */
export function countPages(bytes: Uint8Array): number | null {
  if (bytes.length > most) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!text.startsWith('%PDF-')) return null;
  const [, early] = /\/Linearized\b[^>]{0,200}\/N (\d{1,6})\b/.exec(text.slice(0, 2_000)) ?? [];
  if (early !== undefined) return Number(early) || null;
  // The root of the tree of pages counts those of all its branches.
  let pages = 0;
  for (const [, before = '', behind = ''] of text.matchAll(
    /<<([^<>]{0,5000})\/Type\s*\/Pages\b([^<>]{0,5000})/g,
  )) {
    const [, count] = /\/Count\s+(\d{1,6})\b/.exec(before + behind) ?? [];
    pages = Math.max(pages, Number(count ?? 0));
  }
  return pages || null;
}
