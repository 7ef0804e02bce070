import type { Element, ElementContent } from 'hast';
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
      .map((line) => make('p', [text(line)]));
    const summary = make('summary', [text(title)]);
    return [{ ...make('details', [summary, ...paragraphs]), properties: { className: ['transcript'] } }];
  }
  context.references.push({ kind: 'file', target, written: transcript, at: places.transcript });
  const link = { ...make('a', [text(title)]), properties: { href: '' } };
  putHole(link, 'href', `file:${target}`);
  return [{ ...make('p', [link]), properties: { className: ['transcript'] } }];
}

/** Whether it is nothing but the name of a file. */
function isFile(written: string): boolean {
  return /^\S+$/.test(written) && publishableEndings.has(extensionOf(written));
}

function make(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
