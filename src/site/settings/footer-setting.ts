import { z } from 'zod';
import { lines, or } from './config-values.ts';
import { menu } from './menu-setting.ts';

/** Lines alone, or with a menu. */
export const footer = z.union([
  lines.transform((written) => ({ lines: written, menu: null })),
  z.strictObject({ lines: or(lines, []), menu }),
]);
