import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecording } from '../../../src/articles/files/recordings/read-recording.ts';
import { type RecordingName, recording } from '../../helpers/recording.ts';

const told = (name: RecordingName) => {
  const { kind, size, seconds } = readRecording(recording(name)) ?? {};
  return [kind, size && `${size.width} × ${size.height}`, seconds == null ? null : seconds.toFixed(1)].join(
    ' ',
  );
};

test.each<[RecordingName, string]>([
  ['film.mp4', 'video 160 × 90 2.0'],
  ['pieces.mp4', 'video 90 × 160 '],
  ['turned.mp4', 'video 90 × 160 2.0'],
  ['film.webm', 'video 160 × 90 2.0'],
  ['film.ogv', 'video 160 × 90 1.0'],
  ['sound.mp3', 'audio  2.1'],
  ['plain.mp3', 'audio  2.1'],
  ['sound.m4a', 'audio  2.0'],
  ['sound.ogg', 'audio  2.0'],
  ['sound.opus', 'audio  2.0'],
  ['sound.wav', 'audio  0.2'],
  ['sound.flac', 'audio  0.5'],
  ['sound.aac', 'audio  '],
])('%s says that it is %s', (name, expected) => {
  expect(told(name)).toBe(expected);
});

test('what is cut short tells nothing or the truth, and never fails', () => {
  const whole = (['film.mp4', 'film.webm', 'film.ogv', 'sound.mp3', 'sound.m4a'] as const).map(recording);
  fc.assert(
    fc.property(fc.constantFrom(...whole), fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) => {
      const read = readRecording(bytes.subarray(0, Math.floor(bytes.length * share)));
      expect([undefined, 'video', 'audio']).toContain(read?.kind);
    }),
  );
});

test('bytes that were changed never make it fail or run for ever', () => {
  const whole = (['film.mp4', 'film.webm', 'film.ogv', 'sound.mp3', 'sound.wav'] as const).map(recording);
  fc.assert(
    fc.property(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat({ max: 4000 }), fc.nat({ max: 255 })), { maxLength: 20 }),
      (bytes, changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
        readRecording(changed);
      },
    ),
  );
});

test.each(['', 'film', '<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.4\n', 'ÿû'])(
  '%j is none',
  (text) => {
    expect(readRecording(Buffer.from(text, 'latin1'))).toBeNull();
  },
);
