import type { Meta } from '../../../articles/article.ts';
import type { Recording } from '../../../articles/markdown/context/recording.ts';
import type { RecordingView } from '../article-view.ts';
import { publishedFile } from './published-file.ts';
import { filmSize } from './screen.ts';
import type { ViewContext } from './view-context.ts';

/** The films and sounds of an article that are played somewhere, in the order of the page. */
export function toRecordings(
  { recordings }: Pick<Meta, 'recordings'>,
  context: ViewContext,
): RecordingView[] {
  return recordings.flatMap((recording) => toRecording(recording, context) ?? []);
}

function toRecording(recording: Recording, context: ViewContext): RecordingView | null {
  const { kind, src, remote, frame, title } = recording;
  const picture = posterOf(recording, context);
  const common = { kind, title, frame, picture };
  if (remote) {
    const nothing = { type: null, bytes: null, seconds: null, width: null, height: null };
    return { ...common, canonical: src, ...nothing };
  }
  const facts = context.files.get(src);
  if (facts === undefined) return null;
  const { url, bytes, type } = publishedFile(facts, 'full', context);
  const { seconds = null } = facts.recording ?? {};
  const { width, height } = kind === 'video' ? filmSize(facts.recording ?? { size: null }) : nothingSeen;
  return { ...common, canonical: context.addresses.absolute(url), type, bytes, seconds, width, height };
}

const nothingSeen = { width: null, height: null };

function posterOf({ poster }: Recording, context: ViewContext): string | null {
  if (poster === null || /^https?:/.test(poster)) return poster;
  const facts = context.files.get(poster);
  return facts === undefined ? null : context.addresses.absolute(publishedFile(facts, 'whole', context).url);
}
