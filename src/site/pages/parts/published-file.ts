import type { FileFacts } from '../../../articles/files/file-facts.ts';
import { mayGoAsItIs, mediaUrl, renditionUrl } from '../../addresses/media.ts';
import type { MadeRendition } from '../../order/pictures/picture.ts';
import type { ViewContext } from './view-context.ts';

/** One file that the site publishes. */
interface PublishedFile {
  /** As in `Route`. */
  readonly url: string;
  readonly bytes: number;
  /** Media type. */
  readonly type: string;
  /** Null when the file is no picture. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/**
 * What is published for a file that an article names: of a picture what every browser shows, `whole` as pages show it
 * or `full` for those who follow a link to it; anything else is published as it is.
 */
export function publishedFile(
  facts: FileFacts,
  how: 'whole' | 'full',
  { config, pictures }: Pick<ViewContext, 'config' | 'pictures'>,
): PublishedFile {
  const picture = pictures.get(facts.file);
  const made =
    how === 'full' && config.pictures.originals && mayGoAsItIs(facts)
      ? null
      : choose(picture?.renditions ?? [], how);
  if (picture === undefined || made === null) {
    return { url: mediaUrl(facts), bytes: facts.bytes, type: facts.mediaType, size: facts.size };
  }
  const { suffix, bytes, type, width, height } = made;
  return { url: renditionUrl(picture, suffix), bytes, type, size: { width, height } };
}

/** The last rendition of a shape is the one that every browser shows; what is only linked to is there in full alone. */
function choose(made: readonly MadeRendition[], how: 'whole' | 'full'): MadeRendition | null {
  const last = (shape: string) => made.filter((rendition) => rendition.shape === shape).at(-1);
  return last(how) ?? last('whole') ?? last('full') ?? null;
}
