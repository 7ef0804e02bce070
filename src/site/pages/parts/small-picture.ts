import { renditionUrl } from '../../addresses/media.ts';
import { isTooNarrow } from './picture-form.ts';
import { publishedFile } from './published-file.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The address of the smallest square of the picture at a path as in `Site.files`, and of the picture itself where none is
 * made; empty when there is no such file or it has no pixels.
 */
export function smallPicture(src: string, context: ViewContext): string {
  const { files, pictures, addresses } = context;
  const facts = files.get(src);
  if (facts === undefined || facts.size === null || isTooNarrow(facts)) return '';
  const picture = pictures.get(facts.file);
  const [square] = (picture?.renditions ?? [])
    .filter(({ shape }) => shape === 'square')
    .toSorted((a, b) => a.width - b.width);
  return addresses.href(
    picture === undefined || square === undefined
      ? publishedFile(facts, 'whole', context).url
      : renditionUrl(picture, square.suffix),
  );
}
