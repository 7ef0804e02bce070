import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import * as problems from '../blocks/block-problems.ts';
import { placeOf, type TransformContext, transformContextOf } from '../transform-context.ts';
import { eachElement, isElement } from '../walk.ts';

/**
 * Lets each picture of a gallery in the text open as large as the screen, and lead to the next one, without a script: a
 * link leads to the figure itself, which the theme shows large while it is where the address leads.
 */
export const galleries: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  if (!/[:：]{2}/.test(context.input.body)) return;
  let number = 0;
  eachElement(tree, (element) => {
    const { className } = element.properties;
    if (!Array.isArray(className) || !className.includes('block-gallery')) return;
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
    const large: Element = {
      type: 'element',
      tagName: 'a',
      properties: { className: ['enlarge'], id: own, href: hash(figure) },
      children: [
        shown,
        forPages('span', { className: ['unseen'] }, [{ type: 'text', value: say('enlarge') }]),
      ],
    };
    const links = [
      turn('‹', say('pictureBefore'), figures[index - 1]),
      turn('›', say('pictureAfter'), figures[index + 1]),
      turnTo('×', say('closePicture'), `#${own}`),
    ].flat();
    figure.children = [large, forPages('p', { className: ['turn'] }, links), ...others];
  }
}

function turn(sign: string, label: string, figure: Element | undefined): Element[] {
  return figure === undefined ? [] : [turnTo(sign, label, hash(figure))];
}

function turnTo(value: string, label: string, href: string): Element {
  const properties = { href, ariaLabel: label, title: label };
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value }] };
}

function hash({ properties }: Element): string {
  return `#${properties.id}`;
}

/** An element that neither feeds carry nor the search finds. */
function forPages(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  const data = { pageOnly: true } as NonNullable<Element['data']>;
  return { type: 'element', tagName, properties, children, data };
}
