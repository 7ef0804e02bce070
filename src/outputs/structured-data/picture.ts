import type { ImageObject } from 'schema-dts';
import type { PublisherView } from '../../site/pages/shell-view.ts';
import type { PictureView } from '../../site/pages/view-parts.ts';
import { node, type Stated } from './node.ts';

/** Search engines show no picture with fewer pixels (R1.2). */
const fewestPixels = 50_000;

/** The picture and its crops, each with its caption as the author wrote it; those too small to show are left out. */
export function pictureNodes(
  picture: PictureView,
  publisher: PublisherView,
): Stated<ImageObject, 'ImageObject'>[] {
  return [picture, ...picture.crops].flatMap(
    (shape) => pictureNode({ ...picture, ...shape }, publisher) ?? [],
  );
}

/** The picture with its caption as the author wrote it, without number and label; null when it is too small to show. */
function pictureNode(
  picture: PictureView,
  { license }: PublisherView,
): Stated<ImageObject, 'ImageObject'> | null {
  const { canonical, width, height, caption, credit } = picture;
  if (width * height < fewestPixels) return null;
  return node<Stated<ImageObject, 'ImageObject'>>({
    '@type': 'ImageObject',
    url: canonical,
    contentUrl: canonical,
    ...pixels(width, height),
    caption,
    creditText: credit,
    license,
  });
}

/** The size of a picture: schema.org wants distances, which are text. */
export function pixels(width: number, height: number): { readonly width: string; readonly height: string } {
  return { width: String(width), height: String(height) };
}
