import type { SitePicture } from '../../order/pictures/picture.ts';

/** From 0 to 255 in steps that are told apart, and that a style sheet can name one by one. */
const step = 51;

/**
 * Classes that paint the place of a picture in its commonest colour while it loads. They are names of classes because
 * a strict Content-Security-Policy forbids the attribute `style`.
 */
export function toneOf(picture: SitePicture | undefined): string {
  const colour = picture?.look.colour ?? null;
  if (colour === null) return 'plain';
  const [red, green, blue] = colour.map((part) => Math.round(part / step));
  return `tone red-${red} green-${green} blue-${blue}`;
}
