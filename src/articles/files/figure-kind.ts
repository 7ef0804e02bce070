import { extensionOf } from '../../base/addresses/paths.ts';

/** What a figure shows that is no picture. */
export type FigureKind = 'video' | 'audio' | 'document';

const endings: ReadonlyMap<string, FigureKind> = new Map([
  ...['mp4', 'm4v', 'webm', 'ogv'].map((ending) => [ending, 'video'] as const),
  ...['mp3', 'm4a', 'ogg', 'oga', 'opus', 'wav', 'aac', 'flac', 'weba'].map(
    (ending) => [ending, 'audio'] as const,
  ),
  ['pdf', 'document'],
]);

/** By the ending of a path: the films and sounds that browsers play, and documents that they open. Null for all else. */
export function figureKind(path: string): FigureKind | null {
  return endings.get(extensionOf(path)) ?? null;
}
