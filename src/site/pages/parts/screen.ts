import type { RecordingFacts } from '../../../articles/files/recordings/recording-facts.ts';

type Film = Pick<RecordingFacts, 'size'>;

/** The pixels of a film; those of the usual form where it does not say them. */
export function filmSize({ size }: Film): NonNullable<RecordingFacts['size']> {
  return size ?? { width: 1280, height: 720 };
}

/** The forms that a style sheet knows, as width to height. */
const forms = [
  [21, 9],
  [2, 1],
  [16, 9],
  [3, 2],
  [4, 3],
  [1, 1],
  [4, 5],
  [3, 4],
  [9, 16],
] as const;

/**
 * The class by which a theme gives a film its room before anything of it is there, `screen-16x9`: the nearest form that the style
 * sheet knows. Width and height alone would not do: once its poster is there, browsers take the form of that.
 */
export function screenOf(film: Film): string {
  const { width, height } = filmSize(film);
  const far = ([wide, high]: readonly [number, number]) =>
    Math.abs(Math.log(width / height) - Math.log(wide / high));
  const [wide, high] = forms.reduce((best, form) => (far(form) < far(best) ? form : best));
  return `screen-${wide}x${high}`;
}
