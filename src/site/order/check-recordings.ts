import type { ReadMeta } from '../../articles/summary/article-summary.ts';
import { error, type Place, type Problem } from '../../base/problem.ts';
import type { Site } from './site.ts';

/**
 * An error for each file that stands as a film or a sound and is none by its bytes: readers would see a player that plays nothing.
 * Those of scheduled articles are told today. What is only linked to may be anything.
 */
export function checkRecordings({ pages, coming, files }: Site, read: ReadMeta): Problem[] {
  const isSilent = (src: string) => {
    const facts = files.get(src);
    return facts !== undefined && facts.recording === undefined;
  };
  return [...pages, ...coming].flatMap((article) => {
    const silent = article.summary.recordings.filter(({ src, remote }) => !remote && isSilent(src));
    if (silent.length === 0) return [];
    const references = read(article)?.references ?? [];
    return silent.map(({ src, kind }) => {
      const named = references.find(({ kind, target }) => kind === 'file' && target === src);
      return notARecording(named?.written ?? src, kind, named?.at ?? null);
    });
  });
}

function notARecording(written: string, kind: 'video' | 'audio', at: Place | null) {
  return error(
    'not-a-recording',
    at,
    kind === 'video'
      ? `The file "${written}" is no film, whatever its name says, or it is damaged or cut short.`
      : `The file "${written}" is no sound, whatever its name says, or it is damaged or cut short.`,
    kind === 'video'
      ? 'Save the film again as MP4 (H.264) or WebM, which all browsers play.'
      : 'Save the sound again as MP3 or M4A, which all browsers play.',
  );
}
