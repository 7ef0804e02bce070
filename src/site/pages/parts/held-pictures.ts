import type { Meta } from '../../../articles/article.ts';
import type { FileFacts } from '../../../articles/files/file-facts.ts';
import type { Figure } from '../../../articles/markdown/figures/figures.ts';
import { describedFigure } from '../../order/checks/described-figure.ts';
import { publishedFile } from './published-file.ts';
import type { ViewContext } from './view-context.ts';

/** A picture of an article that the site itself holds, as it is published. */
export interface HeldPicture {
  readonly figure: Figure;
  /** Absolute address. */
  readonly canonical: string;
  readonly bytes: number;
  /** Media type. */
  readonly type: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** The pictures of an article that the site itself holds, in the order of the page, each once. */
export function heldPictures({ figures }: Pick<Meta, 'figures'>, context: ViewContext): HeldPicture[] {
  const held = new Map<FileFacts, HeldPicture>();
  for (const figure of figures) {
    const facts = figure.remote ? undefined : context.files.get(figure.src);
    if (facts === undefined || facts.size === null || held.has(facts)) continue;
    const { url, bytes, type, size } = publishedFile(facts, 'whole', context);
    const told = describedFigure(figure, context.pictures.get(facts.file), context.locale);
    const canonical = context.addresses.absolute(url);
    held.set(facts, { figure: { ...figure, ...told }, canonical, bytes, type, size: size ?? facts.size });
  }
  return [...held.values()];
}

/** Where a picture is published, absolute. */
export function pictureAddress(facts: FileFacts, context: ViewContext): string {
  return context.addresses.absolute(publishedFile(facts, 'whole', context).url);
}
