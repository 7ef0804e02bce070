import { z } from 'zod';
import { wordsList } from '../../articles/front-matter/values/field-words.ts';
import { or } from './config-values.ts';
import { menu } from './menu-setting.ts';

/** Lines alone, or with a menu. */
export const footer = z.union([
  wordsList.transform((written) => ({ lines: written, menu: null })),
  z.strictObject({ lines: or(wordsList, []), menu }),
]);
