import { fieldsOfPages } from '../articles/front-matter/kind/plain-page.ts';
import { articleSchema } from '../articles/front-matter/schema/article-schema.ts';
import { profileSchema } from '../articles/front-matter/schema/profile-fields.ts';
import { jsonSchemaOf } from '../base/schema/json-schema.ts';
import { configSchema } from '../site/settings/config-schema.ts';
import { homeSchema } from '../site/settings/home-setting.ts';
import type { WrittenKind } from './written-kinds.ts';

/**
 * JSON Schema of it, with descriptions as `say` says them. Front matter may hold other names of its fields and those of
 * other tools, so that only what stands under our own names is checked.
 */
export function editorSchema(kind: WrittenKind, say: (english: string) => string): Record<string, unknown> {
  const title = `bantin: ${say(titles[kind])}`;
  const { $schema, ...rest } = schemaOf(kind, say);
  return { $schema, title, ...rest };
}

function schemaOf(kind: WrittenKind, say: (english: string) => string) {
  if (kind === 'settings') {
    return jsonSchemaOf(configSchema({ locale: noDefaults, isFolder: () => true }), { open: false, say });
  }
  if (kind === 'home') return jsonSchemaOf(homeSchema(noDefaults.timezone), { open: false, say });
  if (kind !== 'article' && kind !== 'page') return jsonSchemaOf(profileSchema(kind), { open: true, say });
  const made = jsonSchemaOf(articleSchema(noDefaults.timezone), { open: true, say });
  const fields = Object.entries(made.properties ?? {}).filter(([name]) =>
    kind === 'page' ? fieldsOfPages.has(name) : name !== 'kind',
  );
  return { ...made, properties: Object.fromEntries(fields) };
}

/** What is written does not depend on what is taken when nothing is. */
const noDefaults = { words: {}, timezone: 'UTC' };

const titles: Readonly<Record<WrittenKind, string>> = {
  settings: 'settings of the site',
  article: 'front matter of an article',
  page: 'front matter of a page',
  author: 'front matter of an author',
  section: 'front matter of a section',
  tag: 'front matter of a tag',
  series: 'front matter of a series',
  home: 'the front page, content/home.yaml',
};
