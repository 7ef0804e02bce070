import type { Discovery } from '../../articles/source/discover.ts';
import { letterProblems } from '../../articles/source/letter-problems.ts';
import { ofNoLanguage } from '../../articles/source/of-no-language.ts';
import { siteFile } from '../../articles/source/site-file.ts';
import { folderOf, nameOf } from '../../base/addresses/paths.ts';
import { decodeText } from '../../base/files/decode.ts';
import { readIfExists } from '../../base/files/files.ts';
import type { Problem } from '../../base/problem.ts';
import type { Moment } from '../../base/time/moment.ts';
import type { Config } from '../../site/settings/config.ts';
import { type HomeSetting, readHome } from '../../site/settings/home-setting.ts';

/**
 * The front page of each language as `home.yaml` in its folder arranges it, by that folder; `''` is the content folder itself, where
 * languages have none. What has no such file has no entry.
 */
export function loadHomes(
  { files }: Pick<Discovery, 'files'>,
  config: Pick<Config, 'content' | 'timezone' | 'languages'>,
): { readonly homes: ReadonlyMap<string, HomeSetting>; readonly problems: readonly Problem[] } {
  const { content, timezone, languages } = config;
  const folders = languages.length === 0 ? [''] : languages.map(({ language }) => language);
  const homes = new Map<string, HomeSetting>();
  const problems: Problem[] = [];
  for (const { path, disk } of files) {
    if (!/^home\.ya?ml$/.test(nameOf(path))) continue;
    const file = siteFile(path, { contentFolder: content });
    const folder = folderOf(path);
    if (!folders.includes(folder) || homes.has(folder)) {
      if (folder === '' && !folders.includes('')) problems.push(ofNoLanguage(file, folders));
      continue;
    }
    const bytes = readIfExists(disk);
    if (bytes === null) continue;
    const { text, problems: ofText } = decodeText(bytes, file);
    problems.push(...ofText);
    if (text === null) continue;
    problems.push(...letterProblems(text, file).problems);
    const read = readHome(text, file, timezone);
    problems.push(...read.problems);
    if (read.home !== null) homes.set(folder, read.home);
  }
  return { homes, problems };
}

/** When notices end that stand on front pages. */
export function noticeEnds(homes: ReadonlyMap<string, HomeSetting>): readonly Moment[] {
  return [...homes.values()].flatMap(({ blocks }) => blocks.flatMap(({ notice }) => notice?.until ?? []));
}
