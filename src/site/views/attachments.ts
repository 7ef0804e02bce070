import type { Meta } from '../../articles/article.ts';
import { formatBytes } from '../../base/format.ts';
import { extensionOf, nameOf } from '../../base/paths.ts';
import type { Addresses } from '../address.ts';
import { mediaUrl } from '../media.ts';
import type { Site } from '../site.ts';
import type { AttachmentView } from '../view.ts';

/** The attachments of an article that the site holds, in the order in which they were given. */
export function toAttachments(
  { attachments, references }: Meta,
  { files, locale }: Site,
  { href }: Addresses,
): AttachmentView[] {
  const targets = new Map(
    references.flatMap(({ kind, written, target }) => (kind === 'file' ? [[written, target]] : [])),
  );
  return attachments.flatMap(({ src, title }) => {
    const facts = files.get(targets.get(src) ?? src);
    if (facts === undefined) return [];
    const name = nameOf(facts.file);
    return [
      {
        href: href(mediaUrl(facts)),
        title: title ?? name,
        name,
        type: extensionOf(name).toUpperCase(),
        size: formatBytes(facts.bytes, locale),
      },
    ];
  });
}
