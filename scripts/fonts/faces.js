// @ts-check

/**
 * A font that readers may have, made to take as much room: `metrics` is a free font with its measures.
 * @typedef {{ name: string, metrics: string, weight: number, local: string }} Substitute
 */

/**
 * A face of the theme. `weight` is as in `@font-face`, `source` lies below `node_modules/`, `axes` says what of a
 * variable font is kept.
 * @typedef {{
 *   family: string, weight: string, file: string, source: string,
 *   axes: Record<string, number | { min: number, max: number }> | null,
 *   substitutes: readonly Substitute[],
 * }} Face
 */

const serif = '@expo-google-fonts/source-serif-4/';
const times = '@expo-google-fonts/tinos/';
const arial = '@expo-google-fonts/arimo/';

/** @type {readonly Face[]} those that a page needs first come first */
export const faces = [
  {
    family: 'Source Serif 4',
    weight: '700',
    file: 'source-serif-4-bold.woff2',
    source: `${serif}700Bold/SourceSerif4_700Bold.ttf`,
    axes: null,
    substitutes: [
      {
        name: 'Like Source Serif 4',
        metrics: `${times}700Bold/Tinos_700Bold.ttf`,
        weight: 700,
        local: 'local("Times New Roman Bold"), local("Liberation Serif Bold"), local("Tinos Bold")',
      },
    ],
  },
  {
    family: 'Source Serif 4',
    weight: '400',
    file: 'source-serif-4.woff2',
    source: `${serif}400Regular/SourceSerif4_400Regular.ttf`,
    axes: null,
    substitutes: [
      {
        name: 'Like Source Serif 4',
        metrics: `${times}400Regular/Tinos_400Regular.ttf`,
        weight: 400,
        local: 'local("Times New Roman"), local("Liberation Serif"), local("Tinos Regular")',
      },
    ],
  },
  {
    family: 'Inter',
    weight: '400 700',
    file: 'inter.woff2',
    source: 'inter-ui/variable/InterVariable.woff2',
    axes: { wght: { min: 400, max: 700 }, opsz: 14 },
    substitutes: [
      {
        name: 'Like Inter',
        metrics: `${arial}400Regular/Arimo_400Regular.ttf`,
        weight: 400,
        local: 'local("Arial"), local("Liberation Sans"), local("Arimo Regular")',
      },
      {
        name: 'Like Inter',
        metrics: `${arial}700Bold/Arimo_700Bold.ttf`,
        weight: 700,
        local: 'local("Arial Bold"), local("Liberation Sans Bold"), local("Arimo Bold")',
      },
    ],
  },
];

/** @type {readonly (readonly [name: string, source: string])[]} */
export const licences = [
  ['OFL-source-serif-4.txt', '@expo-google-fonts/source-serif-4/LICENSE_FONT'],
  ['OFL-inter.txt', 'inter-ui/LICENSE.txt'],
];
