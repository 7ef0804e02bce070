/** The settings of a site of another generator, as data. */

import path from 'node:path';
import { readIfExists } from '../../../base/files/files.ts';
import { parseToml } from '../../../base/yaml/toml.ts';
import { parseYaml } from '../../../base/yaml/yaml.ts';

/** The text of the first of the files that is there; `''` without any. */
export function codeOf(top: string, ...names: readonly string[]): string {
  const bytes = names.map((name) => readIfExists(path.join(top, name))).find((one) => one !== null);
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}

const configs = [
  '_config.yml',
  '_config.yaml',
  'hugo.yaml',
  'hugo.yml',
  'hugo.toml',
  'config.toml',
  'config.yaml',
  'config.yml',
].concat([
  'config/_default/config.yaml',
  'config/_default/config.toml',
  'config/_default/hugo.yaml',
  'config/_default/hugo.toml',
  'config/_default/config.yml',
]);

/** What Eleventy knows of the whole site by usual names. */
const dataFolders = ['_data', 'src/_data', 'data', 'src/data', 'content/_data'];
const dataFiles = ['site', 'metadata', 'meta'].flatMap((name) =>
  dataFolders.flatMap((folder) => ['yaml', 'yml', 'json'].map((ending) => `${folder}/${name}.${ending}`)),
);

type Data = Readonly<Record<string, unknown>>;

/** The settings of the whole site; of Hugo with those of its first language, which stand in a file or a table of their own. */
export function toolConfig(top: string, generator: string): Data {
  if (generator === 'Pelican' || generator === 'Astro') return configInCode(top, generator);
  const config = firstOf(top, generator === 'Eleventy' ? [...configs, ...dataFiles] : configs);
  if (generator !== 'Hugo') return config;
  const language = String(config.defaultContentLanguage ?? config.defaultcontentlanguage ?? 'en');
  const table = (config.languages as Readonly<Record<string, unknown>> | undefined)?.[language];
  const file = ['toml', 'yaml', 'yml'].map((ending) => `config/_default/languages.${language}.${ending}`);
  const all = ['toml', 'yaml', 'yml'].map((ending) => `config/_default/languages.${ending}`);
  const own = {
    ...(firstOf(top, all)[language] as Data | undefined),
    ...firstOf(top, file),
    ...(table as Data | undefined),
  };
  const said = Object.fromEntries(
    Object.entries(own).filter(([name]) => /^(?:title|description|params)$/.test(name)),
  );
  return { ...said, ...config };
}

/** What settings that are a program say in so many words; nothing of it is run. */
function configInCode(top: string, generator: 'Pelican' | 'Astro'): Data {
  const config: Record<string, unknown> = {};
  if (generator === 'Astro') {
    const code = codeOf(top, 'astro.config.mjs', 'astro.config.ts', 'astro.config.js');
    const words = codeOf(top, 'src/consts.ts', 'src/consts.js', 'src/config.ts', 'src/site.config.ts');
    config.url = /\bsite:\s*(["'`])(https?:[^"'`]+)\1/.exec(code)?.[2];
    config.title = /\b(?:SITE_TITLE|title)\b\s*[=:]\s*(["'`])([^"'`]+)\1/.exec(words)?.[2];
    config.language = /\bdefaultLocale:\s*(["'`])([\w-]+)\1/.exec(code)?.[2];
    return config;
  }
  const code = `${codeOf(top, 'pelicanconf.py')}\n${codeOf(top, 'publishconf.py')}`;
  for (const [, name = '', , value = ''] of code.matchAll(/^([A-Z_]+)\s*=\s*u?(["'])(.*?)\2/gm))
    if (value !== '') config[pelicanNames[name] ?? name] = value;
  return config;
}

const pelicanNames: Readonly<Record<string, string>> = {
  SITENAME: 'title',
  SITEURL: 'url',
  TIMEZONE: 'timezone',
  DEFAULT_LANG: 'language',
};

function firstOf(top: string, names: readonly string[]): Data {
  for (const name of names) {
    const bytes = readIfExists(path.join(top, name));
    if (bytes === null) continue;
    const text = new TextDecoder().decode(bytes);
    return (name.endsWith('.toml') ? parseToml : parseYaml)(text, name, 1).data;
  }
  return {};
}
