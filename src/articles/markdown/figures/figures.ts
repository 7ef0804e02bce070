import type { Locale } from '../../../base/locale/locale.ts';
import { phrase } from '../../../base/locale/locale.ts';
import { info, type Place, type Problem, warning } from '../../../base/problem.ts';
import { oneLine } from '../../../base/text/text.ts';
import type { Focus } from '../../../pictures/plan-renditions.ts';
import type { ArticleSettings } from '../../settings.ts';
import type { Caption } from './caption.ts';
import { readTypedLabel } from './typed-label.ts';

/** A picture of an article with what the reader is told about it. */
export interface Figure {
  /** Path for the holes of pictures, or an absolute http(s) address when `remote`. */
  readonly src: string;
  readonly remote: boolean;
  /** Position among the numbered figures from 1; null when figures are not numbered. */
  readonly number: number | null;
  /** With the number as printed, e.g. `Hình 1: `; `''` when not numbered. */
  readonly label: string;
  /** Without label. Plain text. */
  readonly caption: string | null;
  /** Null when nobody wrote one; `''` says that the picture is decoration. */
  readonly alt: string | null;
  readonly credit: string | null;
  /** The point that crops keep; left out where nothing is said of it. */
  readonly focus?: Focus;
}

/** What an article does not say of a picture that the site holds: the file itself may say it (R4.1, R4.2). */
export interface Unsaid {
  readonly src: string;
  readonly written: string;
  readonly at: Place;
  readonly lacks: readonly ('caption' | 'alt' | 'credit')[];
  readonly captioned: boolean;
}

/** A figure as its author wrote it, before its place on the page is known. */
export interface WrittenFigure {
  readonly src: string;
  readonly remote: boolean;
  /** `src` as its author wrote it, for messages. */
  readonly written: string;
  /** May begin with a typed label. */
  readonly caption: string | null;
  /** Null when nobody wrote one; `''` says that the picture is decoration. */
  readonly alt: string | null;
  readonly credit: string | null;
  readonly focus?: Focus;
  readonly at: Place;
}

/** The figures of a page, which are given in the order in which they stand there, numbered and with clean captions. */
export function describeFigures(
  written: readonly WrittenFigure[],
  settings: Pick<ArticleSettings, 'locale' | 'figures'>,
): { figures: Figure[]; problems: Problem[] } {
  const { locale } = settings;
  const numbered = settings.figures.label && (written.length > 1 || settings.figures.numberSingle);
  const problems: Problem[] = [];
  const figures = written.map((figure, index): Figure => {
    const number = index + 1;
    const typed = readTypedLabel(figure.caption ?? '', locale.figure.names);
    if (typed !== null) problems.push(typedLabel(typed.number, typed.junk, number, figure.at));
    const caption = oneLine(typed?.rest ?? figure.caption ?? '') || null;
    problems.push(...checkAlt({ ...figure, caption }));
    return {
      src: figure.src,
      remote: figure.remote,
      number: numbered ? number : null,
      label: numbered ? figureLabel(number, locale) : '',
      caption,
      alt: figure.alt ?? (figure.remote ? '' : null),
      credit: cleanCredit(figure.credit, locale),
      ...(figure.focus && { focus: figure.focus }),
    };
  });
  return { figures, problems };
}

/** The label as printed, with a no-break space before its number (R6.6): `Hình 1: `. */
export function figureLabel(number: number, locale: Locale): string {
  return phrase(locale.figure.label.replace(' {n}', '\u00a0{n}'), { n: number });
}

/** What is printed below it. */
export function figureCaption(
  { label, caption, credit }: Pick<Figure, 'label' | 'caption' | 'credit'>,
  locale: Locale,
): Caption {
  return { label, text: caption, credit: credit === null ? null : locale.figure.credit + credit };
}

const hint =
  'Write what the picture shows to someone who cannot see it: behind "alt:" in the front matter, or in ![…](name.jpg).';

/** What a picture without any alternative text is told by (R4.2). */
export function missingAlt(written: string, hasCaption: boolean, at: Place): Problem {
  const message = hasCaption
    ? `The picture "${written}" has no alternative text; its caption does not say what can be seen.`
    : `The picture "${written}" has neither a caption nor an alternative text.`;
  return warning('missing-alt', at, message, hint);
}

/** The same of a film or a sound of which nothing is said at all. */
export function missingWords(kind: 'video' | 'audio', written: string, at: Place): Problem {
  return warning(
    'missing-alt',
    at,
    kind === 'video'
      ? `The film "${written}" has neither a caption nor an alternative text.`
      : `The sound "${written}" has neither a caption nor an alternative text.`,
    'Write what it shows or says: behind "caption:" in the front matter, or between the brackets, ![…](name.mp4).',
  );
}

/** What is wrong with the alternative text of a picture (R4.1). Whether a file says one that is missing, the site knows. */
export function checkAlt(
  figure: Pick<WrittenFigure, 'written' | 'remote' | 'alt' | 'caption' | 'at'>,
): Problem[] {
  const { written, remote, alt, caption, at } = figure;
  if (alt === null) return remote ? [missingAlt(written, caption !== null, at)] : [];
  if (caption !== null && same(alt, caption)) {
    const message = `The alternative text of "${written}" repeats its caption, so a screen reader says it twice.`;
    return [warning('alt-is-caption', at, message, hint)];
  }
  if (
    /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)$/i.test(alt) ||
    /^(?:img|dsc[nf]?|image)[-_ ]?\d+$/i.test(alt)
  ) {
    return [warning('alt-is-file-name', at, `The alternative text "${alt}" is the name of a file.`, hint)];
  }
  return [];
}

/** Whether two texts say the same, whatever their letter case, spaces and last full stop. */
export function same(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  const line = oneLine(text);
  let end = line.length;
  while (end > 0 && '. '.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end).toLowerCase();
}

function typedLabel(typed: number, junk: string, number: number, at: Place): Problem {
  const hint = 'Remove the label and number from the caption; bantin prints them.';
  if (typed !== number) {
    const message = `The caption is typed as figure ${typed}, but its picture is figure ${number} of the page.`;
    return warning('typed-label', at, message, hint);
  }
  if (junk !== '')
    return warning('typed-label', at, `The caption begins with its typed label and a stray "${junk}".`, hint);
  return info('typed-label', at, `The caption begins with its typed label and number ${number}.`, hint);
}

/** Without the label that is printed before it. */
export function cleanCredit(credit: string | null, locale: Locale): string | null {
  if (credit === null) return null;
  const line = oneLine(credit);
  const label = locale.figure.credit.trim().toLowerCase();
  return (line.toLowerCase().startsWith(label) ? line.slice(label.length).trim() : line) || null;
}
