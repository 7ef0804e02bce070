/** A text cut into lines, in the size in which it fills its space best. */
interface FittedText {
  readonly lines: readonly string[];
  /** Pixels, and from one baseline to the next: Vietnamese has marks above marks. */
  readonly size: number;
  readonly leading: number;
}

interface Space {
  readonly width: number;
  readonly height: number;
}

/** In characters: more have no room on any card. */
const longest = 500;
const sizes = [88, 80, 72, 64, 58, 52, 46];
const leadingOf = (size: number) => Math.round(size * 1.28);

/** The text in the largest size at which it fits; in the smallest it is cut, with `…`, where it does not. */
export function fitText(
  text: string,
  { width, height }: Space,
  widthOf: (text: string, size: number) => number,
): FittedText {
  const set = (size: number) => {
    const leading = leadingOf(size);
    return { lines: breakLines(text.slice(0, longest), width, (line) => widthOf(line, size)), size, leading };
  };
  const fits = ({ lines, size, leading }: FittedText) =>
    (lines.length - 1) * leading + size <= height && lines.every((line) => widthOf(line, size) <= width);
  const settings = sizes.map(set);
  const largest = settings.find(fits);
  if (largest !== undefined) return largest;
  const smallest = settings.at(-1) ?? set(46);
  const most = Math.max(1, Math.floor((height - smallest.size) / smallest.leading) + 1);
  return { ...smallest, lines: cut(smallest.lines, most, width, (line) => widthOf(line, smallest.size)) };
}

/** Lines of words; a word that is longer than a line stands alone. */
function breakLines(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** At most so many lines, none wider than the space; what is missing is marked. */
function cut(
  lines: readonly string[],
  most: number,
  width: number,
  widthOf: (line: string) => number,
): string[] {
  return lines.slice(0, most).map((line, index) => {
    const isCut = index === most - 1 && lines.length > most;
    return isCut || widthOf(line) > width ? shorten(line, width, widthOf) : line;
  });
}

function shorten(line: string, width: number, widthOf: (line: string) => number): string {
  let kept = line;
  while (kept !== '' && widthOf(`${kept}…`) > width) kept = kept.replace(/(?:\s+\S+|\P{M}\p{M}*)$/u, '');
  return `${kept}…`;
}
