import { captionParts, elementOfPart } from '../../../articles/markdown/figures/caption.ts';
import { cleanCredit, type Figure, figureCaption, same } from '../../../articles/markdown/figures/figures.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import { escapeHtml } from '../../../base/text/escape.ts';
import type { PictureTexts } from '../../../pictures/look.ts';
import type { SitePicture } from '../pictures/picture.ts';

/** What readers are told about a figure: what the article does not say, its file may (R4.2, R4.3). */
export function describedFigure(
  figure: Pick<Figure, 'caption' | 'alt' | 'credit'>,
  picture: SitePicture | undefined,
  locale: Locale,
): PictureTexts {
  const { caption, alt, credit } = { ...figure };
  const file = picture?.look.texts;
  const text = caption ?? file?.caption ?? null;
  const repeated = file?.alt != null && text !== null && same(file.alt, text);
  return {
    caption: text,
    alt: alt ?? (repeated ? null : (file?.alt ?? null)),
    credit: credit ?? cleanCredit(file?.credit ?? null, locale),
  };
}

/** The `figcaption` of a figure, as the article's body has it where the article says everything; `''` when there is none. */
export function captionHtml(figure: Figure, picture: SitePicture | undefined, locale: Locale): string {
  const described = { ...describedFigure(figure, picture, locale), label: figure.label };
  const parts = captionParts(figureCaption(described, locale)).map(({ kind, value }) => {
    const text = escapeHtml(value);
    if (kind === 'text') return text;
    return `<${elementOfPart[kind]} class="${kind}">${text}</${elementOfPart[kind]}>`;
  });
  return parts.length === 0 ? '' : `<figcaption>${parts.join('')}</figcaption>`;
}
