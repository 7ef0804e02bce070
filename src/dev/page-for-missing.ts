import { folderOf } from '../base/addresses/paths.ts';

/** The page for what is missing at a path without leading `/`: the one of its folder, or of the next above that has one. */
export function pageForMissing(asked: string, isThere: (name: string) => boolean): string {
  for (let folder = folderOf(asked); folder !== ''; folder = folderOf(folder)) {
    if (isThere(`${folder}/404.html`)) return `${folder}/404.html`;
  }
  return '404.html';
}
