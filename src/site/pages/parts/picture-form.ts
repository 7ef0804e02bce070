import type { FileFacts } from '../../../articles/files/file-facts.ts';

/** What has fewer pixels across is never blown up. */
const leastWidth = 300;

/** Whether lists are no place for the picture, because it would have to be blown up there. */
export function isTooNarrow(facts: Pick<FileFacts, 'size' | 'mediaType'> | undefined): boolean {
  const width = facts?.size?.width ?? leastWidth;
  return width < leastWidth && facts?.mediaType !== 'image/svg+xml';
}

/**
 * The form of a picture as classes that follow others, by which the style sheet of a theme gives it its room: `tall-1` to
 * `tall-9` for one that is higher than wide, by tenths of its width to its height, rounded down, so that it can be
 * kept within the screen without knowing its size; `tiny` for one of few points.
 */
export function formOf(facts: Pick<FileFacts, 'size' | 'mediaType'>): string {
  const { width, height } = facts.size ?? { width: 1, height: 1 };
  const tenths = Math.max(1, Math.floor((10 * width) / height));
  return (tenths < 10 ? ` tall-${tenths}` : '') + (isTooNarrow(facts) ? ' tiny' : '');
}
