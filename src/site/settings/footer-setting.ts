import { z } from 'zod';
import { or, wordLines } from './config-values.ts';
import { menu } from './menu-setting.ts';

/** Lines alone, or with a menu. */
export const footer = z.union([
  wordLines.transform((written) => ({ lines: written, menu: null })),
  z.strictObject({ lines: or(wordLines, []), menu }),
]);
