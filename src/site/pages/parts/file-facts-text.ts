import type { FileFacts } from '../../../articles/files/file-facts.ts';
import { extensionOf } from '../../../base/addresses/paths.ts';
import { formatBytes } from '../../../base/locale/format.ts';
import { publishedFile } from './published-file.ts';
import { sayCount } from './say.ts';
import type { ViewContext } from './view-context.ts';

/** A file in a few words: `PDF · 1,2 MB · 12 trang`. */
export function fileFacts(facts: FileFacts, context: ViewContext): string {
  const { locale } = context;
  const { pages } = facts;
  const counted = pages === undefined ? [] : [sayCount(locale, 'pages', pages)];
  const { bytes } = publishedFile(facts, 'full', context);
  return [extensionOf(facts.file).toUpperCase(), formatBytes(bytes, locale), ...counted].join(' · ');
}
