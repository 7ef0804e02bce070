import { freeName } from '../../base/files/free-name.ts';
import type { Brought } from '../brought/brought.ts';
import type { ImportStage } from '../stage/stage.ts';

/** The article with a path of its own where another one of this import has its path: the second "hop" is "hop-2". */
export function withFreePath(found: Brought, stage: Pick<ImportStage, 'has'>): Brought {
  if (found.kind !== 'article' || !stage.has(found.path)) return found;
  const place = /(?:\/index)?\.md$/.exec(found.path);
  if (place === null) return found;
  const stem = found.path.slice(0, place.index);
  const free = freeName(stem, (name) => stage.has(name + place[0]));
  const moved = (file: string) => (file.startsWith(`${stem}/`) ? free + file.slice(stem.length) : file);
  const files = found.files.map((file) => ({ ...file, path: moved(file.path) }));
  return { ...found, path: free + place[0], files };
}
