// @ts-check
/**
 * Makes the fonts of the default theme and the style sheet that names them: `node scripts/make-fonts.js [folder]`.
 * Each face becomes one file that holds every letter of Vietnamese (R6.9), and the fonts that readers see until it has
 * come are given its measures, so that nothing moves when it comes (R6.10). The same packages give the same bytes.
 */
import fs from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { characters, kept } from './fonts/characters.js';
import { faces, licences } from './fonts/faces.js';
import { likeness } from './fonts/likeness.js';
import { sampleText } from './fonts/sample-text.js';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.resolve(process.argv[2] ?? path.join(root, 'templates'));
const modules = path.join(root, 'node_modules');

const rules = [
  '/* Made by scripts/make-fonts.js. The first two fonts are loaded ahead. */',
  `/* Free fonts under the SIL Open Font License: ${licences.map(([name]) => `url("fonts/${name}")`).join(', ')} */`,
];
fs.mkdirSync(path.join(folder, 'fonts'), { recursive: true });
for (const { family, weight, file, source, axes, substitutes } of faces) {
  const face = await subsetFont(fs.readFileSync(path.join(modules, source)), characters, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: kept,
    ...(axes === null ? {} : { variationAxes: axes }),
  });
  const bytes = await subsetFont(face, characters, { targetFormat: 'woff2', keepFeatures: kept });
  fs.writeFileSync(path.join(folder, 'fonts', file), bytes);
  rules.push(
    rule({
      'font-family': `"${family}"`,
      'font-weight': weight,
      'font-display': 'optional',
      src: `url("fonts/${file}") format("woff2")`,
    }),
  );
  for (const { name, metrics, weight: ofSubstitute, local } of substitutes) {
    const substitute = fs.readFileSync(path.join(modules, metrics));
    const measures = likeness(substitute, face, ofSubstitute, sampleText);
    rules.push(rule({ 'font-family': `"${name}"`, 'font-weight': ofSubstitute, src: local, ...measures }));
  }
}
fs.writeFileSync(path.join(folder, 'fonts.css'), `${rules.join('\n\n')}\n`);
for (const [name, source] of licences) {
  fs.copyFileSync(path.join(modules, source), path.join(folder, 'fonts', name));
}

/** @param {Readonly<Record<string, string | number>>} declarations */
function rule(declarations) {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`);
  return ['@font-face {', ...lines, '}'].join('\n');
}
