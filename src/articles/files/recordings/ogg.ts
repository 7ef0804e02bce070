import { letters } from './letters.ts';
import { lasting, type RecordingFacts, sizeOfSides } from './recording-facts.ts';

/** Where the last page is looked for: no page is longer. */
const longestPage = 65_307;

/** Of Ogg with Opus, Vorbis, FLAC or Theora (RFC 3533); null for other bytes. */
export function readOgg(view: DataView): RecordingFacts | null {
  if (letters(view, 0, 4) !== 'OggS') return null;
  // A film begins with a page for each of its streams.
  const streams = [];
  let at = 0;
  while (letters(view, at, 4) === 'OggS' && (view.getUint8(at + 5) & 2) !== 0) {
    const [segments, number] = [view.getUint8(at + 26), view.getUint32(at + 14, true)];
    const head = at + 27 + segments;
    streams.push({ ...streamAt(view, head), number });
    at = head;
    for (let index = 0; index < segments; index += 1) at += view.getUint8(head - segments + index);
  }
  const film = streams.find(({ kind }) => kind === 'video');
  const sound = streams.find(({ kind }) => kind === 'audio');
  const known = film ?? sound;
  if (known === undefined || known.kind === null) return null;
  return { kind: known.kind, size: known.size, seconds: sound === undefined ? null : secondsOf(view, sound) };
}

interface Stream {
  readonly kind: RecordingFacts['kind'] | null;
  readonly size: RecordingFacts['size'];
  /** Samples in a second, and how many of the first are not heard. */
  readonly rate: number;
  readonly skipped: number;
}

function streamAt(view: DataView, head: number): Stream {
  const start = letters(view, head, 8);
  const none = { size: null, rate: 0, skipped: 0 };
  if (start === 'OpusHead')
    return { ...none, kind: 'audio', rate: 48_000, skipped: view.getUint16(head + 10, true) };
  if (start.startsWith('\x01vorbis'))
    return { ...none, kind: 'audio', rate: view.getUint32(head + 12, true) };
  if (start.startsWith('\x7fFLAC')) return { ...none, kind: 'audio', rate: view.getUint32(head + 27) >>> 12 };
  if (!start.startsWith('\x80theora')) return { ...none, kind: null };
  const wide = view.getUint32(head + 13) & 0xffffff;
  const high = view.getUint32(head + 16) & 0xffffff;
  return { ...none, kind: 'video', size: sizeOfSides(wide, high) };
}

/** By the last page of the stream, which says how many samples there are. */
function secondsOf(view: DataView, { rate, skipped, number }: Stream & { readonly number: number }) {
  const end = view.byteLength - 27;
  for (let at = end; at >= Math.max(0, end - 2 * longestPage); at -= 1) {
    if (view.getUint8(at) !== 0x4f || letters(view, at, 4) !== 'OggS') continue;
    if (view.getUint32(at + 14, true) !== number) continue;
    return lasting((Number(view.getBigInt64(at + 6, true)) - skipped) / rate);
  }
  return null;
}
