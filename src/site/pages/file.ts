import type { FileView } from './file-views.ts';
import { noRoutes, type PageKind, type TargetOf } from './page-kind.ts';
import { select } from './selection.ts';

/** A file published as it is. */
export const plainFile: PageKind<TargetOf<'file'>, Pick<FileView, 'file' | 'digest'>, FileView> = {
  routes: noRoutes,
  select: ({ file, digest }) => select({ file, digest }),
  view: ({ file, digest }, { config }, url) => ({
    kind: 'file',
    url,
    file,
    digest,
    clean: config.files.clean,
  }),
};
