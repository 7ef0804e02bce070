import type { Element, ElementContent } from 'hast';
import { info } from '../../../base/problem.ts';
import type { Recording } from '../context/recording.ts';
import type { DocumentPicture, TransformContext, WrittenFile } from '../context/transform-context.ts';
import type { Embed } from '../embeds/embed.ts';
import { captionElements } from '../figures/caption.ts';
import { cleanCredit, missingWords } from '../figures/figures.ts';
import { plainText } from '../tree/plain-text.ts';
import { eachElement, isElement, type Parent } from '../tree/walk.ts';

/** A film or a sound as it was written. */
export type WrittenRecording = WrittenFile & { readonly kind: Recording['kind'] };

export function recordingOf(
  { kind, file, caption, alt }: WrittenRecording,
  poster: DocumentPicture | null,
): Recording {
  return {
    kind,
    src: file.src,
    remote: file.remote,
    frame: null,
    title: caption ?? alt,
    poster: poster?.src ?? null,
  };
}

/** What another site shows in a frame; null when it is neither a film nor a sound. `figure` is what holds its link. */
export function embedded(
  link: Element,
  embed: Embed,
  figure: Parent,
  context: TransformContext,
): Recording | null {
  const { plays, page, frame, name } = embed;
  if (plays === null) return null;
  let poster: string | null = null;
  eachElement(link, (inner) => {
    poster ??= context.pictures.get(inner)?.src ?? null;
  });
  const caption = figure.children.find((child) => isElement(child, 'figcaption'));
  const spoken = String(link.properties.dataTitle ?? '');
  const title = (caption && plainText(caption)) || (spoken === name ? null : spoken) || null;
  return { kind: plays, src: page, remote: true, frame, title, poster };
}

/** The `figcaption`, and a warning or a note where a reader who cannot see or hear is left without words. */
export function captionOf(written: WrittenFile, context: TransformContext): ElementContent[] {
  const { locale } = context.settings;
  const { kind, caption, alt } = written;
  tellUnsaid(written, context);
  const credit = cleanCredit(written.credit, locale);
  const by = kind === 'document' ? '' : (locale.words[kind === 'video' ? 'filmBy' : 'soundBy'] ?? '');
  return captionElements({
    label: '',
    // What is said of a document once is its name.
    text: kind === 'document' ? alt && caption : (caption ?? alt),
    credit: credit === null ? null : by + credit,
  });
}

function tellUnsaid(
  { kind, file, caption, alt, subtitles, transcript }: WrittenFile,
  context: TransformContext,
): void {
  const { written, at } = file;
  if (kind === 'document') return;
  if (caption === null && alt === null) context.problems.push(missingWords(kind, written, at));
  if (file.remote) {
    context.problems.push(
      info(
        'remote-recording',
        at,
        `"${written}" plays from another site, which then learns who plays it; before that nothing of it is loaded.`,
        'Nothing has to be done. Saved beside the article, it cannot change or vanish, and feeds carry it.',
      ),
    );
  }
  if (transcript === null && subtitles.length === 0) {
    context.problems.push(
      info(
        'recording-without-words',
        at,
        `What is said in "${written}" stands nowhere, so those who cannot hear it miss it, and no search finds it.`,
        'Write "transcript:" beside it under "figures" in the front matter, or for a film "subtitles:" with the name of a .vtt file.',
      ),
    );
  }
}
