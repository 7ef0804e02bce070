import { extensionOf } from '../../base/addresses/paths.ts';
import { mediaType } from '../../base/files/media-type.ts';
import { activeEnding } from './active-ending.ts';
import { publishableEndings } from './publishable-endings.ts';

/** Whether the name promises a picture, which its bytes then must be; documents such as .dwg and .djvu are none. */
export function isPictureName(file: string): boolean {
  const ending = extensionOf(file);
  return (
    mediaType(file).startsWith('image/') && !publishableEndings.has(ending) && activeEnding(ending) === null
  );
}
