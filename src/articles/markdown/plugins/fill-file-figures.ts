import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { type TransformContext, transformContextOf, type WrittenFile } from '../context/transform-context.ts';
import { captionOf, embedded, recordingOf } from '../recordings/described-recording.ts';
import { documentCard } from '../recordings/document-card.ts';
import { player } from '../recordings/player.ts';
import { transcriptOf } from '../recordings/transcript.ts';
import { isElement, type Parent } from '../tree/walk.ts';

/**
 * Prints in each figure of a film, a sound or a document what plays it or leads to it, with caption and credit, and behind it what is
 * said in it. Notes all films and sounds of the text, those that other sites show among them.
 */
export const fillFileFigures: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  if (context.fileFigures.size + context.embeds.size > 0) fillIn(tree, context);
};

function fillIn(parent: Parent, context: TransformContext): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (!isElement(child)) continue;
    const written = context.fileFigures.get(child);
    if (written !== undefined) {
      const behind = fill(child, written, context);
      parent.children.splice(index + 1, 0, ...behind);
      index += behind.length;
      continue;
    }
    const embed = context.embeds.get(child);
    const elsewhere = embed === undefined ? null : embedded(child, embed, parent, context);
    if (elsewhere !== null) context.recordings.push(elsewhere);
    fillIn(child, context);
  }
}

/** Fills the figure; what comes back stands behind it. */
function fill(figure: Element, written: WrittenFile, context: TransformContext): Element[] {
  const { kind, file } = written;
  if (!file.remote)
    context.references.push({ kind: 'file', target: file.src, written: file.written, at: file.at });
  if (kind === 'document') {
    figure.properties = { className: ['document'] };
    figure.children = [documentCard(written), ...captionOf(written, context)];
    return [];
  }
  context.recordings.push(recordingOf({ ...written, kind }, context.posters.get(figure) ?? null));
  figure.properties = { className: ['recording', `recording-${kind}`] };
  const plays = player({ ...written, kind }, context.posters.get(figure) ?? null, context);
  figure.children = [plays, ...captionOf(written, context)];
  return transcriptOf(written, context);
}
