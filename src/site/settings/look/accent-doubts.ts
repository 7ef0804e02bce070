import { type Problem, warning } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { type Accent, accentGrounds, contrast, readableShade, type Scheme } from './accent.ts';

/** The accent as it was written: `dark` is null when one colour was to serve for both schemes. */
export interface WrittenAccent {
  readonly light: string;
  readonly dark: string | null;
}

/**
 * The shades that are printed, and a warning for every colour that was written for a scheme and cannot be read in it.
 * Of a single colour a lighter shade serves in the dark scheme: no colour can be read in both.
 */
export function readableAccent(
  { light, dark }: WrittenAccent,
  yaml: YamlDocument,
): { readonly accent: Accent; readonly problems: readonly Problem[] } {
  const accent = { light: readableShade(light, 'light'), dark: readableShade(dark ?? light, 'dark') };
  const place = typeof yaml.data.accent === 'string' ? [] : (['light'] as const);
  const problems = [
    ...doubt(light, accent.light, 'light', yaml, ['accent', ...place]),
    ...(dark === null ? [] : doubt(dark, accent.dark, 'dark', yaml, ['accent', 'dark'])),
  ];
  return { accent, problems };
}

function doubt(
  colour: string,
  shade: string,
  scheme: Scheme,
  yaml: YamlDocument,
  path: readonly string[],
): Problem[] {
  const reached = contrast(colour, accentGrounds[scheme]);
  if (reached >= contrast(shade, accentGrounds[scheme])) return [];
  return [
    warning(
      'accent-contrast',
      yaml.placeOf([...path]),
      `The accent "${colour}" is hard to read in the ${scheme} scheme: its contrast there is ${reached.toFixed(1)} to 1, and text needs 4.5 to 1. "${shade}" is printed instead.`,
      `Write "${shade}", or a ${scheme === 'light' ? 'darker' : 'lighter'} colour.`,
    ),
  ];
}
