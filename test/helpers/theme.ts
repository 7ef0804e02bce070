import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createRenderer, type Renderer } from '../../src/templates/create-renderer.ts';
import { locale } from './config.ts';
import { loadTheme } from './load-theme.ts';

/** A folder that holds the files for as long as the test runs. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-theme-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** The problems of a theme of these files, each as `place code: message`. */
export function problemsOf(files: Readonly<Record<string, string>>): string[] {
  return loadTheme([{ folder: folderOf(files), origin: 'templates' }]).problems.map(
    ({ at, code, message }) => `${at?.file}:${at?.line}:${at?.column} ${code}: ${message}`,
  );
}

/** A renderer of a theme of these files, which has no problems. */
export function rendererOf(files: Readonly<Record<string, string>>): Renderer {
  const { theme, problems } = loadTheme([{ folder: folderOf(files), origin: 'templates' }]);
  if (theme === null) throw new TypeError(problems.map(({ message }) => message).join('\n'));
  return createRenderer(theme, locale());
}
