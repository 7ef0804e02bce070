import type { IndexFile } from './packed-file.ts';

/**
 * The file as a script, which pages may load that were opened from a disk, where nothing else can be. A third larger.
 * `page/get-file.ts` says how it is taken.
 */
export function scriptFile({ name, bytes }: IndexFile): IndexFile {
  const text = `bantinIndex(${JSON.stringify(name)},"${Buffer.from(bytes).toString('base64')}")\n`;
  return { name, bytes: Buffer.from(text) };
}
