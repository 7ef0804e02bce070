import path from 'node:path';
import { isFile, readText } from '../../base/files.ts';
import { walk } from '../../base/walk.ts';

/** How a page says that this tool made it; the default theme prints it in every head. */
const generatorMark = /<meta name="?generator"? content="bantin/;

/** Whether the file is a page that this tool made, as far as it says so itself. */
export function isGeneratedPage(file: string): boolean {
  return isFile(file) && generatorMark.test(readText(file));
}

/** Pages in the folder `out` that this tool made and that are none of the outputs: left by a build that nobody remembers. */
export function strayPages(out: string, outputs: Pick<ReadonlyMap<string, unknown>, 'has'>): string[] {
  return walk(out)
    .files.filter(({ path: name }) => name.endsWith('.html') && !outputs.has(name))
    .filter(({ path: name }) => isGeneratedPage(path.join(out, name)))
    .map(({ path: name }) => name);
}
