import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const read = (name: string) =>
  fs.readFileSync(require.resolve(`@expo-google-fonts/source-serif-4/${name}.ttf`));

/** Two fonts that have all letters of Vietnamese. */
export const font = read('700Bold/SourceSerif4_700Bold');
export const otherFont = read('400Regular/SourceSerif4_400Regular');
