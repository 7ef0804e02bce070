import path from 'node:path';
import { isFile, isFolder } from '../../../base/files/files.ts';
import { walk } from '../../../base/files/walk.ts';
import { offsetAt } from '../../../base/time/zone.ts';
import type { BroughtSite } from '../../brought/brought.ts';
import { languageOfTag } from '../../brought/language-of-tag.ts';
import { isOfNotion } from '../../notes/notion.ts';
import { codeOf, toolConfig } from './tool-config.ts';

/** How a folder of another generator is laid out. */
export interface FolderLayout {
  readonly generator: string;
  /** The folder of the whole site: the source, or one above it. */
  readonly top: string;
  /** What the source is, seen from there; `''` when it is the same. */
  readonly below: string;
  /** Where documents lie, seen from the top. */
  readonly content: string;
  /** Other folders of documents. */
  readonly also: readonly string[];
  /** Where files lie that addresses with `/` name, seen from the top. */
  readonly statics: readonly string[];
  readonly config: Readonly<Record<string, unknown>>;
  readonly site: BroughtSite;
}

interface Generator {
  readonly name: string;
  readonly marks: readonly string[];
  readonly content: readonly string[];
  readonly statics: readonly string[];
}

/** In this order, since some share the names of their settings. */
const generators: readonly Generator[] = [
  {
    name: 'Zola',
    marks: ['config.toml+sass', 'config.toml?base_url', 'zola.toml'],
    content: ['content'],
    statics: ['static', 'content'],
  },
  {
    name: 'Hugo',
    marks: [
      'hugo.toml',
      'hugo.yaml',
      'hugo.yml',
      'hugo.json',
      'config.toml+content',
      'config/_default',
      'config.yaml+content',
      'config.yml+content',
      'config.json+content',
    ],
    content: ['content'],
    statics: ['static', 'assets', 'content'],
  },
  { name: 'Hexo', marks: ['_config.yml+source/_posts'], content: ['source'], statics: ['source'] },
  {
    name: 'Jekyll',
    marks: ['_config.yml', '_config.yaml', '_config.toml'],
    content: [''],
    statics: ['', 'assets'],
  },
  {
    name: 'Eleventy',
    marks: [
      '.eleventy.js',
      '.eleventy.cjs',
      'eleventy.config.js',
      'eleventy.config.cjs',
      'eleventy.config.mjs',
    ],
    content: ['content', 'src', ''],
    statics: ['', 'public', 'static', 'src', 'content', 'assets'],
  },
  {
    name: 'Astro',
    marks: ['astro.config.mjs', 'astro.config.ts', 'astro.config.js'],
    content: ['src/content', 'src/data', 'src/blog', 'src/pages'],
    statics: ['public', 'src'],
  },
  { name: 'Pelican', marks: ['pelicanconf.py'], content: ['content'], statics: ['content'] },
  { name: 'Obsidian', marks: ['.obsidian'], content: [''], statics: [''] },
];

/** The layout of the folder `source`, from the settings that lie in it or in one of three folders above it. */
export function layoutOf(source: string): FolderLayout {
  let top = source;
  for (let height = 0; height < 4; height += 1) {
    const found = generators.find(({ marks }) => marks.some((mark) => isThere(top, mark)));
    if (found !== undefined) {
      const config = toolConfig(top, found.name);
      const content = found.content.find((folder) => folder === '' || isFolder(path.join(top, folder))) ?? '';
      const below = path.relative(top, source).replaceAll('\\', '/');
      return {
        generator: found.name,
        top,
        below,
        content,
        also: found.name === 'Astro' && content !== 'src/pages' ? ['src/pages'] : [],
        statics: found.statics,
        config,
        site: siteOf(config),
      };
    }
    top = path.dirname(top);
  }
  const isNotion = isFolder(source) && walk(source).files.some(({ path: file }) => isOfNotion(file));
  return {
    generator: isNotion ? 'Notion' : 'Markdown',
    top: source,
    below: '',
    content: '',
    also: [],
    statics: ['', 'static'],
    config: {},
    site: {},
  };
}

function isThere(top: string, mark: string): boolean {
  const [file = '', setting] = mark.split('?');
  if (setting !== undefined) return new RegExp(`^\\s*${setting}\\s*=`, 'm').test(codeOf(top, file));
  return mark.split('+').every((name) => isFile(path.join(top, name)) || isFolder(path.join(top, name)));
}

function siteOf(config: Readonly<Record<string, unknown>>): BroughtSite {
  const text = (...names: string[]) => {
    const found = names
      .map((name) => config[name])
      .find((value) => typeof value === 'string' && value.trim() !== '');
    return typeof found === 'string' ? found.trim() : undefined;
  };
  const params = config.params as Readonly<Record<string, unknown>> | undefined;
  const description =
    text('description') ?? (typeof params?.description === 'string' ? params.description : undefined);
  const url = text('baseURL', 'baseurl', 'base_url', 'url', 'host', 'siteUrl');
  const language = text(
    'defaultContentLanguage',
    'default_language',
    'languageCode',
    'locale',
    'lang',
    'language',
  );
  const site = {
    title: text('title', 'name', 'siteTitle'),
    description,
    url: isAddress(url) ? withSlash(url) : undefined,
    language: languageOfTag(language),
    timezone: zoneNamed(text('timezone', 'timeZone')),
  };
  return Object.fromEntries(Object.entries(site).filter(([, value]) => value !== undefined));
}

function zoneNamed(name: string | undefined): string | undefined {
  if (name === undefined || !/^[A-Za-z]+(?:\/[\w+-]+)*$/.test(name)) return undefined;
  try {
    offsetAt(0, name);
    return name;
  } catch {
    return undefined;
  }
}

function isAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(url);
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
