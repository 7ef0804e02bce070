import { z } from 'zod';
import { text, texts } from './field-kinds.ts';

/** What front matter says of versions in other languages, as written. */
export interface WrittenTranslations {
  readonly translations: readonly string[] | Readonly<Record<string, string | null>>;
  readonly translationKey: string | null;
}

/** By language, or as paths that begin with the folder of one. */
export const translations = z
  .union([z.record(z.string(), text), texts])
  .nullish()
  .transform((written): WrittenTranslations['translations'] => written ?? []);
