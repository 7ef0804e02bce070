import { folderOf, joinPath, nameOf, pathFrom } from '../../../base/addresses/paths.ts';
import type { FileEntry } from '../../../base/files/walk.ts';
import type { BroughtFile } from '../../brought/brought.ts';
import { placesNamed, publishedPath } from '../../brought/file-index.ts';
import { withoutIds } from '../../notes/notion.ts';
import type { ImportContext } from '../tool/import-context.ts';

/** The files that a text names, and what it takes along of them. */
export interface TextFiles {
  /** The file of the source by the name that the text has for it; null when it is not there. */
  readonly find: (named: string) => FileEntry | null;
  /** Takes a file along; comes back with how the text names it from now on. */
  readonly take: (found: FileEntry) => string;
  /** By the place that each gets. */
  readonly taken: ReadonlyMap<string, BroughtFile>;
}

/** Of the text at `from`, which is to stand at `around.path`. */
export function openTextFiles(from: string, around: ImportContext): TextFiles {
  const { layout, index } = around;
  const taken = new Map<string, BroughtFile>();
  const folder = folderOf(from);
  const here = folderOf(around.path);
  const isBundle = /^_?index\./.test(nameOf(from)) && /(?:^|\/)index\.md$/.test(around.path);

  const placeBeside = (found: FileEntry) =>
    isBundle && found.path.startsWith(`${folder}/`)
      ? joinPath(here, publishedPath(found.path.slice(folder.length + 1)))
      : null;
  const placeOfAll = ({ path }: FileEntry) =>
    `static/${publishedPath(layout.generator === 'Notion' ? withoutIds(path) : path)}`;

  return {
    taken,
    find: (named) => {
      const places = [
        ...placesNamed(named, folder, layout.statics),
        ...placesNamed(named, from.replace(/\.\w+$/, ''), []),
      ];
      return places.map(index.find).find((one) => one !== null) ?? null;
    },
    take: (found) => {
      const beside = placeBeside(found);
      const place = beside ?? placeOfAll(found);
      taken.set(place, { path: place, content: { disk: found.disk } });
      return beside === null ? place.slice('static'.length) : pathFrom(here, beside);
    },
  };
}
