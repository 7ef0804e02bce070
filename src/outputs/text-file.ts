import { outputPath } from '../base/addresses/paths.ts';
import { mediaType } from '../base/files/media-type.ts';
import type { TextView } from '../site/pages/file-views.ts';
import type { Output } from './output.ts';

/** The file that holds the text of the view. */
export function toTextFile({ url, text }: TextView): Output {
  const path = outputPath(url);
  return { path, bytes: new TextEncoder().encode(text), mediaType: mediaType(path) };
}
