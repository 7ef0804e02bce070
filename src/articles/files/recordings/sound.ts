import { letters } from './letters.ts';
import { lasting, type RecordingFacts } from './recording-facts.ts';

/** Of MP3, AAC, FLAC and WAV; null for other bytes. */
export function readSound(view: DataView): RecordingFacts | null {
  if (letters(view, 0, 4) === 'fLaC') return sound(secondsOfFlac(view));
  if (letters(view, 0, 4) === 'RIFF' && letters(view, 8, 4) === 'WAVE') return sound(secondsOfWav(view));
  return readMp3(view);
}

function sound(seconds: number | null): RecordingFacts {
  return { kind: 'audio', size: null, seconds };
}

function secondsOfFlac(view: DataView): number | null {
  const rate = view.getUint32(18) >>> 12;
  const samples = (view.getUint8(21) & 0x0f) * 2 ** 32 + view.getUint32(22);
  return lasting(samples / rate);
}

function secondsOfWav(view: DataView): number | null {
  let perSecond = 0;
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const [name, size] = [letters(view, at, 4), view.getUint32(at + 4, true)];
    if (name === 'fmt ') perSecond = view.getUint32(at + 16, true);
    if (name === 'data') return lasting(Math.min(size, view.byteLength - at - 8) / perSecond);
    at += 8 + size + (size % 2);
  }
  return null;
}

/** Kilobits in a second of layer III, by the number in a frame: of MPEG 1, and of what came after it. */
const rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const samplings = [44_100, 48_000, 32_000];

/** How far behind the beginning a first frame is looked for: some programs leave junk there. */
const mostJunk = 65_536;

function readMp3(view: DataView): RecordingFacts | null {
  const begin = endOfTags(view);
  const last = Math.min(begin + mostJunk, view.byteLength - 4);
  for (let at = begin; at <= last; at += 1) {
    if (view.getUint8(at) !== 0xff || (view.getUint8(at + 1) & 0xe0) !== 0xe0) continue;
    if (isAdts(view, at)) return sound(null);
    const frame = frameAt(view, at);
    // Any two bytes may look like the beginning of a frame: the next frame stands where this one ends.
    if (frame === null || !goesOn(view, at + frame.bytes)) continue;
    return sound(secondsOfFrames(view, at, frame));
  }
  return null;
}

/** Where what music programs write before the sound ends (ID3). */
function endOfTags(view: DataView): number {
  if (letters(view, 0, 3) !== 'ID3') return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (view.getUint8(at) & 0x7f), 0);
  return 10 + size + (view.getUint8(5) & 0x10 ? 10 : 0);
}

interface Frame {
  readonly rate: number;
  readonly sampling: number;
  readonly samples: number;
  readonly bytes: number;
  /** Bytes between its beginning and what the first frame says of all. */
  readonly side: number;
}

/** A frame of MPEG audio, layer III; null when none begins there. */
function frameAt(view: DataView, at: number): Frame | null {
  if (at + 4 > view.byteLength) return null;
  const bits = view.getUint32(at);
  if (bits >>> 21 !== 0x7ff) return null;
  const version = (bits >>> 19) & 3;
  const rate = ((version === 3 ? rates1 : rates2)[(bits >>> 12) & 15] ?? 0) * 1000;
  const whole = samplings[(bits >>> 10) & 3];
  if (version === 1 || ((bits >>> 17) & 3) !== 1 || rate === 0 || whole === undefined) return null;
  const sampling = version === 3 ? whole : version === 2 ? whole / 2 : whole / 4;
  const samples = version === 3 ? 1152 : 576;
  const isMono = ((bits >>> 6) & 3) === 3;
  const side = 4 + (version === 3 ? (isMono ? 17 : 32) : isMono ? 9 : 17);
  const bytes = Math.floor(((samples / 8) * rate) / sampling) + ((bits >>> 9) & 1);
  return { rate, sampling, samples, bytes, side };
}

function goesOn(view: DataView, at: number): boolean {
  return at >= view.byteLength - 4 || frameAt(view, at) !== null || letters(view, at, 3) === 'TAG';
}

/** A frame of AAC as it is sent over the air: layer 0. */
function isAdts(view: DataView, at: number): boolean {
  if (at + 7 > view.byteLength || (view.getUint16(at) & 0xfff6) !== 0xfff0) return false;
  const next = at + ((view.getUint32(at + 2) >>> 5) & 0x1fff);
  return next > at + 6 && next + 1 < view.byteLength && (view.getUint16(next) & 0xfff6) === 0xfff0;
}

/** As the first frame says, or by its rate, which then all have. */
function secondsOfFrames(view: DataView, at: number, { side, samples, sampling, rate }: Frame) {
  const told = letters(view, at + side, 4);
  if ((told === 'Xing' || told === 'Info') && (view.getUint32(at + side + 4) & 1) === 1)
    return lasting((view.getUint32(at + side + 8) * samples) / sampling);
  if (letters(view, at + 36, 4) === 'VBRI') return lasting((view.getUint32(at + 50) * samples) / sampling);
  return lasting(((view.byteLength - at) * 8) / rate);
}
