/** What a film or a sound says of itself at its beginning. */
export interface RecordingFacts {
  readonly kind: 'video' | 'audio';
  /** Pixels as the film is seen; null for a sound, and where the file does not say them. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** How long it lasts, in seconds; null where the file does not say it. */
  readonly seconds: number | null;
}

/** The size where both sides are there. */
export function sizeOfSides(width: number, height: number): RecordingFacts['size'] {
  return width >= 1 && height >= 1 ? { width: Math.round(width), height: Math.round(height) } : null;
}

/** The seconds where they are a length of time. */
export function lasting(seconds: number): number | null {
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1000) / 1000 : null;
}
