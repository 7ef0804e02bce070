import type { AudioObject, VideoObject } from 'schema-dts';
import type { RecordingView } from '../../site/pages/article-view.ts';
import { node, type Stated } from './node.ts';
import { pixels } from './picture.ts';

/** What an article or a page says of itself, of which its films and sounds are a part. */
interface Playing {
  readonly name: string;
  readonly description: string;
  /** ISO 8601; null for a page that has no date. */
  readonly date: string | null;
  readonly language: string;
  /** Absolute address of the picture that stands for it. */
  readonly picture: string | null;
  readonly recordings: readonly RecordingView[];
}

/** The films of an article of which enough is known: search engines ask for a picture of each. */
export function videoNodes(view: Playing): VideoObject[] {
  return view.recordings.flatMap((recording) => {
    const picture = recording.picture ?? (recording.frame === null ? view.picture : null);
    if (recording.kind !== 'video' || picture === null) return [];
    if (recording.frame !== null && recording.title === null) return [];
    const { width, height } = recording;
    return node<Stated<VideoObject, 'VideoObject'>>({
      '@type': 'VideoObject',
      ...commonParts(recording, view),
      thumbnailUrl: picture,
      ...(width !== null && height !== null ? pixels(width, height) : {}),
    });
  });
}

export function audioNodes(view: Playing): AudioObject[] {
  return view.recordings.flatMap((recording) => {
    if (recording.kind !== 'audio' || (recording.frame !== null && recording.title === null)) return [];
    return node<Stated<AudioObject, 'AudioObject'>>({
      '@type': 'AudioObject',
      ...commonParts(recording, view),
      thumbnailUrl: recording.picture,
    });
  });
}

function commonParts(recording: RecordingView, view: Playing) {
  const { title, canonical, frame, type, bytes, seconds } = recording;
  return {
    name: title ?? view.name,
    description: view.description,
    uploadDate: view.date,
    contentUrl: frame === null ? canonical : null,
    embedUrl: frame,
    url: frame === null ? null : canonical,
    encodingFormat: type,
    contentSize: bytes === null ? null : String(bytes),
    duration: seconds === null ? null : duration(seconds),
    inLanguage: view.language,
  };
}

/** As ISO 8601 has it: `PT1M23S`. */
function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ] as const;
  return `PT${parts.map(([count, unit]) => (count === 0 ? '' : `${count}${unit}`)).join('')}`;
}
