import path from 'node:path';
import { findPlugins } from '../build/settings/find-plugins.ts';
import { pluginFiles, pluginTemplates } from '../build/settings/plugin-files.ts';
import { registerFile } from '../site/addresses/register.ts';
import { loadConfig } from '../site/settings/config.ts';
import { themeFoldersOf } from '../site/settings/look/find-theme.ts';

/**
 * Says, each time it is asked, which files and folders the site at `root` is made from: absolute paths, there or not. While
 * the settings cannot be read, those that held before count.
 */
export function siteSources(root: string): () => readonly string[] {
  const always = ['bantin.yaml', 'bantin.yml', registerFile, 'content', 'static', 'templates'].map((name) =>
    path.join(root, name),
  );
  let sources: readonly string[] = always;
  return () => {
    const { config } = loadConfig(root, {});
    if (config === null) return sources;
    const { plugins: ofArticles, site } = findPlugins(root, config, () => null);
    const plugins = pluginFiles({ ...ofArticles, site });
    const folders = [config.content, ...themeFoldersOf(config)].map((folder) => path.join(root, folder));
    sources = [...new Set([...always, ...folders, ...pluginTemplates(site), ...plugins.keys()])];
    return sources;
  };
}
