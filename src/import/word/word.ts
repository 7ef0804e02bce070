import type { Root } from 'hast';
import { imageSize } from 'image-size';
import { nameOf, pathOf } from '../../base/addresses/paths.ts';
import { digestBytes } from '../../base/digest.ts';
import { slugify } from '../../base/text/text.ts';
import { badArchive } from '../archive/read-archive.ts';
import {
  type Brought,
  type BroughtFile,
  type ImportSettings,
  type ImportStep,
  left,
  type Note,
} from '../brought/brought.ts';
import { htmlToMarkdown } from '../html/html-to-markdown.ts';
import { parseHtml, tooDeepWords, unlessTooDeep } from '../html/parse-html.ts';
import { elementsOf } from '../html/words-of.ts';
import { setPicturesApart } from './lone-pictures.ts';
import { takeHead } from './word-head.ts';
import { type WordHtml, type WordPicture, wordHtml } from './word-html.ts';
import { wordMarks } from './word-marks.ts';
import { type WordParts, wordParts } from './word-parts.ts';
import { saysNothing } from './word-styles.ts';

/** A document of Word as an article in a folder of its own, with the pictures that lie in it. */
export async function* word(source: string, settings: ImportSettings): AsyncIterable<ImportStep> {
  const parts = wordParts(source);
  const read = await wordHtml(source, parts.bytes);
  const document = unlessTooDeep(() => made(nameOf(source), parts, read, settings));
  if (document === null) throw badArchive(source, tooDeepWords);
  yield { document };
}

function made(
  from: string,
  { properties, lost, hidden, onPages }: WordParts,
  { html, pictures, messages }: WordHtml,
  { content, timezone }: ImportSettings,
): Brought {
  const tree = parseHtml(html);
  setPicturesApart(tree);
  const { fields: head, notes } = takeHead(tree, properties, from, timezone);
  const marks = wordMarks(onPages, properties, from);
  const fields = marks.length === 0 ? head : { ...head, draft: 'true' };
  const folder = pathOf(content, slugify(fields.title) || 'bai');
  const { files, named, notes: unseen } = writtenPictures(pictures, tree, folder, from);
  const text = htmlToMarkdown(
    tree,
    from,
    (address, isPicture) => named.get(address) ?? (isPicture ? null : address),
  );
  const told = [...lost].map(([what, number]) => left(from, `left of Word: ${what}`, String(number)));
  if (hidden !== '') told.push(left(from, 'text that is hidden in Word', hidden.slice(0, 300)));
  const all = [...notes, ...marks, ...text.notes, ...unseen, ...told, ...messagesOf(messages, from)];
  const document = { from, kind: 'article', path: `${folder}/index.md`, fields, files, notes: all } as const;
  return { ...document, body: text.markdown };
}

/** The files of pictures, and their names by what stands for them in the text. What browsers cannot show is taken out of the text, and said. */
function writtenPictures(
  pictures: readonly WordPicture[],
  tree: Root,
  folder: string,
  from: string,
): { files: BroughtFile[]; named: ReadonlyMap<string, string>; notes: Note[] } {
  const files: BroughtFile[] = [];
  const notes: Note[] = [];
  const named = new Map<string, string>();
  const byDigest = new Map<string, string>();
  pictures.forEach(({ bytes, type }, index) => {
    const ending = endingOf(bytes);
    if (ending === null) {
      notes.push(left(from, 'picture of a kind that browsers do not show', type));
      return;
    }
    const digest = digestBytes(bytes);
    const name = byDigest.get(digest) ?? `hinh-${byDigest.size + 1}.${ending}`;
    if (!byDigest.has(digest)) files.push({ path: `${folder}/${name}`, content: { bytes } });
    byDigest.set(digest, name);
    named.set(`picture:${index}`, name);
  });
  for (const picture of elementsOf(tree, 'img')) {
    if (ofMachine.test(String(picture.properties.alt ?? ''))) picture.properties.alt = '';
  }
  return { files, named, notes };
}

/** What programs write in the place of what a picture shows. */
const ofMachine =
  /^(?:picture|image|graphic|hình(?: ảnh)?|ảnh)?\s*\d*$|\.(?:png|jpe?g|gif|bmp|emf)$|automatically generated|tạo tự động/iu;

function endingOf(bytes: Uint8Array): string | null {
  try {
    const { type } = imageSize(bytes);
    return type !== undefined && ['jpg', 'png', 'gif', 'webp', 'svg'].includes(type) ? type : null;
  } catch {
    return null;
  }
}

/** What the reader of Word did not know, each once. */
function messagesOf(messages: readonly string[], from: string): Note[] {
  return [...new Set(messages)].flatMap((message) => {
    const style = /^Unrecognised \w+ style: '([^']*)'/.exec(message)?.[1];
    if (style !== undefined)
      return saysNothing(style) ? [] : [left(from, 'style of Word that means nothing here', style)];
    if (/unlikely to display/.test(message)) return [];
    return [left(from, 'part of the document that is not read', message)];
  });
}
