import { isFile, readText } from '../../base/files/files.ts';
import { walk } from '../../base/files/walk.ts';

/** How a page says that this tool made it; the default theme prints it in every head. */
const generatorMark = /<meta name="?generator"? content="bantin/;

/** Whether the file is a page that this tool made, as far as it says so itself. */
export function isGeneratedPage(file: string): boolean {
  return isFile(file) && generatorMark.test(readText(file));
}

/**
 * Files in the folder `out` that are none of the outputs, where nobody remembers what was written there: pages, feeds, redirects
 * and pictures of former builds among them. Hidden files are not ours.
 */
export function strayFiles(out: string, outputs: Pick<ReadonlyMap<string, unknown>, 'has'>): string[] {
  return walk(out)
    .files.map(({ path: name }) => name)
    .filter((name) => !outputs.has(name) && !/(?:^|\/)\./.test(name));
}
