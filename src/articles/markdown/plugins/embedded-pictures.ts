import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { error } from '../../../base/problem.ts';
import { placeOf, transformContextOf } from '../transform-context.ts';
import { eachElement } from '../walk.ts';

/** Takes out pictures whose bytes stand in the text itself, `data:image/png;base64,…`, as documents are pasted with, and tells. */
export const embeddedPictures: Plugin<[], Root> = () => (tree, file) => {
  if (!/data:/i.test(String((file as { value?: unknown }).value))) return;
  const context = transformContextOf(file);
  eachElement(tree, (element, index, parent) => {
    const { src, alt } = element.properties;
    if (element.tagName !== 'img' || typeof src !== 'string' || !/^\s*data:/i.test(src)) return;
    const name = String(alt ?? '');
    const what = name === '' ? 'A picture' : `The picture "${name}"`;
    const ending =
      /^\s*data:image\/(png|jpeg|gif|webp|avif|svg)/i.exec(src)?.[1]?.replace('jpeg', 'jpg') ?? 'jpg';
    context.problems.push(
      error(
        'embedded-picture',
        placeOf(element, context),
        `${what} stands in the text itself ("${src.trim().slice(0, 22)}…") and is in no file, so it cannot be published.`,
        `Save it as a file beside the article, and write ![${name}](picture.${ending}) in its place.`,
      ),
    );
    parent.children[index] = { type: 'text', value: '' };
  });
};
