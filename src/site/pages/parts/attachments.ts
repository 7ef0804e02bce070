import type { Meta } from '../../../articles/article.ts';
import { extensionOf, nameOf } from '../../../base/addresses/paths.ts';
import { formatBytes } from '../../../base/locale/format.ts';
import type { AttachmentView } from '../article-view.ts';
import { publishedFile } from './published-file.ts';
import type { ViewContext } from './view-context.ts';

/** The attachments of an article that the site holds, in the order in which they were given. */
export function toAttachments({ attachments, references }: Meta, context: ViewContext): AttachmentView[] {
  const { files, addresses, locale } = context;
  if (attachments.length === 0) return [];
  const targets = new Map(
    references.flatMap(({ kind, written, target }) => (kind === 'file' ? [[written, target]] : [])),
  );
  return attachments.flatMap(({ src, title }) => {
    const facts = files.get(targets.get(src) ?? src);
    if (facts === undefined) return [];
    const { url, bytes } = publishedFile(facts, 'full', context);
    const name = withExtension(nameOf(facts.file), extensionOf(url));
    return [
      {
        href: addresses.href(url),
        title: title ?? name,
        name,
        type: extensionOf(name).toUpperCase() || facts.mediaType,
        size: formatBytes(bytes, locale),
      },
    ];
  });
}

/** A picture may be published as another kind of file than it was given. */
function withExtension(name: string, extension: string): string {
  const own = extensionOf(name);
  return own === extension ? name : `${name.slice(0, own === '' ? undefined : -own.length - 1)}.${extension}`;
}
