import type { Element, Properties } from 'hast';
import { error, type Place, type Problem, warning } from '../../../base/problem.ts';
import { pictureNameDoubt, remoteDoubt } from '../../files/picture-name-doubt.ts';
import { isPrivate, readable, readFilePath } from '../addresses/address.ts';
import { holdsTemplate, withoutTemplates } from '../addresses/template-address.ts';
import type { DocumentPicture, TransformContext } from '../context/transform-context.ts';
import { findEmbed } from '../embeds/find-embed.ts';
import { isOfService } from '../embeds/unshown-embed.ts';
import { putHole } from '../fragment/hole-node.ts';

/** The picture that an address names, in a field or `inText`; null, with a problem noted, when it names none. */
export function findPicture(
  typed: string,
  at: Place,
  context: TransformContext,
  inText = false,
): DocumentPicture | null {
  const shown = readable(typed);
  const address = holdsTemplate(shown) ? withoutTemplates(shown) : typed;
  if (address === null) {
    context.problems.push(foreignPicture(shown, at));
    return null;
  }
  const written = readable(address);
  if (/^(?:https?:)?\/\//i.test(address)) {
    const doubt = remoteDoubt(address, written, at) ?? pageDoubt(address, written, at, context);
    if (doubt === null) return { src: address.replace(/^\/\//, 'https://'), remote: true, written, at };
    context.problems.push(doubt);
    return null;
  }
  const [, one, other] = twoPictures.exec(written) ?? [];
  if (one !== undefined && other !== undefined) {
    context.problems.push(
      error(
        'bad-path',
        at,
        `The picture "${written}" names two files.`,
        `Write a picture for each: ![](${one}) ![](${other})`,
      ),
    );
    return null;
  }
  const src = readFilePath(address, context.input.path);
  const doubt = src === null ? null : pictureNameDoubt(src, written, at, inText ? 'in-text' : 'alone');
  if (src !== null && doubt === null) return { src, remote: false, written, at };
  context.problems.push(
    doubt ??
      error(
        'bad-path',
        at,
        `The picture "${written}" is no path to a file inside the content folder.`,
        'Write the name of a file beside the article, or a path from the top such as "/media/x.jpg", with "/" between folders.',
      ),
  );
  return null;
}

const twoPictures =
  /^([^,;]+\.(?:jpe?g|png|gif|webp|avif|svg))[,;]\s*(\S[^,;]*\.(?:jpe?g|png|gif|webp|avif|svg))$/i;

/** An error for a page of a service of films and the like, which is no picture. */
function pageDoubt(address: string, written: string, at: Place, context: TransformContext): Problem | null {
  if (findEmbed(address, context.settings.embeds) === null && !isOfService(address)) return null;
  return error(
    'not-a-picture',
    at,
    `The address "${written}" is named as a picture, but it is a page of a service of films, posts or maps.`,
    'Write the address alone in a paragraph of the text, without other words, and name a file of your own as the picture.',
  );
}

function foreignPicture(written: string, at: Place): Problem {
  return error(
    'foreign-address',
    at,
    `Another tool would fill the address "${written}" of the picture, so nobody knows which file it is.`,
    'Write the name of a file beside the article, or a path from the top such as "/media/x.jpg".',
  );
}

/** Notes that the page shows the picture: a reference for the site, or a warning for a picture of another site. */
export function notePicture({ src, remote, written, at }: DocumentPicture, context: TransformContext): void {
  if (!remote) {
    context.references.push({ kind: 'file', target: src, written, at });
    return;
  }
  if (isPrivate(src)) {
    context.problems.push(
      error(
        'bad-address',
        at,
        `The picture "${written}" lies on one computer or within one office, where readers cannot reach it.`,
        'Save the picture beside the article and write its file name.',
      ),
    );
    return;
  }
  context.problems.push(
    warning(
      'remote-picture',
      at,
      `The picture "${written}" lies on another site, so it may change or vanish, and its size is not known.`,
      'Save the picture beside the article and write its file name.',
    ),
  );
}

/** Makes an `img` show the picture: what depends on its file are holes (R4.4). `others` are attributes of its own. */
export function showPicture(
  image: Element,
  picture: DocumentPicture,
  alt: string,
  others: Properties = {},
): void {
  const { src, remote } = picture;
  const lazy = { loading: 'lazy', decoding: 'async' };
  if (remote) {
    image.properties = { src, alt, ...others, ...lazy };
    return;
  }
  image.properties = { src: '', alt, ...others, width: '', height: '', className: [], ...lazy };
  putHole(image, 'src', `picture:${src}`);
  putHole(image, 'width', `width:${src}`);
  putHole(image, 'height', `height:${src}`);
  putHole(image, 'className', `tone:${src}`);
}
