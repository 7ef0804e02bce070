/**
 * The settings file and the theme as they were understood last, as long as they are made of the same bytes: to
 * understand them anew means loading two parsers, which takes longer than all else in a build with little to do.
 */

import path from 'node:path';
import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import { isFolder, readBytes, readIfExists } from '../base/files.ts';
import type { Locale } from '../base/locale.ts';
import { hasErrors, type Problem } from '../base/problem.ts';
import { walk } from '../base/walk.ts';
import type { Config } from '../site/config.ts';
import type { Theme } from '../templates/theme.ts';
import type { BuildOptions } from './options.ts';
import type { Records } from './records.ts';

/** As `loadConfig`. A preview is not compressed: that takes longer than all else. */
export async function keptConfig(
  root: string,
  { base, relative, host, drafts }: Pick<BuildOptions, 'base' | 'relative' | 'host' | 'drafts'>,
  code: Digest,
  records: Records,
): Promise<{ config: Config | null; locale: Locale | null; problems: readonly Problem[] }> {
  const files = ['bantin.yaml', 'bantin.yml'].map((name) => readIfExists(path.join(root, name)));
  const key = digestValue([
    code,
    base,
    relative,
    host,
    drafts,
    files.map((bytes) => bytes && digestBytes(bytes)),
  ]);
  const kept = records.config.get('config');
  const there = (folder: string) => isFolder(path.join(root, folder));
  if (kept?.key === key && kept.folders.every(([folder, was]) => there(folder) === was)) return kept;

  const { loadConfig } = await import('../site/config.ts');
  const { config, locale, problems } = loadConfig(root, {
    ...(base === null ? {} : { base }),
    ...(relative ? { relative } : {}),
    ...(host === null ? {} : { host }),
    ...(drafts ? { precompress: false } : {}),
  });
  if (config !== null && locale !== null && !hasErrors(problems)) {
    const folders = [...new Set(['content', 'templates', config.content, config.theme ?? 'templates'])];
    const asked = folders.map((folder) => [folder, there(folder)] as const);
    records.config.put('config', { key, folders: asked, config, locale, problems });
  }
  return { config, locale, problems };
}

/** As `loadTheme`. */
export async function keptTheme(
  folders: readonly { readonly folder: string; readonly origin: string }[],
  code: Digest,
  records: Records,
): Promise<{ theme: Theme | null; problems: readonly Problem[] }> {
  const files = folders.map(({ folder, origin }) => {
    const { files, skipped } = walk(folder);
    return [
      folder,
      origin,
      isFolder(folder),
      skipped,
      files.map((file) => [file.path, digestBytes(readBytes(file.disk))]),
    ];
  });
  const key = digestValue([code, files]);
  const kept = records.themes.get('theme');
  if (kept?.key === key) return kept;

  const { loadTheme } = await import('../templates/load-theme.ts');
  const { theme, problems } = loadTheme(folders);
  if (theme !== null) records.themes.put('theme', { key, theme, problems });
  return { theme, problems };
}
