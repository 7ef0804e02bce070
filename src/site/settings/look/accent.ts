/**
 * The site's own colour, made readable in both schemes (WCAG 1.4.3): links, marks and rules are printed in it, on the
 * grounds that `templates/theme.css` has.
 */

export interface Accent {
  readonly light: string;
  readonly dark: string;
}

export type Scheme = keyof Accent;

/** The grounds of each scheme on which the accent is hardest to read. `theme.css` has them as `--tint`. */
export const accentGrounds: Accent = { light: '#f3f1ec', dark: '#22252a' };

/** What WCAG asks of text of any size at level AA. */
const leastContrast = 4.5;

/** The colour as it is on the ground of the scheme, or the nearest shade of it that can be read there. */
export function readableShade(colour: string, scheme: Scheme): string {
  const ground = accentGrounds[scheme];
  const end = scheme === 'light' ? 0 : 255;
  const channels = channelsOf(colour);
  for (let step = 0; step < 100; step++) {
    const shade = hexOf(channels.map((channel) => channel + ((end - channel) * step) / 100));
    if (contrast(shade, ground) >= leastContrast) return shade;
  }
  return hexOf([end, end, end]);
}

/** The contrast of two colours as WCAG defines it: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Red, green and blue from 0 to 255 of `#abc` or `#aabbcc`. */
function channelsOf(hex: string): number[] {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  return [0, 2, 4].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
