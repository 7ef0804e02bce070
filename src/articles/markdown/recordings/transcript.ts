import type { Element } from 'hast';
import { h } from 'hastscript';
import { extensionOf } from '../../../base/addresses/paths.ts';
import { error, type Place, type Problem } from '../../../base/problem.ts';
import { publishableEndings } from '../../files/publishable-endings.ts';
import { readFilePath } from '../addresses/address.ts';
import type { TransformContext, WrittenFile } from '../context/transform-context.ts';
import { putHole } from '../fragment/hole-node.ts';

/** What is said in a recording: its text, which readers open, or a link to the file that holds it. */
export function transcriptOf({ transcript, places }: WrittenFile, context: TransformContext): Element[] {
  if (transcript === null) return [];
  const title = context.settings.locale.words.transcript ?? '';
  const target = isFile(transcript) ? readFilePath(transcript, context.input.path) : null;
  if (target === null) {
    if (namesFile(transcript)) context.problems.push(noWords(transcript, places.transcript));
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

/** Whether it is nothing but the name of a file, though of none that is published. */
function namesFile(written: string): boolean {
  const [name = ''] = /^\S+\.\w{2,8}$/.exec(written.trim()) ?? [];
  return textEndings.has(extensionOf(name)) || isFile(name);
}

const textEndings: ReadonlySet<string> = new Set(['md', 'markdown', 'mdx', 'html', 'htm', 'fodt', 'wps']);

function noWords(written: string, at: Place): Problem {
  return error(
    'bad-path',
    at,
    `"${written.trim()}" would be printed as what is said in the film or sound, but it is the name of a file.`,
    'Write the words themselves there, or the name of a file beside the article that readers may open, such as loi.txt.',
  );
}

/** Whether it is nothing but the name of a file that may be published. */
function isFile(written: string): boolean {
  return /^\S+$/.test(written) && publishableEndings.has(extensionOf(written));
}
