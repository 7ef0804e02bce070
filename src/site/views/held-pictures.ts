import type { Meta } from '../../articles/article.ts';
import type { Figure } from '../../articles/figures.ts';
import type { FileFacts } from '../../articles/file-facts.ts';
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
    const facts = figure.remote ? undefined : context.site.files.get(figure.src);
    if (facts === undefined || facts.size === null || held.has(facts)) continue;
    const { bytes, mediaType: type, size } = facts;
    held.set(facts, { figure, canonical: pictureAddress(facts, context), bytes, type, size });
  }
  return [...held.values()];
}

/** Where a picture is published, absolute. */
export function pictureAddress(facts: FileFacts, { addresses, mediaUrl }: ViewContext): string {
  return addresses.absolute(mediaUrl(facts));
}
