import type { Element } from 'hast';
import { h } from 'hastscript';
import { extensionOf } from '../../../base/paths.ts';
import { publishableEndings } from '../../files/publishable-endings.ts';
import { readFilePath } from '../address.ts';
import { putHole } from '../hole-node.ts';
import type { TransformContext, WrittenFile } from '../transform-context.ts';

/** What is said in a recording: its text, which readers open, or a link to the file that holds it. */
export function transcriptOf({ transcript, places }: WrittenFile, context: TransformContext): Element[] {
  if (transcript === null) return [];
  const title = context.settings.locale.words.transcript ?? '';
  const target = isFile(transcript) ? readFilePath(transcript, context.input.path) : null;
  if (target === null) {
    const paragraphs = transcript
      .split(/\n\s*\n|\n/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .map((line) => h('p', {}, line));
    return [h('details', { className: ['transcript'] }, [h('summary', {}, title), ...paragraphs])];
  }
  context.references.push({ kind: 'file', target, written: transcript, at: places.transcript });
  const link = h('a', { href: '' }, title);
  putHole(link, 'href', `file:${target}`);
  return [h('p', { className: ['transcript'] }, [link])];
}

/** Whether it is nothing but the name of a file. */
function isFile(written: string): boolean {
  return /^\S+$/.test(written) && publishableEndings.has(extensionOf(written));
}
