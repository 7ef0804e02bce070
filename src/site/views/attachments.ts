import type { Meta } from '../../articles/article.ts';
import { formatBytes } from '../../base/format.ts';
import { extensionOf, nameOf } from '../../base/paths.ts';
import type { AttachmentView } from '../view.ts';
import type { ViewContext } from './view-context.ts';

/** The attachments of an article that the site holds, in the order in which they were given. */
export function toAttachments(
  { attachments, references }: Meta,
  { site, addresses, mediaUrl }: ViewContext,
): AttachmentView[] {
  if (attachments.length === 0) return [];
  const targets = new Map(
    references.flatMap(({ kind, written, target }) => (kind === 'file' ? [[written, target]] : [])),
  );
  return attachments.flatMap(({ src, title }) => {
    const facts = site.files.get(targets.get(src) ?? src);
    if (facts === undefined) return [];
    const name = nameOf(facts.file);
    return [
      {
        href: addresses.href(mediaUrl(facts)),
        title: title ?? name,
        name,
        type: extensionOf(name).toUpperCase() || facts.mediaType,
        size: formatBytes(facts.bytes, site.locale),
      },
    ];
  });
}
