import { figureKind } from '../../files/figure-kind.ts';
import type { FigureField } from '../../front-matter/values/field-values.ts';
import { readable, readFilePath } from '../addresses/address.ts';
import type { DocumentPicture, TransformContext, WrittenFile } from '../context/transform-context.ts';

/** What an address names as a figure that is no picture; null when it names a picture, or nothing of the site or the web. */
export function findFigureFile(
  address: string,
  at: DocumentPicture['at'],
  context: TransformContext,
): Pick<WrittenFile, 'kind' | 'file'> | null {
  const isRemote = /^(?:https?:)?\/\//i.test(address);
  const path = isRemote ? address.replace(/[?#].*/s, '') : readFilePath(address, context.input.path);
  const kind = path === null ? null : figureKind(path);
  if (path === null || kind === null || (isRemote && kind === 'document')) return null;
  const src = isRemote ? address.replace(/^\/\//, 'https://') : path;
  return { kind, file: { src, remote: isRemote, written: readable(address), at } };
}

/** The figure of the front matter that names the same file; null when none does. */
export function fieldOf(src: string, context: TransformContext): FigureField | null {
  const { figures, path } = context.input;
  return figures.find((field) => field.src === src || readFilePath(field.src, path) === src) ?? null;
}

/** A figure of the text: what it does not say itself, the front matter says. */
export function writtenFile(
  found: Pick<WrittenFile, 'kind' | 'file'>,
  said: { readonly caption: string | null; readonly alt: string | null },
  field: FigureField | null,
): WrittenFile {
  const { at } = found.file;
  return {
    ...found,
    caption: said.caption ?? field?.caption ?? null,
    alt: said.alt ?? field?.alt ?? null,
    credit: field?.credit ?? null,
    poster: field?.poster ?? null,
    subtitles: field?.subtitles ?? [],
    transcript: field?.transcript ?? null,
    focus: field?.focus ?? null,
    places: field?.places ?? { poster: at, subtitles: at, transcript: at },
  };
}
