import mammoth from 'mammoth';
import { badArchive } from '../archive/read-archive.ts';
import { styleMap, styleMeaning } from './word-styles.ts';

/** A picture that lies in a document. */
export interface WordPicture {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** A document of Word as HTML, with classes that say what paragraphs are; `src` of a picture is its number in `pictures`. */
export interface WordHtml {
  readonly html: string;
  readonly pictures: readonly WordPicture[];
  readonly messages: readonly string[];
}

/** The text of a document; its pictures are read as well. */
export async function wordHtml(file: string, bytes: Uint8Array): Promise<WordHtml> {
  const pictures: WordPicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push({ bytes: await image.readAsBuffer(), type: image.contentType });
    return { src: `picture:${pictures.length - 1}` };
  });
  try {
    const options = {
      convertImage,
      styleMap: [...styleMap],
      transformDocument: byMeaning,
      externalFileAccess: false,
    };
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return { html: value, pictures, messages: messages.map(({ message }) => message) };
  } catch (cause) {
    throw badArchive(
      file,
      `its text makes no sense to a reader of Word: ${cause instanceof Error ? cause.message : 'unknown'}`,
    );
  }
}

interface Part {
  readonly type: string;
  readonly children?: readonly Part[];
  readonly styleName?: string | null;
  readonly alignment?: string | null;
  readonly numbering?: unknown;
}

function byMeaning(part: Part): Part {
  const children = part.children?.map(byMeaning);
  const whole = children === undefined ? part : { ...part, children };
  if (part.type !== 'paragraph') return whole;
  const means = styleMeaning(part.styleName ?? '');
  const isUsual = /^(?:normal(?: \(web\))?|body text|bình thường|standard|default)?$/i.test(
    part.styleName ?? '',
  );
  const aligned =
    isUsual && !part.numbering && /^(?:center|right)$/.test(part.alignment ?? '') ? part.alignment : null;
  const name = means ?? aligned;
  return name === null || name === undefined
    ? whole
    : ({ ...whole, styleId: null, styleName: `bantin ${name}` } as Part);
}
