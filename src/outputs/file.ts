import { outputPath } from '../base/addresses/paths.ts';
import { mediaType } from '../base/files/media-type.ts';
import type { FileView } from '../site/pages/file-views.ts';
import type { Output } from './output.ts';

/** A file published as it is; the caller has read `bytes`, whose digest is the view's. */
export function toFile(view: FileView, bytes: Uint8Array): Output {
  const path = outputPath(view.url);
  return { path, bytes, mediaType: mediaType(path) };
}
