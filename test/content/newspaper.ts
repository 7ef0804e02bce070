import fs from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

/** The folder of the example newspaper. */
export const contentFolder = path.resolve(import.meta.dirname, '../../content');

/** A Markdown file of the example newspaper, read by the simplest means there are: not by the code under test. */
export interface Piece {
  /** Below the content folder. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly errors: readonly string[];
  readonly body: string;
  /** Everything that readers will read, without addresses and marks of Markdown. */
  readonly prose: readonly string[];
}

export interface NamedPicture {
  readonly src: string;
  /** On disk. */
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** Every Markdown file below `folder` of the example, sorted by path. */
export function pieces(folder = ''): Piece[] {
  return fs
    .readdirSync(path.join(contentFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map(piece);
}

function piece(name: string): Piece {
  const text = fs.readFileSync(path.join(contentFolder, name), 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(front);
  const fields = (document.toJS() ?? {}) as Record<string, unknown>;
  const words = ['title', 'lead', 'role'].map((field) => plain(fields[field]));
  const captions = figuresOf(fields).flatMap((figure) => [plain(figure.caption), plain(figure.alt)]);
  return {
    path: name,
    fields,
    errors: document.errors.map((error) => error.message),
    body,
    prose: [...words, ...captions, ...plainBlocks(body)].filter((block) => block !== ''),
  };
}

/** The pictures that a piece names, no films or sounds: figures of the front matter, pictures of the body that are not among them. */
export function picturesOf(piece: Piece): NamedPicture[] {
  const figures = figuresOf(piece.fields).map((figure) => ({
    src: plain(figure.src),
    file: onDisk(piece, plain(figure.src)),
    alt: plain(figure.alt),
    caption: plain(figure.caption),
    credit: plain(figure.credit),
  }));
  const placed = [...piece.body.matchAll(/!\[([^\]]*)\]\(([^\s)]+)(?: "([^"]*)")?\)/g)]
    .map(([, alt = '', src = '', caption = '']) => ({
      src,
      file: onDisk(piece, src),
      alt,
      caption,
      credit: '–',
    }))
    .filter(({ src }) => !figures.some((figure) => figure.src === src));
  return [...figures, ...placed].filter(({ src }) => !/\.mp[34]$/.test(src));
}

/** The Markdown files that a piece links to, on disk. */
export function linksOf(piece: Piece): string[] {
  return [...piece.body.matchAll(/(?<!!)\[[^\]]+\]\((?!https?:|#)([^\s)#]+)/g)].map(([, to = '']) =>
    onDisk(piece, to),
  );
}

function figuresOf(fields: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  return Array.isArray(fields.figures) ? fields.figures : [];
}

function onDisk(piece: Piece, written: string): string {
  return written.startsWith('/')
    ? path.join(contentFolder, written)
    : path.join(contentFolder, path.dirname(piece.path), written);
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Paragraphs, list items, cells and headings of Markdown as plain text. */
function plainBlocks(body: string): string[] {
  return body
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\[\^[^\]]+\]:?/g, '')
    .replace(/https?:\/\/\S+/g, 'địa chỉ')
    .replace(/\*\*|~~|(?<!\p{L})\*|\*(?!\p{L})/gu, '')
    .split(/\n+|\|/)
    .map((block) => block.replace(/^\s*(?:#+|>|[-*] (?:\[[ x]\])?|\d+\.)\s*/, '').trim())
    .filter((block) => block !== '' && !/^[-: ]+$/.test(block));
}
