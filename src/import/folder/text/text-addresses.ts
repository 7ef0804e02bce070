import { folderOf, joinPath, nameOf, pathFrom } from '../../../base/addresses/paths.ts';
import { decoded } from '../../../base/text/decoded.ts';
import { meantElsewhere } from '../../../site/order/checks/meant-elsewhere.ts';
import { left, type Note } from '../../brought/brought.ts';
import type { NewAddress } from '../../markdown/plain-html.ts';
import type { ImportContext } from '../tool/import-context.ts';
import { addressOfOther, pageNamed, sectionAt } from './named-pages.ts';
import type { TextFiles } from './text-files.ts';

/** Before an address that is one of the new site already. */
const settled = 'bantin-page:';

/** Where what a text names is to be found in the new site. */
export interface TextAddresses {
  /** Of a link or picture, as it is written; null for one that stays. */
  readonly changed: (written: string, isPicture: boolean) => NewAddress;
  /** Of a note that another one names, or shows within itself; null when there is none. */
  readonly ofNote: (name: string, isShown: boolean) => string | null;
  /** Of a page that a tag names by its file; null when there is none. */
  readonly ofTag: (page: string) => string | null;
  /** The text with the marks taken out that kept addresses of the new site from being looked for again. */
  readonly settle: (text: string) => string;
}

/** Of the text at `from`; what leads nowhere goes to `notes`. */
export function openTextAddresses(
  from: string,
  around: ImportContext,
  files: TextFiles,
  notes: Note[],
): TextAddresses {
  const { layout, index, pageAt, pageOf } = around;
  const folder = folderOf(from);
  const here = folderOf(around.path);
  const site = layout.site.url ?? '';
  /** A draft may lead to a draft. */
  const isOpen = (target: string) => !around.isDraft(target) || around.isDraft(around.path);
  const toPage = (target: string, address: string) =>
    (sectionAt(target, around) ?? pathFrom(here, target)) + (/#.*$/s.exec(address)?.[0] ?? '');
  const pageBy = (plain: string) =>
    pageOf(joinPath(folder, plain) ?? '') ??
    pageOf(joinPath(layout.content, plain.replace(/^\//, '')) ?? '') ??
    (plain.startsWith('/') ? pageAt(plain) : null);

  const toNothing = (address: string, plain: string, isPicture: boolean): NewAddress => {
    const what = isPicture ? 'picture that is not there' : 'link to a file or page that is not there';
    notes.push(left(from, what, address));
    return { gone: isPicture ? `picture: ${nameOf(plain)}` : address };
  };

  const changed = (written: string, isPicture: boolean): NewAddress => {
    const isOwn = site !== '' && written.startsWith(site);
    const address = isOwn ? `/${written.slice(site.length)}` : written.replace(/^@(?=\/)/, '');
    if (address.startsWith(settled)) return { to: address.slice(settled.length) };
    if (address.startsWith('⟦')) return { gone: address };
    if (address === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(address)) return null;
    const plain = decoded(address.replace(/[?#].*$/s, '')).normalize('NFC');
    const target = pageBy(plain);
    if (target !== null && !isOpen(target)) {
      notes.push(left(from, 'link to a draft', address));
      return { gone: `draft: ${nameOf(plain.replace(/\/$/, ''))}` };
    }
    if (target !== null) return { to: toPage(target, address) };
    const found = files.find(address);
    if (found !== null && !/\.(?:mdx?|markdown|html?)$/i.test(found.path)) return { to: files.take(found) };
    // What leads elsewhere by a part of an address gets the whole of it when the document is taken.
    if (!isPicture && meantElsewhere(address) !== null) return null;
    const last = nameOf(plain.replace(/\/$/, ''));
    const isMissing = isPicture || /\.(?!html?$)/i.test(last) || !plain.startsWith('/');
    if (isMissing) return toNothing(address, plain, isPicture);
    return isOwn ? { to: address } : null;
  };

  return {
    changed,
    ofNote: (name, isShown) => {
      const target = pageOf(joinPath('', `${name}.md`) ?? '') ?? around.pageCalled(nameOf(name));
      if (target !== null && isOpen(target)) return settled + pathFrom(here, target);
      const found = files.find(name) ?? index.named(nameOf(name));
      if (found === null || /\.(?:md|canvas|base)$/i.test(found.path)) return null;
      return isShown || target === null ? settled + files.take(found) : null;
    },
    ofTag: (page) => {
      const target = pageOf(joinPath(layout.content, page) ?? '') ?? pageNamed(page, around);
      const isShown = target !== null && isOpen(target);
      return isShown ? settled + toPage(target, page) : addressOfOther(page, around);
    },
    settle: (text) => text.replaceAll(settled, ''),
  };
}
