import { fileURLToPath } from 'node:url';
import { readText } from '../base/files.ts';

/** The version of bantin, from its package.json. */
export function version(): string {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  return JSON.parse(readText(file)).version;
}
