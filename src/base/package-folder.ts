import { fileURLToPath } from 'node:url';

/**
 * Where this package is installed. The only file that asks where it lies itself: the program that is shipped has every file two
 * folders below the package, as this one is (`scripts/bundle.js`).
 */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
