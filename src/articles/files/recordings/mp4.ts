import { letters } from './letters.ts';
import { lasting, type RecordingFacts, sizeOfSides } from './recording-facts.ts';

/** A box of ISO 14496-12: where what it holds begins, and where it ends. */
interface Box {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Of MP4, M4A and QuickTime; null for other bytes. */
export function readMp4(view: DataView): RecordingFacts | null {
  if (letters(view, 4, 4) !== 'ftyp') return null;
  const whole = { name: '', start: 0, end: view.byteLength };
  const film = child(view, whole, 'moov');
  if (film === null) return null;
  const tracks = boxesIn(view, film).filter(({ name }) => name === 'trak');
  const shown = tracks.filter((track) => handlerOf(view, track) === 'vide');
  const [first] = shown;
  const isKnown = first !== undefined || tracks.some((track) => handlerOf(view, track) === 'soun');
  if (!isKnown) return null;
  const seconds = secondsOf(view, film);
  if (first === undefined) return { kind: 'audio', size: null, seconds };
  return { kind: 'video', size: sizeOfTrack(view, first), seconds };
}

function boxesIn(view: DataView, { start, end }: Box): Box[] {
  const boxes: Box[] = [];
  let at = start;
  while (at + 8 <= end) {
    const short = view.getUint32(at);
    const isLong = short === 1;
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    const head = isLong ? 16 : 8;
    if (size < head) break;
    boxes.push({ name: letters(view, at + 4, 4), start: at + head, end: Math.min(at + size, end) });
    at += size;
  }
  return boxes;
}

function child(view: DataView, parent: Box, ...names: string[]): Box | null {
  let box: Box | null = parent;
  for (const name of names) box = box && (boxesIn(view, box).find((inner) => inner.name === name) ?? null);
  return box;
}

function handlerOf(view: DataView, track: Box): string {
  const handler = child(view, track, 'mdia', 'hdlr');
  return handler === null ? '' : letters(view, handler.start + 8, 4);
}

/** As long as its header says, or, of one that is written in pieces, the header of these. */
function secondsOf(view: DataView, film: Box): number | null {
  const header = child(view, film, 'mvhd');
  if (header === null) return null;
  const isLong = view.getUint8(header.start) === 1;
  const scale = view.getUint32(header.start + (isLong ? 20 : 12));
  const length = isLong ? Number(view.getBigUint64(header.start + 24)) : view.getUint32(header.start + 16);
  const pieces = length === 0 ? child(view, film, 'mvex', 'mehd') : null;
  if (pieces === null) return lasting(length / scale);
  const whole =
    view.getUint8(pieces.start) === 1
      ? Number(view.getBigUint64(pieces.start + 4))
      : view.getUint32(pieces.start + 4);
  return lasting(whole / scale);
}

/** The pixels of a track as it is shown: telephones turn a film by its matrix. */
function sizeOfTrack(view: DataView, track: Box): RecordingFacts['size'] {
  const header = child(view, track, 'tkhd');
  if (header === null) return null;
  const matrix = header.start + (view.getUint8(header.start) === 1 ? 52 : 40);
  const [a, d] = [view.getInt32(matrix), view.getInt32(matrix + 16)];
  const width = view.getUint32(matrix + 36) / 65_536;
  const height = view.getUint32(matrix + 40) / 65_536;
  return a === 0 && d === 0 ? sizeOfSides(height, width) : sizeOfSides(width, height);
}
