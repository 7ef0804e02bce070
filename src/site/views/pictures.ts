import type { Meta } from '../../articles/article.ts';
import type { Figure } from '../../articles/figures.ts';
import type { PictureView, Thumbnail } from '../view.ts';
import type { ViewContext } from './view-context.ts';

/** The picture that stands for an article: its first that the site itself holds. */
export function leadFigure({ figures }: Meta): Figure | null {
  return figures.find((figure) => !figure.remote) ?? null;
}

/** The picture at a path as in `Site.files`; null when there is no such file or it has no pixels. */
export function toThumbnail(src: string, alt: string, context: ViewContext): Thumbnail | null {
  const { site, addresses, mediaUrl } = context;
  const facts = site.files.get(src);
  if (facts === undefined || facts.size === null) return null;
  return { href: addresses.href(mediaUrl(facts)), width: facts.size.width, height: facts.size.height, alt };
}

export function toPictureView(figure: Figure, context: ViewContext): PictureView | null {
  const facts = context.site.files.get(figure.src);
  const thumbnail = toThumbnail(figure.src, figure.alt, context);
  if (facts === undefined || thumbnail === null) return null;
  return {
    canonical: context.addresses.absolute(context.mediaUrl(facts)),
    type: facts.mediaType,
    caption: figure.caption,
    credit: figure.credit,
    ...thumbnail,
  };
}
