import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** What is printed below a picture, a film, a sound or a document. */
export interface Caption {
  /** `Hình 1: `, or `''`. */
  readonly label: string;
  readonly text: string | null;
  /** With the word that is printed before it. */
  readonly credit: string | null;
}

/** A part of it, as readers see it. */
export interface CaptionPart {
  readonly kind: 'label' | 'text' | 'credit';
  readonly value: string;
}

/** The parts that are printed, in their order: a label that stands alone ends with no sign, a text before a credit with a space. */
export function captionParts({ label, text, credit }: Caption): CaptionPart[] {
  const isAlone = text === null && credit === null;
  const shownLabel = isAlone ? label.replace(/[\s\p{P}]+$/u, '') : label;
  return [
    ...(shownLabel === '' ? [] : [{ kind: 'label', value: shownLabel } as const]),
    ...(text === null ? [] : [{ kind: 'text', value: credit === null ? text : `${text} ` } as const]),
    ...(credit === null ? [] : [{ kind: 'credit', value: credit } as const]),
  ];
}

/** The `figcaption`; nothing where nothing is printed. */
export function captionElements(caption: Caption): ElementContent[] {
  const parts = captionParts(caption).map(({ kind, value }): ElementContent => {
    const text = { type: 'text', value } as const;
    return kind === 'text' ? text : h(elementOfPart[kind], { className: [kind] }, [text]);
  });
  return parts.length === 0 ? [] : [h('figcaption', {}, parts)];
}

/** The elements of parts that are more than words. */
export const elementOfPart = { label: 'span', credit: 'small' } as const;
