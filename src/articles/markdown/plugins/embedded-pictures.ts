import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { error } from '../../../base/problem.ts';
import { placeOf, transformContextOf } from '../context/transform-context.ts';
import { eachElement } from '../tree/walk.ts';

/** Beginnings of addresses that name nothing outside of a letter, a program or the text itself. */
const unsaved = /^\s*(?:data|blob|cid|mid|attachment|webkit-fake-url|content|about|filesystem|x-apple-\w+):/i;

/**
 * Takes out pictures that are in no file, and tells: whose bytes stand in the text itself, `data:image/png;base64,…`, as documents are
 * pasted with, whose address a letter or a browser made up, and elements that name none.
 */
export const embeddedPictures: Plugin<[], Root> = () => (tree, file) => {
  const markdown = String((file as { value?: unknown }).value);
  if (!/<img|data:|blob:|cid:|mid:|attachment:|fake-url:|content:|about:|filesystem:|x-apple/i.test(markdown))
    return;
  const context = transformContextOf(file);
  eachElement(tree, (element, index, parent) => {
    if (element.tagName !== 'img') return;
    const { src, alt } = element.properties;
    const isUnsaved = typeof src === 'string' && unsaved.test(src);
    if (!isUnsaved && (src !== undefined || /\S/.test(String(element.properties.srcSet ?? '')))) return;
    const name = String(alt ?? '');
    const what = name === '' ? 'A picture' : `The picture "${name}"`;
    const at = placeOf(element, context);
    context.problems.push(
      isUnsaved
        ? error(
            'embedded-picture',
            at,
            /^\s*data:/i.test(src)
              ? `${what} stands in the text itself ("${shortened(src)}") and is in no file, so it cannot be published.`
              : `${what} lies where only the program that it was copied from finds it ("${shortened(src)}"), so it cannot be published.`,
            `Save it as a file beside the article, and write ![${name}](picture.${endingOf(src)}) in its place.`,
          )
        : error(
            'embedded-picture',
            at,
            `${what} has no "src", so nobody knows which file it is.`,
            `Write ![${name}](${meantBy(element)}) in its place.`,
          ),
    );
    parent.children[index] = { type: 'text', value: '' };
  });
};

function shortened(address: string): string {
  const [whole, most] = [address.trim(), 22];
  return whole.length > most ? `${whole.slice(0, most)}…` : whole;
}

function endingOf(address: string): string {
  const [, kind = 'jpg'] =
    /^\s*data:image\/(png|jpeg|gif|webp|avif|svg)|\.(png|gif|webp)(?![\w.])/i
      .exec(address)
      ?.filter(Boolean) ?? [];
  return kind.replace('jpeg', 'jpg');
}

/** The file that scripts of pages would load in the place of the picture. */
function meantBy({ properties }: Element): string {
  const later = [properties.dataSrc, properties.dataOriginal, properties.dataLazySrc].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return String(later ?? 'picture.jpg');
}
