import { readMatroska } from './matroska.ts';
import { readMp4 } from './mp4.ts';
import { readOgg } from './ogg.ts';
import type { RecordingFacts } from './recording-facts.ts';
import { readSound } from './sound.ts';

/**
 * What the bytes of a film or a sound say of it, whatever its name says: MP4, M4A, WebM, MP3, Ogg, WAV, FLAC and AAC are known.
 * Null when they are none of these, or are cut short before they say what they are.
 */
export function readRecording(bytes: Uint8Array): RecordingFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readMp4(view) ?? readMatroska(view) ?? readOgg(view) ?? readSound(view);
  } catch (cause) {
    // A size in the file that leads beyond its end.
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}
