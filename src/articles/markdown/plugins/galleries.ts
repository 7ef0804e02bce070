import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import * as problems from '../blocks/block-problems.ts';
import { placeOf, type TransformContext, transformContextOf } from '../context/transform-context.ts';
import { eachElement, isElement, isGallery } from '../tree/walk.ts';

/**
 * Lets each picture of a gallery in the text open as large as the screen, and lead to the next one, without a script: a
 * link leads to the figure itself, which the theme shows large while it is where the address leads.
 */
export const galleries: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  if (!/[:：]{2}/.test(context.input.body)) return;
  let number = 0;
  eachElement(tree, (element) => {
    if (!isGallery(element)) return;
    number += 1;
    const figures: Element[] = [];
    eachElement(element, (inner) => {
      if (context.placedFigures.has(inner)) figures.push(inner);
    });
    if (figures.length === 0)
      context.problems.push(problems.galleryWithoutPictures(placeOf(element, context)));
    open(figures, `gallery-${number}`, context);
  });
};

function open(figures: readonly Element[], id: string, { settings: { locale } }: TransformContext): void {
  const say = (word: string) => locale.words[word] ?? '';
  for (const [index, figure] of figures.entries()) {
    const [shown, ...others] = figure.children;
    if (!isElement(shown, 'img')) continue;
    const own = `${id}-${index + 1}`;
    const large = h('a', { className: ['enlarge'], id: own, href: hash(figure) }, [
      shown,
      forPages(h('span', { className: ['unseen'] }, say('enlarge'))),
    ]);
    const links = [
      turn('‹', say('pictureBefore'), figures[index - 1]),
      turn('›', say('pictureAfter'), figures[index + 1]),
      turnTo('×', say('closePicture'), `#${own}`),
    ].flat();
    figure.children = [large, forPages(h('p', { className: ['turn'] }, links)), ...others];
  }
}

function turn(sign: string, label: string, figure: Element | undefined): Element[] {
  return figure === undefined ? [] : [turnTo(sign, label, hash(figure))];
}

function turnTo(value: string, label: string, href: string): Element {
  return h('a', { href, ariaLabel: label, title: label }, value);
}

function hash({ properties }: Element): string {
  return `#${properties.id}`;
}

/** The element, so that neither feeds carry it nor the search finds it. */
function forPages(element: Element): Element {
  return { ...element, data: { pageOnly: true } as NonNullable<Element['data']> };
}
