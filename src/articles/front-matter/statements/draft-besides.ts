import { isPlaceholder } from '../marks/placeholder-text.ts';

/** What makes a draft of a document besides its fields. */
export interface DraftBesides {
  readonly by: 'folder' | 'placeholder';
  /** The same in words. */
  readonly said: string;
}

/** The folder of drafts in which it lies, or its text where nobody has changed that yet; null when there is neither. */
export function draftBesides(folder: string | null, body: string): DraftBesides | null {
  if (folder !== null) return { by: 'folder', said: `folder "${folder}"` };
  return isPlaceholder(body) ? { by: 'placeholder', said: 'its text, which "bantin new" wrote' } : null;
}
