import type { Discovery } from '../../articles/source/discover.ts';
import { siteFile } from '../../articles/source/site-file.ts';
import { decodeText } from '../../base/decode.ts';
import type { Moment } from '../../base/moment.ts';
import type { Problem } from '../../base/problem.ts';
import { bytesOf } from '../../engine/stat-index.ts';
import type { Config } from '../../site/settings/config.ts';
import { type HomeSetting, readHome } from '../../site/settings/home-setting.ts';

/** The front page as `home.yaml` in the content folder arranges it; null without one. */
export function loadHome(
  { files }: Pick<Discovery, 'files'>,
  { content, timezone }: Pick<Config, 'content' | 'timezone'>,
): { readonly home: HomeSetting | null; readonly problems: readonly Problem[] } {
  const entry = files.find(({ path }) => path === 'home.yaml' || path === 'home.yml');
  const bytes = entry === undefined ? null : bytesOf(entry);
  if (entry === undefined || bytes === null) return { home: null, problems: [] };
  const file = siteFile(entry.path, { contentFolder: content });
  const { text, problems } = decodeText(bytes, file);
  if (text === null) return { home: null, problems };
  const read = readHome(text, file, timezone);
  return { ...read, problems: [...problems, ...read.problems] };
}

/** When notices end that stand on the front page. */
export function noticeEnds(home: HomeSetting | null): readonly Moment[] {
  return home?.blocks.flatMap(({ notice }) => notice?.until ?? []) ?? [];
}
