import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { type Draft, draftOf, type WrittenFile } from '../draft.ts';
import { captionOf, embedded, recordingOf } from '../recordings/described-recording.ts';
import { documentCard } from '../recordings/document-card.ts';
import { player } from '../recordings/player.ts';
import { transcriptOf } from '../recordings/transcript.ts';
import { isElement, type Parent } from '../walk.ts';

/**
 * Prints in each figure of a film, a sound or a document what plays it or leads to it, with caption and credit, and behind it what is
 * said in it. Notes all films and sounds of the text, those that other sites show among them.
 */
export const fillFileFigures: Plugin<[], Root> = () => (tree, file) => {
  const draft = draftOf(file);
  if (draft.fileFigures.size + draft.embeds.size > 0) fillIn(tree, draft);
};

function fillIn(parent: Parent, draft: Draft): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (!isElement(child)) continue;
    const written = draft.fileFigures.get(child);
    if (written !== undefined) {
      const behind = fill(child, written, draft);
      parent.children.splice(index + 1, 0, ...behind);
      index += behind.length;
      continue;
    }
    const embed = draft.embeds.get(child);
    const elsewhere = embed === undefined ? null : embedded(child, embed, parent, draft);
    if (elsewhere !== null) draft.recordings.push(elsewhere);
    fillIn(child, draft);
  }
}

/** Fills the figure; what comes back stands behind it. */
function fill(figure: Element, written: WrittenFile, draft: Draft): Element[] {
  const { kind, file } = written;
  if (!file.remote)
    draft.references.push({ kind: 'file', target: file.src, written: file.written, at: file.at });
  if (kind === 'document') {
    figure.properties = { className: ['document'] };
    figure.children = [documentCard(written), ...captionOf(written, draft)];
    return [];
  }
  draft.recordings.push(recordingOf({ ...written, kind }, draft.posters.get(figure) ?? null));
  figure.properties = { className: ['recording', `recording-${kind}`] };
  const plays = player({ ...written, kind }, draft.posters.get(figure) ?? null, draft);
  figure.children = [plays, ...captionOf(written, draft)];
  return transcriptOf(written, draft);
}
