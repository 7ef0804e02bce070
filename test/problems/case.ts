import type { Problem } from '../../src/base/problem.ts';

/** A small site, or a command, that has something wrong with it. */
export interface Case {
  /** What it is about: a heading of the catalogue. */
  readonly title: string;
  /** Files by path. A site has settings without mistakes unless they are among these. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Does in the folder what no text can: links, pipes, huge files. */
  readonly prepare?: (root: string) => void | Promise<void>;
  /** What is typed after `bantin`; `build` unless it is said. `{root}` stands for the folder. */
  readonly args?: readonly string[];
  /** What hangs or fills the memory has to be ended. */
  readonly inThreads?: true;
  /** Finds the problems of what no command does yet, in place of one. */
  readonly find?: (root: string) => Promise<readonly Problem[]>;
  /** The codes that are printed, all of them. */
  readonly shows: readonly string[];
  /** What the command ends with; 1 unless it is said. */
  readonly exit?: number;
}

export const settings = 'title: Bản tin\nurl: https://moduc.example/\nsections: { tin: Tin tức }\n';

/** The text of an article: a title, a date, more lines of front matter, and the body. */
export function article(fields = '', body = 'Nội dung của bài.\n'): string {
  return `---\ntitle: Hội nghị\ndate: 28/01/2021 10:22\n${fields === '' ? '' : `${fields}\n`}---\n${body}`;
}

/** The same with a body only. */
export function text(body: string): string {
  return article('', body);
}

/** The beginning of a PNG, as far as its size. */
export function pngStart(width = 1200, height = 800): Uint8Array {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const start = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  return Buffer.concat([start, size, Buffer.from('080200000000000000', 'hex')]);
}
