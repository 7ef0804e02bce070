import type { Reference } from '../../../articles/markdown/context/body.ts';
import type { Recording } from '../../../articles/markdown/context/recording.ts';
import type { ReadMeta } from '../../../articles/summary/article-summary.ts';
import { error, type Place, type Problem } from '../../../base/problem.ts';
import { shownProfiles } from '../groups/shown-profiles.ts';
import type { Site } from '../site.ts';

/**
 * An error for each file that stands as a film or a sound, in an article or in what is told of authors and groups, and is none by its
 * bytes: readers would see a player that plays nothing. Those of scheduled articles are told today. What is only linked to may be anything.
 */
export function checkRecordings(site: Site, read: ReadMeta): Problem[] {
  const { pages, coming, comingGroups, files } = site;
  const isSilent = ({ src, remote }: Recording) => {
    const facts = remote ? undefined : files.get(src);
    return facts !== undefined && facts.recording === undefined;
  };
  const problemsOf = (recordings: readonly Recording[], references: () => readonly Reference[]) => {
    const silent = recordings.filter(isSilent);
    if (silent.length === 0) return [];
    const named = references();
    return silent.map(({ src, kind }) => {
      const reference = named.find((one) => one.kind === 'file' && one.target === src);
      return notARecording(reference?.written ?? src, kind, reference?.at ?? null);
    });
  };
  const profiles = new Set([...shownProfiles(site), ...shownProfiles(comingGroups)]);
  return [
    ...[...pages, ...coming].flatMap((article) =>
      problemsOf(article.summary.recordings, () => read(article)?.references ?? []),
    ),
    ...[...profiles].flatMap(({ recordings, references }) => problemsOf(recordings, () => references)),
  ];
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
