import { lasting, type RecordingFacts, sizeOfSides } from './recording-facts.ts';

/** An element of EBML (RFC 8794): where its data begins, and where it ends. */
interface Item {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

const ids = {
  header: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  type: 0x83,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  shownWidth: 0x54b0,
  shownHeight: 0x54ba,
  shownUnit: 0x54b2,
} as const;

const filmTrack = 1;
const soundTrack = 2;

/** Of WebM and Matroska; null for other bytes. */
export function readMatroska(view: DataView): RecordingFacts | null {
  if (view.byteLength < 4 || view.getUint32(0) !== ids.header) return null;
  const whole = { id: 0, start: 0, end: view.byteLength };
  const segment = itemsIn(view, whole).find(({ id }) => id === ids.segment);
  if (segment === undefined) return null;
  let seconds: number | null = null;
  let tracks: Item[] = [];
  for (const part of itemsIn(view, segment)) {
    if (part.id === ids.info) seconds = secondsOf(view, part);
    if (part.id === ids.tracks) tracks = itemsIn(view, part).filter(({ id }) => id === ids.track);
    if (tracks.length > 0 && seconds !== null) break;
  }
  const film = tracks.find((track) => numberIn(view, track, ids.type) === filmTrack);
  if (film !== undefined) return { kind: 'video', size: sizeOfTrack(view, film), seconds };
  const isSound = tracks.some((track) => numberIn(view, track, ids.type) === soundTrack);
  return isSound ? { kind: 'audio', size: null, seconds } : null;
}

/** The elements within one; those behind the first of a size that nobody knows are taken for a part of it. */
function itemsIn(view: DataView, { start, end }: Item): Item[] {
  const items: Item[] = [];
  let at = start;
  while (at < end) {
    const id = readNumber(view, at, true);
    const size = readNumber(view, at + id.length, false);
    const from = at + id.length + size.length;
    const to = size.isUnknown ? end : Math.min(from + size.value, end);
    items.push({ id: id.value, start: from, end: to });
    at = to;
  }
  return items;
}

/** A number of one to eight bytes, the first of which says how many there are. */
function readNumber(view: DataView, at: number, isId: boolean) {
  const first = view.getUint8(at);
  const length = Math.clz32(first) - 23;
  if (length > 8) throw new RangeError('No number of EBML begins with a byte of zeros.');
  const own = isId ? first : first & (0xff >> length);
  let value = own;
  let isUnknown = !isId && own === 0xff >> length;
  for (let index = 1; index < length; index += 1) {
    const byte = view.getUint8(at + index);
    value = value * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { value, length, isUnknown };
}

function numberIn(view: DataView, parent: Item, id: number): number | null {
  const item = itemsIn(view, parent).find((inner) => inner.id === id);
  if (item === undefined) return null;
  let value = 0;
  for (let at = item.start; at < item.end; at += 1) value = value * 256 + view.getUint8(at);
  return value;
}

function secondsOf(view: DataView, info: Item): number | null {
  const item = itemsIn(view, info).find(({ id }) => id === ids.duration);
  if (item === undefined) return null;
  const ticks = item.end - item.start === 8 ? view.getFloat64(item.start) : view.getFloat32(item.start);
  return lasting((ticks * (numberIn(view, info, ids.scale) ?? 1_000_000)) / 1e9);
}

function sizeOfTrack(view: DataView, track: Item): RecordingFacts['size'] {
  const video = itemsIn(view, track).find(({ id }) => id === ids.video);
  if (video === undefined) return null;
  const [width, height] = [numberIn(view, video, ids.width) ?? 0, numberIn(view, video, ids.height) ?? 0];
  const isPixels = (numberIn(view, video, ids.shownUnit) ?? 0) === 0;
  const [wide, high] = [numberIn(view, video, ids.shownWidth), numberIn(view, video, ids.shownHeight)];
  return isPixels && wide && high ? sizeOfSides(wide, high) : sizeOfSides(width, height);
}
