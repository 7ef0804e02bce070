import { folderOf, nameOf, safePath } from '../../../base/addresses/paths.ts';
import { withoutDocumentEnding } from '../../../base/files/document-name.ts';
import { articleKey } from '../../source/key.ts';
import { soughtKey } from '../../source/sought-key.ts';
import type { Address } from './address.ts';
import type { PageTag } from './template-address.ts';

/**
 * What a tag of another tool names in the document at `from`: an article by all places at which that tool looks for it, or a
 * list by its address.
 */
export function taggedPage({ name, path, language, suffix }: PageTag, from: string): Address {
  if (path === '' || path === '.') return { kind: 'here' };
  const plain = path
    .replace(/^\/?content\//, '/')
    .replace(/^.*(?<=^|\/)_posts\//, '')
    .replace(/\.(?:md|markdown|html?)$/i, '')
    .replace(/\/$/, '');
  if (plain === '') return { kind: 'page', target: '/', suffix };
  const list = /^\/?(?:(.+)\/)?_index$/.exec(plain);
  if (list !== null) return { kind: 'page', target: list[1] === undefined ? '/' : `/${list[1]}/`, suffix };
  const folder = folderOf(from);
  // An article in a folder of its own lies beside others one folder up.
  const beside = nameOf(withoutDocumentEnding(from)) === 'index' ? [folder, folderOf(folder)] : [folder];
  const isFromTop = plain.startsWith('/') || name === 'link';
  const isRelative = /^\.{1,2}\//.test(plain);
  const places = [...(isFromTop ? [] : beside), ...(isRelative ? [] : [''])];
  const paths = places.map((place) => safePath(plain.replace(/^\//, ''), place));
  const keys = paths.flatMap((one) => (one === null ? [] : [articleKey(one)]));
  if (keys.length === 0) return { kind: 'bad' };
  const translated =
    language === null
      ? []
      : keys.flatMap((key) => [`${language}/${key.replace(/^[^/]*\//, '')}`, `${language}/${key}`]);
  return {
    kind: 'article',
    target: soughtKey(language ?? from.split('/')[0] ?? '', [...translated, ...keys]),
    suffix,
  };
}
