import fs from 'node:fs';

/** Small films and sounds: a test card of 160 by 90 pixels, and a tone. */
export type RecordingName =
  | `film.${'mp4' | 'webm' | 'ogv'}`
  | 'pieces.mp4'
  | 'turned.mp4'
  | 'plain.mp3'
  | `sound.${'mp3' | 'm4a' | 'ogg' | 'opus' | 'wav' | 'flac' | 'aac'}`;

/** The bytes of one of them. */
export function recording(name: RecordingName): Uint8Array {
  return fs.readFileSync(new URL(`recordings/${name}`, import.meta.url));
}
